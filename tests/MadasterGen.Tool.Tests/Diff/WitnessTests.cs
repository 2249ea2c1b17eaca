using System.Text.Json;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>The C# that <c>madastergen diff --witness</c> shows.</summary>
public sealed class WitnessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("text", "             no longer compiles: await client.V1.Thing.FindAsync();\n             instead: await client.V1.Thing.FindAsync(key);\n")]
    [InlineData("text", "             no longer compiles: string size = thing.Size;\n             instead: long size = thing.Size;\n")]
    [InlineData("text", "             no longer compiles: await client.V1.Thing.LostAsync();\n")]
    [InlineData("markdown", "  - no longer compiles: `await client.V1.Thing.FindAsync();`\n  - instead: `await client.V1.Thing.FindAsync(key);`\n")]
    [InlineData("html", "<p class=\"witness\">instead: <code>await client.V1.Thing.FindAsync(key);</code></p>")]
    public async Task What_breaks_is_shown_beside_what_to_write(string format, string expected)
    {
        ToolRun run = await DiffAsync("--witness", "--format", format);

        Assert.Equal("", run.Error);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("client.V1.Thing", (await DiffAsync("--format", format)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_it_too()
    {
        using JsonDocument report = JsonDocument.Parse((await DiffAsync("--witness", "--format", "json")).Output);
        JsonElement[] witnesses = [.. report.RootElement.GetProperty("changes").EnumerateArray().Where(change => change.TryGetProperty("witness", out _)).Select(change => change.GetProperty("witness"))];

        Assert.Equal(3, witnesses.Length);
        Assert.Contains(witnesses, one => one.GetProperty("before").GetString() == "await client.V1.Thing.FindAsync();" && one.GetProperty("after").GetString() == "await client.V1.Thing.FindAsync(key);");
        Assert.All(witnesses, one => Assert.False(one.GetProperty("stillCompiles").GetBoolean()));
    }

    [Fact]
    public async Task Madasters_builds_have_one_for_each_change_that_breaks_code()
    {
        using JsonDocument report = JsonDocument.Parse((await ToolRun.Of("diff", MadasterBuilds.Old, MadasterBuilds.New, "--witness", "--format", "json")).Output);
        JsonElement[] breaking = [.. report.RootElement.GetProperty("changes").EnumerateArray().Where(change => change.GetProperty("verdicts").GetProperty("source").GetString() == "breaking")];

        Assert.Contains(breaking, change => change.TryGetProperty("witness", out JsonElement one) && one.GetProperty("before").GetString() == "ElementType elementType = ElementType.AreaProduct;");
        Assert.All(breaking, change => Assert.True(change.TryGetProperty("witness", out _), change.GetProperty("sentence").GetString()));
    }

    public void Dispose() => _folder.Dispose();

    private Task<ToolRun> DiffAsync(params string[] options)
    {
        string old = _folder.Write("old.yaml", Document("", "string", "\n  /lost: {get: {tags: [Thing], operationId: Thing_Lost, responses: {'204': {description: d}}}}"));
        string @new = _folder.Write("new.yaml", Document("{name: key, in: query, required: true, schema: {type: string}}", "integer", ""));
        return ToolRun.Of(["diff", old, @new, .. options]);

        static string Document(string parameter, string type, string path) => """
            openapi: 3.0.3
            info: {title: T, version: v1}
            paths:
              /things: {get: {tags: [Thing], operationId: Thing_Find, parameters: [PARAMETER], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}}}PATH
            components: {schemas: {Thing: {type: object, properties: {size: {type: TYPE}}}}}
            """.Replace("PARAMETER", parameter, StringComparison.Ordinal).Replace("TYPE", type, StringComparison.Ordinal).Replace("PATH", path, StringComparison.Ordinal);
    }
}
