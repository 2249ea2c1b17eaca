using System;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>The C# types of scalars.</summary>
internal static class Scalars
{
    /// <summary>The type.</summary>
    public static TypeReference Of(Scalar scalar, bool hasDateOnly) => scalar switch
    {
        Scalar.String => TypeReference.String,
        Scalar.Boolean => new(TypeKind.Boolean),
        Scalar.Int32 => new(TypeKind.Int32),
        Scalar.Int64 => new(TypeKind.Int64),
        Scalar.Single => new(TypeKind.Single),
        Scalar.Double => new(TypeKind.Double),
        Scalar.Decimal => new(TypeKind.Decimal),
        Scalar.Guid => new(TypeKind.Guid),
        Scalar.DateTimeOffset => new(TypeKind.DateTimeOffset),
        Scalar.Date => new(TypeKind.Date, hasDateOnly ? "global::System.DateOnly" : "global::System.DateTime"),
        Scalar.Uri => new(TypeKind.Uri),
        Scalar.Bytes => new(TypeKind.Bytes),
        Scalar.Binary => TypeReference.File,
        _ => throw new ArgumentOutOfRangeException(nameof(scalar)),
    };
}
