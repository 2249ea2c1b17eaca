using System;
using System.Collections.Generic;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>Named schemas that are nothing but references to each other, which describe no value at all.</summary>
internal sealed class ReferenceCircles
{
    private readonly ReadingContext _context;
    private readonly IDictionary<string, OpenApiSchema> _schemas;

    // Whether a schema leads into a circle. Each is followed once, whatever refers to it.
    private readonly Dictionary<string, bool> _isIn = new(StringComparer.Ordinal);

    public ReferenceCircles(ReadingContext context)
    {
        _context = context;
        _schemas = context.Components?.Schemas ?? new Dictionary<string, OpenApiSchema>();
    }

    /// <summary>Whether a named schema is in such a circle or leads into one.</summary>
    public bool Holds(string name)
    {
        List<string> followed = [];
        bool isIn = false;
        for (string? current = name; current is not null; current = Next(current))
        {
            if (_isIn.TryGetValue(current, out isIn))
                break;
            // Whoever comes back here while it is being followed has found a circle.
            _isIn[current] = true;
            followed.Add(current);
        }
        foreach (string one in followed)
            _isIn[one] = isIn;
        return isIn;
    }

    private string? Next(string name)
    {
        OpenApiSchema schema = _schemas[name];
        return _context.References.IsReference(schema) ? References.NameIn(_schemas, References.Schemas, schema.Reference) : null;
    }
}
