using System.Text.Json;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types.Unions;

/// <summary>Strings in unions that have numbers which come as strings too, or enums that are too long for a type.</summary>
public sealed class UnionTextTests : IClassFixture<UnionTextTests.Client>
{
    private const string Number = "{ type: [integer, string], format: int64 }";

    private static readonly string s_large = string.Join(", ", Enumerable.Range(0, 2_501).Select(i => $"v{i}"));

    private readonly Client _client;

    public UnionTextTests(Client client) => _client = client;

    [Theory]
    [InlineData("OrBoolean", "5", "Int64", "5")]
    [InlineData("OrBoolean", "\"5\"", "Int64", "5")]
    [InlineData("OrBoolean", "true", "Boolean", "true")]
    [InlineData("OrBoolean", "\"five\"", "JsonElement", "\"five\"")]
    [InlineData("OrBoolean", "\"1.5\"", "JsonElement", "\"1.5\"")]
    [InlineData("OrDate", "\"20261128\"", "Int64", "20261128")]
    [InlineData("OrDate", "\"2026-11-28\"", "DateOnly", "\"2026-11-28\"")]
    [InlineData("OrString", "\"007\"", "String", "\"007\"")]
    [InlineData("OrString", "7", "Int64", "7")]
    [InlineData("OrLevel", "\"1\"", "OrLevelOption", "\"1\"")]
    [InlineData("OrLevel", "\"2\"", "Int64", "2")]
    [InlineData("OrLevel", "\"low\"", "OrLevelOption", "\"low\"")]
    [InlineData("OrList", "[\"1\",2]", "List`1", "[1,2]")]
    [InlineData("OrList", "[true]", "List`1", "[true]")]
    [InlineData("ByNumber", """{"id":"5","a":1}""", "One", """{"id":5,"a":1}""")]
    [InlineData("ByNumber", """{"id":5,"b":1}""", "Two", """{"id":5,"b":1}""")]
    [InlineData("OrLong", "\"v1\"", "String", "\"v1\"")]
    [InlineData("OrLong", "\"2026-11-28\"", "DateOnly", "\"2026-11-28\"")]
    public void A_string_is_read_as_the_case_that_it_is(string type, string json, string expected, string written)
    {
        object union = _client.Loaded.Read("Madaster.V1_0." + type, json)!;

        Assert.Equal(expected, union.GetType().GetProperty("Value")!.GetValue(union)!.GetType().Name);
        Assert.Equal(written, LoadedClient.Write(union));
    }

    [Theory]
    [InlineData("AnyNumber", "\"5\"", true)]
    [InlineData("AnyNumber", "\"five\"", false)]
    [InlineData("AnyLong", "\"2026-11-28\"", true)]
    public void What_a_string_can_be_besides_is_given_too(string type, string json, bool isGiven)
    {
        object union = _client.Loaded.Read("Madaster.V1_0." + type, json)!;
        object?[] value = [null];
        Type asked = type == "AnyNumber" ? typeof(long) : typeof(string);

        Assert.Equal(isGiven, union.GetType().GetMethod("TryGetValue", [asked.MakeByRefType()])!.Invoke(union, value));
        Assert.Equal(JsonDocument.Parse(json).RootElement.GetRawText(), LoadedClient.Write(union));
    }

    [Fact]
    public void It_compiles_without_a_warning() => Assert.Empty(Project.Run().CompilerDiagnostics);

    private static TestProject Project => UnionDocument.Of($$"""
        OrBoolean: { oneOf: [ {{Number}}, { type: boolean } ] }
        OrDate: { oneOf: [ { type: string, format: date }, {{Number}} ] }
        OrString: { oneOf: [ {{Number}}, { type: string } ] }
        OrLevel: { oneOf: [ {{Number}}, { type: string, enum: ['1', high] } ] }
        OrList: { oneOf: [ { type: array, items: { type: integer, format: int64 } }, { type: array, items: {{Number}} }, { type: array, items: { type: boolean } } ] }
        One: { type: object, required: [id], properties: { id: {{Number}}, a: { type: integer } } }
        Two: { type: object, required: [id], properties: { id: {{Number}}, b: { type: integer } } }
        ByNumber: { oneOf: [ { $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' } ] }
        Long: { type: string, enum: [{{s_large}}] }
        OrLong: { oneOf: [ { $ref: '#/components/schemas/Long' }, { type: string, format: date } ] }
        AnyLong: { anyOf: [ { $ref: '#/components/schemas/Long' }, { type: string, format: date }, {{Number}} ] }
        AnyNumber: { anyOf: [ {{Number}}, { type: string } ] }
        """, "3.1.1");

    /// <summary>The client of the document.</summary>
    public sealed class Client
    {
        internal LoadedClient Loaded { get; } = new(Project);
    }
}
