using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests;

/// <summary>Names that are one in C#, or one as names of files.</summary>
public class CollidingNameTests
{
    private const string Id = """{"name":"id","in":"path","required":true,"schema":{"type":"string"}}""";

    [Theory]
    [InlineData("Bim", "BIM")]
    [InlineData("Foo", "IFoo")]
    public void Tags_that_come_near_each_other_compile(string one, string other) =>
        Compiles(Document("1", $"{Path("/a", one, "A")},{Path("/b", other, "B")}"));

    [Fact]
    public void A_type_and_a_client_whose_files_differ_in_case_compile() =>
        Compiles(Document("1", Path("/a", "foo", "A"), """ "Fooclient":{"type":"object","properties":{"a":{"type":"string"}}} """));

    [Theory]
    [InlineData("latest")]
    [InlineData("LATEST")]
    [InlineData("dispose")]
    [InlineData("openLinkedFileAsync")]
    public void A_version_named_like_a_member_of_the_client_compiles(string version) => Compiles(Document(version, Path("/a", "Foo", "A")));

    [Fact]
    public void A_renamed_base_keeps_the_name_of_its_unknown_kinds() => Compiles(
        Document("1", Path("/a", "Foo", "A"), """
            "Animal":{"type":"object","properties":{"kind":{"type":"string"}},"discriminator":{"propertyName":"kind"}},
            "Cat":{"allOf":[{"$ref":"#/components/schemas/Animal"}],"properties":{"b":{"type":"string"}}},
            "UnknownPet":{"type":"object","properties":{"a":{"type":"string"}}}
            """),
        "Animal=Pet");

    [Theory]
    [InlineData("all")]
    [InlineData("operations")]
    public void An_operation_named_like_the_table_compiles(string name) => Compiles(Document("1", Path("/a", "Foo", name)));

    [Theory]
    [InlineData("form")]
    [InlineData("item")]
    [InlineData("page")]
    [InlineData("batch")]
    [InlineData("token")]
    [InlineData("_transport")]
    [InlineData("id")]
    public void A_field_and_a_parameter_of_any_name_compile(string name) => Compiles(Document("1", $$$$$$$$"""
        "/a/{id}":{"post":{"tags":["Foo"],"operationId":"A","parameters":[{{{{{{{{Id}}}}}}}},{"name":"{{{{{{{{name}}}}}}}}","in":"query","schema":{"type":"array","items":{"type":"string"}}}],
        "requestBody":{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"{{{{{{{{name}}}}}}}}":{"type":"array","items":{"type":"string"}},"id":{"type":"string"}}}}}},
        "responses":{"200":{"description":"d"}}}}
        """));

    [Theory]
    [InlineData(""" "E":{"type":"string","enum":["_value","a-b","a_b","A_b_2A89DF63"]} """)]
    [InlineData(""" "ThingRequest":{"type":"object","properties":{"from":{"type":"string"}}},"ThingResponse":{"type":"object","properties":{"from":{"type":"string"}}} """)]
    [InlineData(""" "Base":{"type":"object","properties":{"kind":{"type":"string"}},"discriminator":{"propertyName":"kind"}},"Kind":{"allOf":[{"$ref":"#/components/schemas/Base"}],"properties":{"b":{"type":"string"}}} """)]
    public void Members_named_like_what_the_type_uses_itself_compile(string schemas) => Compiles(Document("1", Path("/a", "Foo", "A"), schemas));

    [Fact]
    public void Two_documents_of_one_namespace_give_one_client_and_an_error_on_the_other()
    {
        TestFile[] files = [new("a/madaster.json", Document("1", Path("/a", "Foo", "A"))), new("b/madaster.json", Document("2", Path("/a", "Foo", "A")))];
        foreach (TestFile file in files)
            file.Metadata["MadasterGenNamespace"] = "Acme.Api";

        GeneratorRun run = new TestProject { Files = [.. files] }.Run();

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal("b/madaster.json", Assert.Single(run.Diagnostics, d => d.Id == "MAD1014").Location.GetLineSpan().Path);
    }

    private static void Compiles(string text, string renames = "")
    {
        GeneratorRun run = TestProject.With(("madaster.json", text)).Set("MadasterGenTypeRenames", renames).Run();

        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, d => d.Id == "MAD1009");
        Assert.True(run.CompilerDiagnostics.Count == 0, string.Join('\n', run.CompilerDiagnostics.Take(5)));
    }

    private static string Path(string path, string tag, string id) =>
        $$$$$$$$"""  "{{{{{{{{path}}}}}}}}":{"get":{"tags":["{{{{{{{{tag}}}}}}}}"],"operationId":"{{{{{{{{id}}}}}}}}","responses":{"200":{"description":"d"}}}} """;

    private static string Document(string version, string paths, string schemas = "") =>
        $$$$$$$$"""{"openapi":"3.0.1","info":{"title":"t","version":"{{{{{{{{version}}}}}}}}"},"paths":{{{{{{{{{paths}}}}}}}}},"components":{"schemas":{{{{{{{{{schemas}}}}}}}}}}}""";
}
