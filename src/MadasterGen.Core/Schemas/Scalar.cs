using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>A value that holds no others, by kind and format (OpenAPI 3.0.3, 4.4, and the format registry).</summary>
internal enum Scalar
{
    /// <summary><c>string</c>, with or without a format that changes nothing.</summary>
    String,

    /// <summary><c>boolean</c>.</summary>
    Boolean,

    /// <summary>An integer of 32 bits or fewer.</summary>
    Int32,

    /// <summary>Any other integer, unless its limits ask for more.</summary>
    Int64,

    /// <summary><c>uint64</c>, or from zero to a maximum above that of <see cref="Int64"/>.</summary>
    UInt64,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary>Any other number.</summary>
    Double,

    /// <summary>A number whose decimal digits count.</summary>
    Decimal,

    /// <summary><c>uuid</c>.</summary>
    Guid,

    /// <summary><c>date-time</c>.</summary>
    DateTimeOffset,

    /// <summary><c>date</c>.</summary>
    Date,

    /// <summary><c>time</c>: a time of day.</summary>
    Time,

    /// <summary><c>duration</c>: a length of time as ISO 8601 writes it, in years and months too.</summary>
    Duration,

    /// <summary>A length of time as .NET writes it.</summary>
    TimeSpan,

    /// <summary><c>uri</c>.</summary>
    Uri,

    /// <summary><c>byte</c>: base64.</summary>
    Bytes,

    /// <summary><c>binary</c>: a file, or a string inside JSON.</summary>
    Binary,
}

/// <summary>Finds the scalar of a kind and a format.</summary>
internal static class ScalarFormats
{
    /// <summary>Whether C# holds it in a type that <c>null</c> fits into; else what may be null has another type.</summary>
    public static bool IsReference(Scalar scalar) => scalar is Scalar.String or Scalar.Uri or Scalar.Bytes or Scalar.Binary;

    /// <summary>Whether it is a number or a boolean in JSON; else a string.</summary>
    public static bool IsLiteral(Scalar scalar) => scalar
        is Scalar.Boolean or Scalar.Single or Scalar.Double or Scalar.Decimal or Scalar.Int32 or Scalar.Int64 or Scalar.UInt64;

    /// <summary>The scalar; null for kinds that hold others or allow anything.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="format">The format, where there is one.</param>
    /// <param name="limits">What narrows the values, which tells where the format does not; null for nothing.</param>
    public static Scalar? Of(ApiSchemaKind kind, string? format, MergedConstraints? limits) => kind switch
    {
        ApiSchemaKind.String => format switch
        {
            null when IsOfTimeSpans(limits?.Pattern?.Value) => Scalar.TimeSpan,
            "time" => Scalar.Time,
            "duration" => Scalar.Duration,
            // Those of Swashbuckle and of older NSwag.
            "date-span" or "time-span" or "timespan" => Scalar.TimeSpan,
            "uuid" or "guid" => Scalar.Guid,
            "date-time" => Scalar.DateTimeOffset,
            "date" => Scalar.Date,
            "uri" or "url" => Scalar.Uri,
            "byte" => Scalar.Bytes,
            "binary" => Scalar.Binary,
            _ => Scalar.String,
        },
        ApiSchemaKind.Integer => format switch
        {
            "int32" or "int16" or "int8" or "uint8" or "uint16" => Scalar.Int32,
            "uint64" => Scalar.UInt64,
            null when IsBeyondInt64(limits) => Scalar.UInt64,
            _ => Scalar.Int64,
        },
        ApiSchemaKind.Number => format switch
        {
            "float" => Scalar.Single,
            "decimal" or "money" or "currency" => Scalar.Decimal,
            "int32" => Scalar.Int32,
            "int64" => Scalar.Int64,
            "uint64" => Scalar.UInt64,
            _ => Scalar.Double,
        },
        ApiSchemaKind.Boolean => Scalar.Boolean,
        ApiSchemaKind.Any or ApiSchemaKind.Array or ApiSchemaKind.Object => null,
        _ => throw new System.ArgumentOutOfRangeException(nameof(kind)),
    };

    // Integers of 64 bits have no other words for it where the format is not said. As doubles, since tools write the greatest long rounded
    // (9223372036854776000).
    private static bool IsBeyondInt64(MergedConstraints? limits) =>
        limits is { Minimum: { } low, Maximum: { } high } && low.Least(1) >= 0 && (double)high.Least(-1) > long.MaxValue;

    // What ASP.NET Core says of a TimeSpan, since JSON Schema has no format for it.
    private static bool IsOfTimeSpans(string? pattern) => pattern is @"^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$";
}
