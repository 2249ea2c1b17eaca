using MadasterGen.Emission;
using MadasterGen.Emission.Types;
using MadasterGen.Emission.Types.Records;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Records;
using MadasterGen.Schemas;

namespace MadasterGen.Core.Tests.Emission.Types.Records;

/// <summary>One property and the code that is written for it.</summary>
public sealed class PropertyCodeTests
{
    private const string Root = "A";

    private static readonly CSharpType s_guid = new ScalarType(Scalar.Guid);
    private static readonly CSharpType s_record = new GeneratedType("global::A.V1.Thing", GeneratedShape.Record);
    private static readonly CSharpType s_enum = new GeneratedType("global::A.V1.Kind", GeneratedShape.Enum);

    public static TheoryData<string, string, string, string> Properties => new()
    {
        { "string", "string", "global::A.MadasterJson.ReadString(ref reader)", "global::A.MadasterJson.WriteString(writer, n, v);" },
        {
            "guid", "global::System.Guid", "global::A.MadasterJson.ReadGuid(ref reader)",
            "global::A.MadasterJson.WriteGuid(writer, n, v);"
        },
        { "double", "double", "global::A.MadasterJson.ReadDouble(ref reader)", "global::A.MadasterJson.WriteDouble(writer, n, v);" },
        {
            "uri", "global::System.Uri", "global::A.MadasterJson.ReadUri(ref reader)",
            "global::A.MadasterJson.WriteString(writer, n, v.OriginalString);"
        },
        {
            "date", "global::System.DateTime", "global::A.MadasterJson.ReadDate(ref reader)",
            "global::A.MadasterJson.WriteString(writer, n, global::A.MadasterJson.DateText(v));"
        },
        { "bytes", "byte[]", "global::A.MadasterJson.ReadBytes(ref reader)", "global::A.MadasterJson.WriteBytes(writer, n, v);" },
        {
            "enum", "global::A.V1.Kind", "global::A.V1.Kind.ReadJson(ref reader)",
            "global::A.MadasterJson.WriteString(writer, n, v.Value);"
        },
        {
            "record", "global::A.V1.Thing", "global::A.V1.Thing.ReadJson(ref reader)",
            "writer.WritePropertyName(n);\nv.WriteJson(writer, global::A.MadasterJson.Inside(mode));"
        },
        {
            "json", "global::System.Text.Json.JsonElement", "global::A.MadasterJson.ReadElement(ref reader)",
            "writer.WritePropertyName(n);\nglobal::A.MadasterJson.WriteElement(writer, v);"
        },
        {
            "list", "global::System.Collections.Generic.IReadOnlyList<global::System.Guid?>",
            "global::A.MadasterJson.ReadNullableList<global::System.Guid?>(ref reader, static (ref global::System.Text.Json.Utf8JsonReader item) => "
                + "global::A.MadasterJson.ReadGuid(ref item))",
            "writer.WritePropertyName(n);\nglobal::A.MadasterJson.WriteList(writer, v, static (writer, value, _) => "
                + "writer.WriteStringValue(value.GetValueOrDefault()), global::A.MadasterJson.Inside(mode));"
        },
        {
            "map", "global::System.Collections.Generic.IReadOnlyDictionary<string, global::A.V1.Thing>",
            "global::A.MadasterJson.ReadMap<global::A.V1.Thing>(ref reader, global::A.V1.Thing.ReadJson)",
            "writer.WritePropertyName(n);\nglobal::A.MadasterJson.WriteMap(writer, v, static (writer, value, mode) => value.WriteJson(writer, mode), "
                + "global::A.MadasterJson.Inside(mode));"
        },
    };

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_is_declared_read_and_written(string kind, string declared, string read, string written)
    {
        CSharpType type = TypeOf(kind);

        Assert.Equal(declared, TypeText.Of(type, Root));
        Assert.Equal(read, JsonReading.Expression(type, "reader", Root));
        Assert.Equal(written, JsonWriting.Member(type, "n", "v", Root));
    }

    [Theory]
    [InlineData("string", "_value ?? \"\"")]
    [InlineData("guid", "_value")]
    [InlineData("uri", "_value ?? global::A.MadasterJson.NoUri")]
    [InlineData("bytes", "_value ?? global::System.Array.Empty<byte>()")]
    [InlineData("record", "_value ?? global::A.V1.Thing.MadasterMissing")]
    [InlineData("enum", "_value")]
    [InlineData("list", "_value ?? global::System.Array.Empty<global::System.Guid?>()")]
    [InlineData("map", "_value ?? global::A.MadasterEmptyMap<global::A.V1.Thing>.Value")]
    public void A_required_property_is_never_null(string kind, string getter) =>
        Assert.Equal(getter, PropertyShape.Getter(Plan(TypeOf(kind), Presence.Required), Root));

    [Fact]
    public void A_property_that_can_be_null_gives_what_it_has() =>
        Assert.Equal("_value", PropertyShape.Getter(Plan(CSharpType.String, Presence.Optional), Root));

    [Fact]
    public void A_file_is_no_part_of_JSON() => Assert.Throws<InvalidOperationException>(() => JsonReading.Reader(CSharpType.File, Root));

    private static CSharpType TypeOf(string kind) => kind switch
    {
        "string" => CSharpType.String,
        "guid" => s_guid,
        "double" => new ScalarType(Scalar.Double),
        "uri" => new ScalarType(Scalar.Uri),
        "date" => new ScalarType(Scalar.Date, IsOlder: true),
        "bytes" => new ScalarType(Scalar.Bytes),
        "enum" => s_enum,
        "record" => s_record,
        "json" => CSharpType.Json,
        "list" => s_guid.AsList(true),
        "map" => s_record.AsMap(false),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static PropertyPlan Plan(CSharpType type, Presence presence) =>
        new() { Name = "Value", Pointer = "", JsonName = "value", FieldName = "_value", Type = type, Presence = presence, Index = 0 };
}
