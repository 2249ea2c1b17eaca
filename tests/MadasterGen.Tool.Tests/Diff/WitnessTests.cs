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
    public async Task Code_scanning_shows_it_in_the_message_and_keeps_it_as_data()
    {
        using JsonDocument report = JsonDocument.Parse((await DiffAsync("--witness", "--format", "sarif")).Output);
        JsonElement[] results = [.. report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        JsonElement found = Assert.Single(results, one => one.GetProperty("ruleId").GetString() == "MAD3204");

        Assert.EndsWith(
            ". No longer compiles: await client.V1.Thing.FindAsync(); Instead: await client.V1.Thing.FindAsync(key);",
            found.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("await client.V1.Thing.FindAsync();", found.GetProperty("properties").GetProperty("witness").GetProperty("before").GetString());
        Assert.DoesNotContain("witness", (await DiffAsync("--format", "sarif")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new string[0], "MadasterV1Webhooks")]
    [InlineData(new[] { "--client-name", "PetClient" }, "PetV1Webhooks")]
    public async Task Lines_have_the_names_of_the_client_that_the_documents_are_for(string[] options, string webhooks)
    {
        string old = _folder.Write("old.yaml", Webhook("thingMoved"));
        string @new = _folder.Write("new.yaml", Webhook("thingWent"));

        ToolRun run = await ToolRun.Of(["diff", old, @new, "--witness", .. options]);

        Assert.Contains($"no longer compiles: MadasterPayload<string> value = {webhooks}.ThingMoved;\n", run.Output, StringComparison.Ordinal);

        static string Webhook(string name) => """
            openapi: 3.1.0
            info: {title: T, version: v1}
            paths: {}
            webhooks:
              NAME: {post: {requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {'200': {description: d}}}}
            """.Replace("NAME", name, StringComparison.Ordinal);
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
