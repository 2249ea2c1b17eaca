using System;
using System.Globalization;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Finds what the values of an enum have in common: strings or numbers of a kind.</summary>
internal static class EnumScalars
{
    /// <summary>
    /// The scalar that holds every value: that of the format, or a wider one where a value does not fit. Null where the values are of
    /// several kinds, of another kind than the schema, or <c>true</c> or <c>false</c>, which are booleans.
    /// </summary>
    /// <param name="kind">The kind of the schema.</param>
    /// <param name="format">Its format.</param>
    /// <param name="values">What it lists, as JSON.</param>
    public static Scalar? Of(ApiSchemaKind kind, string? format, EquatableArray<string> values)
    {
        if (values.Count == 0)
            return null;
        if (kind is ApiSchemaKind.String or ApiSchemaKind.Any && values.All(JsonText.IsString))
            return Scalar.String;
        bool canBeNumbers = kind is ApiSchemaKind.Integer or ApiSchemaKind.Number or ApiSchemaKind.Any;
        bool areIntegers = values.All(IsInteger);
        if (!canBeNumbers || !(kind == ApiSchemaKind.Integer ? areIntegers : values.All(IsNumber)))
            return null;
        bool isInteger = kind != ApiSchemaKind.Number && areIntegers;
        ApiSchemaKind own = isInteger ? ApiSchemaKind.Integer : ApiSchemaKind.Number;
        Scalar declared = ScalarFormats.Of(own, format, limits: null)!.Value;
        // What a float is written as, a double reads as the same digits.
        Scalar[] wider = isInteger
            ? [declared, Scalar.Int64, Scalar.UInt64, Scalar.Decimal]
            : [declared == Scalar.Single ? Scalar.Double : declared, Scalar.Double];
        int found = Array.FindIndex(wider, scalar => values.All(value => Fits(value, scalar)));
        return found >= 0 ? wider[found] : null;
    }

    /// <summary>Whether a scalar holds a number exactly, as far as a double does.</summary>
    private static bool Fits(string value, Scalar scalar)
    {
        const NumberStyles Whole = NumberStyles.AllowLeadingSign;
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return scalar switch
        {
            Scalar.Int32 => int.TryParse(value, Whole, invariant, out _),
            Scalar.Int64 => long.TryParse(value, Whole, invariant, out _),
            Scalar.UInt64 => ulong.TryParse(value, Whole, invariant, out _),
            Scalar.Decimal => decimal.TryParse(value, NumberStyles.Float, invariant, out decimal number)
                && (double)number == double.Parse(value, NumberStyles.Float, invariant),
            _ => true,
        };
    }

    private static bool IsNumber(string value) => value.Length > 0 && (value[0] is '-' or (>= '0' and <= '9'));

    private static bool IsInteger(string value) => IsNumber(value) && value.Skip(1).All(unit => unit is >= '0' and <= '9');
}
