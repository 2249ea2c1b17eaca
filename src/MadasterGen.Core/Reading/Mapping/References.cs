using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Interfaces;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Finds what <c>$ref</c>s name.</summary>
internal sealed class References
{
    /// <summary>What it means that a schema's reference leads nowhere.</summary>
    public const string AnyJson = "what it stands for is any JSON";

    /// <summary>Where named schemas stand under the components.</summary>
    public const string Schemas = "schemas";

    private readonly ReadingContext _context;
    private readonly Dictionary<string, Dictionary<string, string?>> _targets = new(StringComparer.Ordinal);

    public References(ReadingContext context) => _context = context;

    /// <summary>The schema's name when a schema is nothing but a <c>$ref</c>; the components themselves are none.</summary>
    public bool IsReference(IOpenApiReferenceable element) => element.UnresolvedReference && element.Reference is not null;

    /// <summary>The name of the schema that a reference leads to; null, and a problem, when it leads nowhere.</summary>
    public string? SchemaName(OpenApiReference reference, Place place)
    {
        IDictionary<string, OpenApiSchema>? schemas = _context.Components?.Schemas;
        if (NameIn(schemas, Schemas, reference) is string name)
            return name;
        ReportDangling(reference, place, Names(schemas), AnyJson);
        return null;
    }

    /// <summary>The schema with a name.</summary>
    public OpenApiSchema? Schema(string name) =>
        _context.Components?.Schemas is { } schemas && schemas.TryGetValue(name, out OpenApiSchema schema) ? schema : null;

    /// <summary>Follows references to the element and its place; null, and a problem, when they lead nowhere or in a circle.</summary>
    /// <param name="element">The element or a reference to it.</param>
    /// <param name="components">Where elements of its kind have names.</param>
    /// <param name="section">The place of <paramref name="components"/> under the components.</param>
    /// <param name="place">The place of <paramref name="element"/>.</param>
    /// <param name="consequence">What it means when they lead nowhere, as a clause.</param>
    public Resolved<T>? Resolve<T>(T element, IDictionary<string, T>? components, string section, Place place, string consequence)
        where T : class, IOpenApiReferenceable
    {
        if (!IsReference(element))
            return new Resolved<T>(element, place);
        if (Target(element, components, section) is not string name)
        {
            ReportDangling(element.Reference, place, Names(components), consequence);
            return null;
        }
        return new Resolved<T>(components![name], ReadingContext.Named.Child(section).Child(name));
    }

    // The component behind a chain of references; null when the chain leads nowhere or in a circle. Each is followed once.
    private string? Target<T>(T reference, IDictionary<string, T>? components, string section)
        where T : class, IOpenApiReferenceable
    {
        if (!_targets.TryGetValue(section, out Dictionary<string, string?>? known))
            _targets[section] = known = new(StringComparer.Ordinal);
        List<string> followed = [];
        string? target = null;
        for (T current = reference; target is null && IsReference(current);)
        {
            string? name = NameIn(components, section, current.Reference);
            if (name is null || known.TryGetValue(name, out target))
                break;
            // Until the end is known, it leads nowhere: whoever comes back here goes in a circle.
            known[name] = null;
            followed.Add(name);
            current = components![name];
            if (!IsReference(current))
                target = name;
        }
        foreach (string name in followed)
            known[name] = target;
        return target;
    }

    /// <summary>Reports a reference that leads nowhere.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="place">The place of what is one.</param>
    /// <param name="names">The names that it could mean.</param>
    /// <param name="consequence">What that means, as a clause.</param>
    public void ReportDangling(OpenApiReference reference, Place place, IEnumerable<string> names, string consequence) =>
        ReportDangling(Text(reference), place.Child("$ref"), names, consequence);

    /// <summary>Reports the text of a reference that leads nowhere.</summary>
    public void ReportDangling(string reference, Place place, IEnumerable<string> names, string consequence) =>
        _context.Report(ProblemIds.DanglingReference, place, _context.Dangling.Arguments(reference, names, consequence));

    /// <summary>The names of components.</summary>
    public static IEnumerable<string> Names<T>(IDictionary<string, T>? components) => components?.Keys ?? [];

    /// <summary>The component that a reference names; null when there is none.</summary>
    /// <param name="components">The components of a kind.</param>
    /// <param name="section">Their place under the components.</param>
    /// <param name="reference">The reference.</param>
    public static string? NameIn<T>(IDictionary<string, T>? components, string section, OpenApiReference reference) =>
        KeyIn(components, ReferenceText.NameIn(section, Text(reference)));

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

    private static string Text(OpenApiReference reference)
    {
        string text = reference.ExternalResource ?? reference.Id;
        return ReferenceText.IsSealed(text)
            ? ReferenceText.Unseal(text)
            // What a requirement refers to by its name alone.
            : "#" + JsonPointer.Of("components", "securitySchemes", text);
    }
}

/// <summary>An element behind a reference.</summary>
/// <param name="Element">The element.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record Resolved<T>(T Element, Place Place);
