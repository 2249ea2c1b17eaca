using System.Collections.Generic;
using System.Linq;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>The C# types of scalars.</summary>
internal static class Scalars
{
    private const string IsNumber = "IsNumber";

    private static readonly Dictionary<Scalar, ScalarRow> s_byScalar;

    static Scalars() => s_byScalar = All.ToDictionary(row => row.Scalar);

    /// <summary>One row per scalar; none for <see cref="Scalar.Binary"/>, which is a file, and a string within JSON.</summary>
    public static IReadOnlyList<ScalarRow> All { get; } =
    [
        new()
        {
            Scalar = Scalar.String, Text = "string", Reader = "ReadString", Writer = "WriteString", WritesNull = true,
            QueryText = "{value}", OptionalQueryText = "{value}", StandIn = "\"\"", Equality = ScalarEquality.Operator,
        },
        new() { Scalar = Scalar.Boolean, Text = "bool", Reader = "ReadBoolean", Writer = "WriteBoolean", IsTakenByQueries = true },
        new()
        {
            Scalar = Scalar.Int32, Text = "int", Reader = "ReadInt32", Recognizer = IsNumber, Writer = "WriteNumber",
            IsTakenByPaths = true, IsTakenByQueries = true,
        },
        new()
        {
            Scalar = Scalar.Int64, Text = "long", Reader = "ReadInt64", Recognizer = IsNumber, Writer = "WriteNumber",
            IsTakenByPaths = true, IsTakenByQueries = true,
        },
        new() { Scalar = Scalar.UInt64, Text = "ulong", Reader = "ReadUInt64", Recognizer = IsNumber, Writer = "WriteNumber" },
        new() { Scalar = Scalar.Single, Text = "float", Reader = "ReadSingle", Recognizer = IsNumber, Writer = "WriteNumber" },
        new()
        {
            Scalar = Scalar.Double, Text = "double", Reader = "ReadDouble", Recognizer = IsNumber, Writer = "WriteNumber",
            HasOwnWriter = true, LiteralSuffix = "D", IsTakenByQueries = true,
        },
        new()
        {
            Scalar = Scalar.Decimal, Text = "decimal", Reader = "ReadDecimal", Recognizer = IsNumber, Writer = "WriteNumber",
            LiteralSuffix = "M",
        },
        new()
        {
            Scalar = Scalar.Guid, Text = "global::System.Guid", Reader = "ReadGuid", Recognizer = "IsGuid", Writer = "WriteString",
            IsTakenByPaths = true, IsTakenByQueries = true,
        },
        new()
        {
            Scalar = Scalar.DateTimeOffset, Text = "global::System.DateTimeOffset", Reader = "ReadDateTimeOffset", Writer = "WriteString",
            HasOwnWriter = true, Recognizer = "IsDateTimeOffset", IsTakenByQueries = true,
        },
        new()
        {
            Scalar = Scalar.Date, Text = "global::System.DateOnly", OlderText = "global::System.DateTime", Reader = "ReadDate",
            Recognizer = "IsDate", Writer = "WriteString", JsonValue = "global::{root}.MadasterJson.DateText({value})",
            QueryText = "global::{root}.MadasterJson.DateText({value})",
        },
        new()
        {
            Scalar = Scalar.Time, Text = "global::{root}.MadasterTime", Reader = "ReadTime", Recognizer = "IsTime",
            Writer = "WriteString", JsonValue = "{value}.Value", QueryText = "{value}.Value", OptionalQueryText = "{value}?.Value",
            IsOfTimes = true,
        },
        new()
        {
            Scalar = Scalar.Duration, Text = "global::{root}.MadasterDuration", Reader = "ReadDuration", Recognizer = "IsDuration",
            Writer = "WriteString", JsonValue = "{value}.Value", QueryText = "{value}.Value", OptionalQueryText = "{value}?.Value",
            IsOfTimes = true,
        },
        new()
        {
            Scalar = Scalar.TimeSpan, Text = "global::System.TimeSpan", Reader = "ReadTimeSpan", TryReader = "TryReadTimeSpan",
            Recognizer = "IsTimeSpan", Writer = "WriteString", JsonValue = "global::{root}.MadasterJson.TimeSpanText({value})",
            QueryText = "global::{root}.MadasterJson.TimeSpanText({value})", IsOfTimes = true,
        },
        new()
        {
            Scalar = Scalar.Uri, Text = "global::System.Uri", Reader = "ReadUri", TryReader = "TryReadUri",
            Recognizer = "IsUri", Writer = "WriteString", JsonValue = "{value}.OriginalString", QueryText = "{value}.OriginalString",
            OptionalQueryText = "{value}?.OriginalString", StandIn = "global::{root}.MadasterJson.NoUri",
        },
        new()
        {
            Scalar = Scalar.Bytes, Text = "byte[]", Reader = "ReadBytes", Writer = "WriteBase64String",
            Recognizer = "IsBytes", StandIn = "global::System.Array.Empty<byte>()", Equality = ScalarEquality.Bytes,
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
