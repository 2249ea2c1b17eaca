using System;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>Which JSON the values of a schema are.</summary>
internal static class UnionKinds
{
    /// <summary>The kinds, <c>null</c> aside.</summary>
    public static JsonKinds Of(SchemaView view) => view switch
    {
        EnumView values => Of(values.Scalar) | OfTexts(values.Content.IsAlsoString),
        ScalarView scalar => Of(scalar.Scalar) | OfTexts(scalar.Content.IsAlsoString),
        ListView => JsonKinds.Array,
        MapView or ObjectView => JsonKinds.Object,
        UnionView or AnyView => JsonKinds.Any,
        _ => throw new ArgumentOutOfRangeException(nameof(view)),
    };

    /// <summary>The kinds of a case.</summary>
    public static JsonKinds Of(UnionCase one) => OfTexts(one.IsAlsoString) | one.Kind switch
    {
        UnionCaseKind.String or UnionCaseKind.Enum => JsonKinds.String,
        UnionCaseKind.Number or UnionCaseKind.NumberEnum => JsonKinds.Number,
        UnionCaseKind.Boolean => JsonKinds.Boolean,
        UnionCaseKind.Array => JsonKinds.Array,
        UnionCaseKind.Object or UnionCaseKind.Map => JsonKinds.Object,
        _ => throw new ArgumentOutOfRangeException(nameof(one)),
    };

    private static JsonKinds OfTexts(bool isAlsoString) => isAlsoString ? JsonKinds.String : JsonKinds.None;

    private static JsonKinds Of(Scalar scalar) => scalar switch
    {
        Scalar.Boolean => JsonKinds.Boolean,
        Scalar.Int32 or Scalar.Int64 or Scalar.UInt64 or Scalar.Single or Scalar.Double or Scalar.Decimal => JsonKinds.Number,
        Scalar.String or Scalar.Guid or Scalar.DateTimeOffset or Scalar.Date or Scalar.Time or Scalar.Duration or Scalar.TimeSpan
            or Scalar.Uri or Scalar.Bytes or Scalar.Binary => JsonKinds.String,
        _ => throw new ArgumentOutOfRangeException(nameof(scalar)),
    };
}
