using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Lint;

/// <summary>The tool opens the files that a document refers to: those beside it and those that are given, and no others.</summary>
public sealed class DividedFileTests
{
    private const string Head = "openapi: 3.0.3\ninfo: {title: T, version: v1}\nservers: [{url: 'https://h.example'}]\npaths: {}\n";

    [Fact]
    public async Task Files_beside_the_document_are_opened()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.PathOf("parts"));
        string main = folder.Write("main.yaml", Head + "components: {schemas: {A: {properties: {b: {$ref: 'parts/b.json'}}}}}\n");
        folder.Write("parts/b.json", """{"properties":{"c":{"$ref":"../c.json"}}}""");
        string c = folder.Write("c.json", "{\n\"required\":[\"nope\"]}");

        ToolRun run = await ToolRun.Of("lint", main);

        Assert.Equal($"{c.Replace('\\', '/')}(2,13): info MAD1012", run.Output.Split(':')[0] + ":" + run.Output.Split(':')[1]);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Files_elsewhere_are_opened_when_they_are_given()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.PathOf("specs"));
        string main = folder.Write("specs/main.yaml", Head + "components: {schemas: {A: {properties: {b: {$ref: '../secret.json'}}}}}\n");
        string secret = folder.Write("secret.json", "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"S\", \"version\": \"v2\"}, \"servers\": [{\"url\": \"https://h.example\"}], \"paths\": {}}");

        Assert.Contains("warning MAD1005: '../secret.json' leads nowhere (no such file is given)", (await ToolRun.Of("lint", main)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("MAD1005", (await ToolRun.Of("lint", main, secret)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%00.json", "nothing is fetched")]
    [InlineData("//host.example/share/x.json", "no such file is given")]
    [InlineData("parts", "no such file is given")]
    [InlineData("/etc/hostname", "no such file is given")]
    public async Task What_is_no_file_beside_the_document_is_only_reported(string reference, string reason)
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.PathOf("parts"));
        string main = folder.Write("main.yaml", Head + $"components: {{schemas: {{A: {{properties: {{b: {{$ref: '{reference}'}}}}}}}}}}\n");

        ToolRun run = await ToolRun.Of("lint", main);

        Assert.Equal("", run.Error);
        // A name without a path could be that of a schema too.
        Assert.Contains(reference == "parts" ? "'parts' leads nowhere" : $"'{reference}' leads nowhere ({reason})", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leaves_the_folder_is_not_followed()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.PathOf("specs"));
        string main = folder.Write("specs/main.yaml", Head + "components: {schemas: {A: {properties: {b: {$ref: 'link.json'}}}}}\n");
        File.CreateSymbolicLink(folder.PathOf("specs/link.json"), folder.Write("secret.json", "{}"));

        Assert.Contains("(no such file is given)", (await ToolRun.Of("lint", main)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generated_clients_and_comparisons_know_them()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.PathOf("old"));
        string text = Head.Replace("paths: {}", "paths: {/a: {get: {tags: [T], operationId: T_Get, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: 'common.yaml#/X'}}}}}}}}", StringComparison.Ordinal);
        string main = folder.Write("main.yaml", text);
        string old = folder.Write("old/main.yaml", text);
        string common = folder.Write("common.yaml", "X: {type: object, properties: {x: {type: string}}}\n");
        folder.Write("old/common.yaml", "X: {type: object, properties: {x: {type: integer}}}\n");

        await ToolRun.Of("generate", main, "-o", folder.PathOf("out"));
        Assert.Contains("Madaster.V1.X.g.cs", Directory.GetFiles(folder.PathOf("out")).Select(Path.GetFileName));
        foreach (string format in (string[])["text", "markdown", "html", "json", "sarif"])
            Assert.Contains("common.yaml", (await ToolRun.Of("diff", old, main, "--format", format)).Output, StringComparison.Ordinal);
        Assert.Contains($"{common.Replace('\\', '/')}(1,", (await ToolRun.Of("diff", old, main)).Output, StringComparison.Ordinal);
    }
}
