using System.Text.Json;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types.Unions;

/// <summary>Which case of a union JSON is read as, and that it is written back whole.</summary>
public sealed class UnionReadingTests : IClassFixture<UnionReadingTests.Clients>
{
    private readonly Clients _clients;

    public UnionReadingTests(Clients clients) => _clients = clients;

    [Theory]
    [InlineData("ByRequired", """{"radius":1.5}""", "Circle")]
    [InlineData("ByRequired", """{"kind":"square","side":2,"later":[1,{"a":null}]}""", "Square")]
    [InlineData("ByRequired", """{"kind":"square"}""", "Square")]
    [InlineData("ByRequired", """{"kind":"triangle","radius":1}""", "JsonElement")]
    [InlineData("ByRequired", """{"corners":3}""", "JsonElement")]
    [InlineData("ByRequired", "17", "JsonElement")]
    [InlineData("ByMapping", """{"a":"x","which":"first"}""", "One")]
    [InlineData("ByMapping", """{"which":"second"}""", "Two")]
    [InlineData("ByMapping", """{"which":"third","b":"x"}""", "JsonElement")]
    [InlineData("ByMapping", "{}", "JsonElement")]
    [InlineData("BySchemaName", """{"which":"Two"}""", "Two")]
    [InlineData("ByNumber", """{"a":"x","v":1}""", "N1")]
    [InlineData("ByNumber", """{"v":2}""", "N2")]
    [InlineData("ByNumber", """{"v":3}""", "JsonElement")]
    [InlineData("ByJsonKind", "\"text\"", "String")]
    [InlineData("ByJsonKind", "9007199254740993", "Int64")]
    [InlineData("ByJsonKind", "1.5", "JsonElement")]
    [InlineData("ByJsonKind", "false", "Boolean")]
    [InlineData("ByJsonKind", """["a","b"]""", "List`1")]
    [InlineData("ByJsonKind", """[1]""", "JsonElement")]
    [InlineData("ByJsonKind", """{"name":"oak"}""", "Tree")]
    [InlineData("ByJsonKind", "null", "JsonElement")]
    [InlineData("ByFormat", "\"2026-11-28\"", "DateOnly")]
    [InlineData("ByFormat", "\"2026-11-28T10:00:00Z\"", "DateTimeOffset")]
    [InlineData("ByFormat", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "Guid")]
    [InlineData("ByFormat", "\"https://a.example/b?c=d\"", "Uri")]
    [InlineData("ByFormat", "\"tomorrow\"", "JsonElement")]
    [InlineData("ByElement", """["a"]""", "List`1")]
    [InlineData("ByElement", "[1,2]", "List`1")]
    [InlineData("ByElement", "[]", "List`1")]
    [InlineData("ByElement", "[true]", "JsonElement")]
    [InlineData("ByValue", "\"green\"", "Color")]
    [InlineData("ByValue", "\"large\"", "Size")]
    [InlineData("ByValue", "\"2026-11-28\"", "DateOnly")]
    [InlineData("ByValue", "\"blue\"", "JsonElement")]
    [InlineData("OrMap", """{"radius":1}""", "Circle")]
    [InlineData("OrMap", """{"a":"b"}""", "Dictionary`2")]
    [InlineData("OrObject", """{"radius":1}""", "Circle")]
    [InlineData("OrObject", """{"a":"b"}""", "JsonElement")]
    [InlineData("PetOrString", """{"species":"Cat","indoor":true}""", "Cat")]
    [InlineData("PetOrString", """{"species":"Dog"}""", "Dog")]
    [InlineData("PetOrString", "\"Rex\"", "String")]
    [InlineData("Nested", "true", "Boolean")]
    [InlineData("Nested", "5", "Int64")]
    [InlineData("Nested", """{"side":1}""", "Square")]
    [InlineData("Recursive", """["a",["b",{"c":"d"}],{}]""", "List`1")]
    [InlineData("InPlace", """{"kind":"up","height":3}""", "InPlaceUp")]
    [InlineData("InPlace", """{"kind":"down"}""", "InPlaceDown")]
    [InlineData("AnyShape", """{"radius":1,"side":2}""", "Circle")]
    [InlineData("AnyShape", """{"name":"oak"}""", "Tree")]
    [InlineData("AnyTime", "\"2026-11-28\"", "DateOnly")]
    [InlineData("Closed", """{"a":"x"}""", "ClosedA")]
    public void Json_is_read_as_the_case_that_it_is(string type, string json, string expected)
    {
        object union = _clients.Lenient.Read("Madaster.V1_0." + type, json)!;

        object? value = Of(union, "Value");
        Assert.StartsWith(expected, value!.GetType().Name, StringComparison.Ordinal);
        Assert.True((bool)Of(union, "HasValue")!);
        Assert.True(JsonElement.DeepEquals(Parse(json), Parse(LoadedClient.Write(union))), LoadedClient.Write(union));
        object again = _clients.Lenient.Read("Madaster.V1_0." + type, json)!;
        Assert.Equal(union, again);
        Assert.Equal(union.GetHashCode(), again.GetHashCode());
        if (value is JsonElement)
            Assert.Equal("JSON", union.ToString()!.Split(' ')[0]);
    }

    [Theory]
    [InlineData("ByRequired", """{"corners":3}""")]
    [InlineData("ByMapping", """{"which":"third"}""")]
    [InlineData("ByJsonKind", "1.5")]
    [InlineData("ByFormat", "\"tomorrow\"")]
    [InlineData("ByValue", "\"blue\"")]
    [InlineData("OrObject", "1")]
    public void The_strict_mode_throws_on_a_kind_that_the_document_does_not_know(string type, string json) =>
        Assert.Throws<JsonException>(() => _clients.Strict.Read("Madaster.V1_0." + type, json));

    [Theory]
    [InlineData("ByRequired", """{"radius":1.5}""")]
    [InlineData("ByFormat", "\"2026-11-28\"")]
    [InlineData("OrObject", """{"a":1}""")]
    public void The_strict_mode_takes_what_the_document_promises(string type, string json) =>
        Assert.Equal(json, LoadedClient.Write(_clients.Strict.Read("Madaster.V1_0." + type, json)!));

    [Theory]
    [InlineData("""{"must":{"radius":1}}""")]
    [InlineData("""{"must":{"side":1},"maybe":null,"list":["a",1,{"name":"x"}],"map":{"a":{"radius":1},"b":{"odd":1}},"link":5}""")]
    [InlineData("""{"must":null}""")]
    [InlineData("{}")]
    public void A_record_with_unions_is_written_back_whole(string json)
    {
        object holder = _clients.Lenient.Read("Madaster.V1_0.Holder", json)!;

        Assert.Equal(json, LoadedClient.Write(holder));
        Assert.Equal(holder, _clients.Lenient.Read("Madaster.V1_0.Holder", json));
    }

    [Fact]
    public void The_document_compiles_on_every_framework_and_nothing_in_it_is_left_untyped()
    {
        GeneratorRun run = UnionDocument.Project.Run();
        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "MAD2012" or "MAD2018");

        TestProject older = UnionDocument.Project with
        {
            LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11,
            References = Basic.Reference.Assemblies.Net80.References.All,
        };
        Assert.Empty(older.Run().CompilerDiagnostics);
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static object? Of(object union, string property) => union.GetType().GetProperty(property)!.GetValue(union);

    /// <summary>One client of each kind.</summary>
    public sealed class Clients
    {
        internal LoadedClient Lenient { get; } = new(UnionDocument.Project);

        internal LoadedClient Strict { get; } = new(UnionDocument.Project.Set("MadasterGenStrict", "true"));
    }
}
