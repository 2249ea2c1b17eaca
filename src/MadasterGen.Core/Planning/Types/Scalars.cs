using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Features;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>The C# types of scalars.</summary>
internal static class Scalars
{
    private const string IsNumber = "IsNumber";
    private const string WriteNumber = "WriteNumberValue";

    private static readonly Dictionary<Scalar, ScalarRow> s_byScalar;

    static Scalars() => s_byScalar = All.ToDictionary(row => row.Scalar);

    /// <summary>One row per scalar; none for <see cref="Scalar.Binary"/>, which is a file, and a string within JSON.</summary>
    public static IReadOnlyList<ScalarRow> All { get; } =
    [
        new()
        {
            Scalar = Scalar.String, Text = "string", Reader = "ReadString",
            QueryText = "{value}", OptionalQueryText = "{value}", StandIn = "\"\"", Equality = ScalarEquality.Operator,
        },
        new()
        {
            Scalar = Scalar.Boolean, Text = "bool", Reader = "ReadBoolean",
            MemberWriter = "WriteBoolean", ValueWriter = "WriteBooleanValue", IsTakenByQueries = true,
        },
        new()
        {
            Scalar = Scalar.Int32, Text = "int", Reader = "ReadInt32", Recognizer = IsNumber,
            MemberWriter = "WriteInt32", ValueWriter = WriteNumber, IsTakenByPaths = true, IsTakenByQueries = true,
        },
        new()
        {
            Scalar = Scalar.Int64, Text = "long", Reader = "ReadInt64", Recognizer = IsNumber,
            MemberWriter = "WriteInt64", ValueWriter = WriteNumber, IsTakenByPaths = true, IsTakenByQueries = true,
        },
        new()
        {
            Scalar = Scalar.UInt64, Text = "ulong", Reader = "ReadUInt64", Recognizer = IsNumber,
            MemberWriter = "WriteUInt64", ValueWriter = WriteNumber, Feature = ClientFeature.Numbers,
        },
        new()
        {
            Scalar = Scalar.Single, Text = "float", Reader = "ReadSingle", Recognizer = IsNumber,
            MemberWriter = "WriteSingle", ValueWriter = WriteNumber, Feature = ClientFeature.Numbers,
        },
        new()
        {
            Scalar = Scalar.Double, Text = "double", Reader = "ReadDouble", Recognizer = IsNumber,
            MemberWriter = "WriteDouble", ValueWriter = WriteNumber, HasOwnWriter = true, LiteralSuffix = "D", IsTakenByQueries = true,
            Feature = ClientFeature.Numbers,
        },
        new()
        {
            Scalar = Scalar.Decimal, Text = "decimal", Reader = "ReadDecimal", Recognizer = IsNumber,
            MemberWriter = "WriteDecimal", ValueWriter = WriteNumber, Feature = ClientFeature.Numbers, LiteralSuffix = "M",
        },
        new()
        {
            Scalar = Scalar.Guid, Text = "global::System.Guid", Reader = "ReadGuid", Recognizer = "IsGuid", MemberWriter = "WriteGuid",
            IsTakenByPaths = true, IsTakenByQueries = true, Feature = ClientFeature.Guids,
        },
        new()
        {
            Scalar = Scalar.DateTimeOffset, Text = "global::System.DateTimeOffset", Reader = "ReadDateTimeOffset",
            MemberWriter = "WriteDateTimeOffset", HasOwnWriter = true, Recognizer = "IsDateTimeOffset", IsTakenByQueries = true,
            Feature = ClientFeature.Dates,
        },
        new()
        {
            Scalar = Scalar.Date, Text = "global::System.DateOnly", OlderText = "global::System.DateTime", Reader = "ReadDate",
            Recognizer = "IsDate", JsonValue = "global::{root}.MadasterJson.DateText({value})",
            QueryText = "global::{root}.MadasterJson.DateText({value})", Feature = ClientFeature.Dates,
        },
        new()
        {
            Scalar = Scalar.Time, Text = "global::{root}.MadasterTime", Reader = "ReadTime", Recognizer = "IsTime",
            JsonValue = "{value}.Value", QueryText = "{value}.Value", OptionalQueryText = "{value}?.Value", Feature = ClientFeature.Times,
        },
        new()
        {
            Scalar = Scalar.Duration, Text = "global::{root}.MadasterDuration", Reader = "ReadDuration", Recognizer = "IsDuration",
            JsonValue = "{value}.Value", QueryText = "{value}.Value", OptionalQueryText = "{value}?.Value", Feature = ClientFeature.Times,
        },
        new()
        {
            Scalar = Scalar.TimeSpan, Text = "global::System.TimeSpan", Reader = "ReadTimeSpan", TryReader = "TryReadTimeSpan",
            Recognizer = "IsTimeSpan", JsonValue = "global::{root}.MadasterJson.TimeSpanText({value})",
            QueryText = "global::{root}.MadasterJson.TimeSpanText({value})", Feature = ClientFeature.Times,
        },
        new()
        {
            Scalar = Scalar.Uri, Text = "global::System.Uri", Reader = "ReadUri", TryReader = "TryReadUri",
            Recognizer = "IsUri", JsonValue = "{value}.OriginalString", QueryText = "{value}.OriginalString",
            OptionalQueryText = "{value}?.OriginalString", StandIn = "global::{root}.MadasterJson.NoUri",
            Feature = ClientFeature.Uris,
        },
        new()
        {
            Scalar = Scalar.Bytes, Text = "byte[]", Reader = "ReadBytes", Recognizer = "IsBytes",
            MemberWriter = "WriteBytes", ValueWriter = "WriteBase64StringValue",
            StandIn = "global::System.Array.Empty<byte>()", Equality = ScalarEquality.Bytes, Feature = ClientFeature.Bytes,
        },
    ];

    /// <summary>The row of a scalar.</summary>
    public static ScalarRow RowOf(Scalar scalar) => s_byScalar[scalar];

    /// <summary>The C# type of a scalar.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="hasDateOnly">Whether the framework has what came last.</param>
    public static CSharpType Of(Scalar scalar, bool hasDateOnly) => scalar == Scalar.Binary
        ? CSharpType.File
        : new ScalarType(scalar, !hasDateOnly && RowOf(scalar).OlderText is not null);
}
