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
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly Queue<OpenApiSchema> _unfollowed = new();
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
        check.FollowReferences();
        foreach ((string name, Place requiring) in check._required)
        {
            if (check._missing.Contains(name))
                context.Report(ProblemIds.RequiredPropertyIsNotDeclared, requiring, name, place.ToString());
        }
    }

    // Only as long as a name is missing.
    private void FollowReferences()
    {
        while (_missing.Count > 0 && _unfollowed.Count > 0)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            if (_context.LookedThrough > ReadingLimits.LookedThrough)
                _missing.Clear();
            else
                Collect(_unfollowed.Dequeue(), place: null);
        }
    }

    // The recursion is over the parts that are written in the schema. What a named schema requires is checked where it is declared.
    private void Collect(OpenApiSchema schema, Place? place)
    {
        StackGuard.Check(place ?? Place.Root);
        if (_context.References.IsReference(schema))
        {
            string? name = References.NameIn(_context.Components?.Schemas, References.Schemas, schema.Reference);
            if (name is not null && _met.Add(name))
                _unfollowed.Enqueue(_context.References.Schema(name)!);
            return;
        }
        if (place is null)
            _context.LookedThrough += 1 + schema.Properties.Count;
        else
            CollectRequired(schema, place.Child("required"));
        _declared.UnionWith(schema.Properties.Keys);
        _missing.ExceptWith(schema.Properties.Keys);
        CollectParts(schema.AllOf, place?.Child("allOf"));
        CollectParts(schema.OneOf, place?.Child("oneOf"));
        CollectParts(schema.AnyOf, place?.Child("anyOf"));
    }

    private void CollectRequired(OpenApiSchema schema, Place place)
    {
        int index = 0;
        foreach (string required in schema.Required)
        {
            _required.Add((required, place.Child(index++)));
            if (!_declared.Contains(required))
                _missing.Add(required);
        }
    }

    private void CollectParts(IList<OpenApiSchema> parts, Place? place)
    {
        for (int i = 0; i < parts.Count; i++)
            Collect(parts[i], place?.Child(i));
    }
}
