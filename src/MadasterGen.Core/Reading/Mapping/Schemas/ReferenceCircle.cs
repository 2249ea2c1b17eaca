using System;
using System.Collections.Generic;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>Named schemas that are nothing but references to each other, which describe no value at all.</summary>
internal static class ReferenceCircle
{
    /// <summary>Whether a named schema is in such a circle or leads into one.</summary>
    public static bool Holds(string name, ReadingContext context)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        IDictionary<string, OpenApiSchema>? schemas = context.Components?.Schemas;
        for (string? current = name; current is not null;)
        {
            if (!seen.Add(current))
                return true;
            OpenApiSchema schema = schemas![current];
            current = context.References.IsReference(schema) ? References.KeyIn(schemas, schema.Reference.Id) : null;
        }
        return false;
    }
}
