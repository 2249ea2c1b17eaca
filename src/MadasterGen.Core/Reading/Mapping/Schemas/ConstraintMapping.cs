using System.Globalization;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>Maps the keywords that narrow the allowed values.</summary>
internal static class ConstraintMapping
{
    private const int MostDecimals = 28;
    private const int ScaleShift = 16;
    private const int ScaleMask = 0xFF;

    /// <summary>The constraints of a schema; null when it has none.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="raw">Knows the words of the document.</param>
    public static ApiConstraints? Map(OpenApiSchema schema, Place place, RawDocument raw)
    {
        ApiConstraints constraints = new()
        {
            Minimum = Text(schema.Minimum, place, "minimum", raw),
            Maximum = Text(schema.Maximum, place, "maximum", raw),
            IsMinimumExclusive = schema.ExclusiveMinimum ?? false,
            IsMaximumExclusive = schema.ExclusiveMaximum ?? false,
            MultipleOf = Text(schema.MultipleOf, place, "multipleOf", raw),
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

    private static string? Text(decimal? number, Place place, string key, RawDocument raw)
    {
        decimal? known = number is { } read && IsForgotten(read) ? DecimalText.Of(raw.At(place.Child(key))) ?? read : number;
        return known?.ToString(CultureInfo.InvariantCulture);
    }

    // Of a number that no decimal holds the library knows nothing but the keyword: maximum is the largest then, and what is small is 0.
    private static bool IsForgotten(decimal number) => number is decimal.MaxValue or decimal.MinValue
        || (number == 0 && ((decimal.GetBits(number)[3] >> ScaleShift) & ScaleMask) == MostDecimals);
}
