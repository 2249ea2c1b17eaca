using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Recognises the error type of RFC 9457, which all versions share.</summary>
internal static class ProblemDetailsShape
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "ProblemDetails", "ValidationProblemDetails", "HttpValidationProblemDetails",
    };

    private static readonly HashSet<string> s_properties = new(StringComparer.Ordinal)
    {
        "type", "title", "status", "detail", "instance", "errors",
    };

    /// <summary>Whether a named schema is that type: by its name, and because it has no property that the type lacks.</summary>
    public static bool Is(ApiNamedSchema named) => Is(named.Name, named.Schema);

    /// <inheritdoc cref="Is(ApiNamedSchema)"/>
    public static bool Is(string name, ApiSchema schema) =>
        s_names.Contains(name)
        && schema.Properties.Concat(schema.AllOf.SelectMany(part => part.Properties)).All(property => s_properties.Contains(property.Name));
}
