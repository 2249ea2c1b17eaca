using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>
/// Looks for names in <c>required</c> that are declared nowhere in their schema: neither in place nor in any part of its
/// <c>allOf</c>, <c>oneOf</c> or <c>anyOf</c>.
/// </summary>
internal sealed class RequiredCheck
{
    private readonly ReadingContext _context;
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly List<(string Name, Place Place)> _required = [];

    private RequiredCheck(ReadingContext context) => _context = context;

    /// <summary>Checks a schema and the parts written in it.</summary>
    public static void Run(OpenApiSchema? schema, Place place, ReadingContext context)
    {
        bool canRequire = schema is not null && !context.References.IsReference(schema)
            && (schema.Required.Count > 0 || schema.AllOf.Count > 0 || schema.AnyOf.Count > 0 || schema.OneOf.Count > 0);
        if (!canRequire)
            return;
        RequiredCheck check = new(context);
        check.Collect(schema!, place);
        foreach ((string name, Place requiring) in check._required)
        {
            if (!check._declared.Contains(name))
                context.Report(ProblemIds.RequiredPropertyIsNotDeclared, requiring, name, place.ToString());
        }
    }

    private void Collect(OpenApiSchema schema, Place? place)
    {
        if (_context.References.IsReference(schema))
        {
            // What a named schema requires is checked where it is declared.
            OpenApiReference reference = schema.Reference;
            string? name = reference.IsExternal ? null : References.KeyIn(_context.Components?.Schemas, reference.Id);
            if (name is not null && _followed.Add(name))
                Collect(_context.References.Schema(name)!, place: null);
            return;
        }
        foreach (string property in schema.Properties.Keys)
            _declared.Add(property);
        int index = 0;
        foreach (string required in schema.Required)
        {
            if (place is not null)
                _required.Add((required, place.Child("required").Child(index)));
            index++;
        }
        CollectParts(schema.AllOf, place?.Child("allOf"));
        CollectParts(schema.OneOf, place?.Child("oneOf"));
        CollectParts(schema.AnyOf, place?.Child("anyOf"));
    }

    private void CollectParts(IList<OpenApiSchema> parts, Place? place)
    {
        for (int i = 0; i < parts.Count; i++)
            Collect(parts[i], place?.Child(i));
    }
}
