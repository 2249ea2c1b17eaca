using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Interfaces;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Finds what <c>$ref</c>s name. Nothing outside the document is ever opened.</summary>
internal sealed class References
{
    private readonly ReadingContext _context;

    public References(ReadingContext context) => _context = context;

    /// <summary>The schema's name when a schema is nothing but a <c>$ref</c>; the components themselves are none.</summary>
    public bool IsReference(IOpenApiReferenceable element) => element.UnresolvedReference && element.Reference is not null;

    /// <summary>The name of the schema that a reference leads to; null, and a problem, when it leads nowhere.</summary>
    public string? SchemaName(OpenApiReference reference, Place place)
    {
        IDictionary<string, OpenApiSchema>? schemas = _context.Components?.Schemas;
        if (reference is { IsExternal: false, Type: null or ReferenceType.Schema } && KeyIn(schemas, reference.Id) is string name)
            return name;
        ReportDangling(reference, place);
        return null;
    }

    /// <summary>The schema with a name.</summary>
    public OpenApiSchema? Schema(string name) =>
        _context.Components?.Schemas is { } schemas && schemas.TryGetValue(name, out OpenApiSchema schema) ? schema : null;

    /// <summary>Follows references to the element and its place; null, and a problem, when they lead nowhere or in a circle.</summary>
    /// <param name="element">The element or a reference to it.</param>
    /// <param name="components">Where elements of its kind have names.</param>
    /// <param name="room">The place of <paramref name="components"/> under the components.</param>
    /// <param name="place">The place of <paramref name="element"/>.</param>
    public Resolved<T>? Resolve<T>(T element, IDictionary<string, T>? components, string room, Place place)
        where T : class, IOpenApiReferenceable
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        T current = element;
        Place currentPlace = place;
        while (IsReference(current))
        {
            string? name = current.Reference.IsExternal ? null : KeyIn(components, current.Reference.Id);
            if (name is null || !seen.Add(name))
            {
                ReportDangling(element.Reference, place);
                return null;
            }
            current = components![name];
            currentPlace = _context.ComponentRoom.Child(room).Child(name);
        }
        return new Resolved<T>(current, currentPlace);
    }

    /// <summary>Reports a reference that leads nowhere.</summary>
    public void ReportDangling(OpenApiReference reference, Place place) =>
        _context.Report(ProblemIds.DanglingReference, place.Child("$ref"), Text(reference));

    /// <summary>The component that a reference or a mapping names, its escapes tried both ways.</summary>
    public static string? KeyIn<T>(IDictionary<string, T>? components, string? id)
    {
        if (components is null || id is null)
            return null;
        if (components.ContainsKey(id))
            return id;
        string decoded = ReferenceText.Decode(id);
        return components.ContainsKey(decoded) ? decoded : null;
    }

    private string Text(OpenApiReference reference)
    {
        if (reference.IsExternal)
            return ReferenceText.Unseal(reference.ExternalResource);
        return (_context.IsVersion2 ? reference.ReferenceV2 : reference.ReferenceV3) ?? "";
    }
}

/// <summary>An element behind a reference.</summary>
/// <param name="Element">The element.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record Resolved<T>(T Element, Place Place);
