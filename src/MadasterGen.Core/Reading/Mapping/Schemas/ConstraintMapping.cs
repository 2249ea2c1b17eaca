using System.Globalization;
using MadasterGen.Model;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>Maps the keywords that narrow the allowed values.</summary>
internal static class ConstraintMapping
{
    /// <summary>The constraints of a schema; null when it has none.</summary>
    public static ApiConstraints? Map(OpenApiSchema schema)
    {
        ApiConstraints constraints = new()
        {
            Minimum = Text(schema.Minimum),
            Maximum = Text(schema.Maximum),
            IsMinimumExclusive = schema.ExclusiveMinimum ?? false,
            IsMaximumExclusive = schema.ExclusiveMaximum ?? false,
            MultipleOf = Text(schema.MultipleOf),
            MinLength = schema.MinLength,
            MaxLength = schema.MaxLength,
            Pattern = schema.Pattern,
            MinItems = schema.MinItems,
            MaxItems = schema.MaxItems,
            HasUniqueItems = schema.UniqueItems ?? false,
            MinProperties = schema.MinProperties,
            MaxProperties = schema.MaxProperties,
            Checks = schema.Extensions.Checks().ToEquatableArray(),
        };
        return constraints == s_none ? null : constraints;
    }

    private static readonly ApiConstraints s_none = new();

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
