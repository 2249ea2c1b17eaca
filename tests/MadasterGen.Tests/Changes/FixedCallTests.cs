using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>Which calls are told that an argument must be given now, and which give it already.</summary>
public class FixedCallTests
{
    private const string A = "{name: a, in: query, schema: {type: string}}";
    private const string B = "{name: b, in: query, schema: {type: string}}";
    private const string C = "{name: c, in: query, schema: {type: integer}}";
    private const string Body = "requestBody: {content: {application/json: {schema: {type: string}}}}";
    private const string Form = "requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, properties: {x: {type: string}, y: {type: string}}}}}}";
    private const string Object = "requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {x: {type: string}, y: {type: string}}}}}}";

    [Fact]
    public async Task What_is_new_and_required_is_named_where_it_lacks_and_where_another_argument_goes_there()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            $"parameters: [{A}]", $"parameters: [{Required(B)}, {A}]",
            "Task D1(IThingClient t) => t.FindAsync(b: \"2\");", "Task D2(ThingClient t) => t.FindAsync(a: \"1\", b: \"2\");",
            "Task D3(ThingClient t) => t?.FindAsync(\"2\", a: \"1\", cancellationToken: default);",
            "Func<string, string, MadasterRequestOptions, CancellationToken, Task> D5(ThingClient t) => t.FindAsync;", "string D6(ThingClient t) => nameof(t.FindAsync);",
            "Task E1(ThingClient t) => t.FindAsync();", "Task E2(ThingClient t) => t.FindAsync(a: \"1\");", "Task E3(ThingClient t) => t.FindAsync(\"1\");",
            "Task E4(ThingClient t) => t.FindAsync(\"1\", null);", "Task E5(ThingClient t) => t.FindAsync(b: null);");

        Assert.Equal(["E1", "E2", "E3", "E4", "E5"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal("MAD4011", use.Id));
        Assert.Equal("The query parameter 'b' of Thing_Find (POST /things) is new and required", uses[0].GetMessage(null));
        Assert.EndsWith("is new and required; arguments without names go to other parameters", uses[2].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_have_been_written_before_was_written_for_what_is_now()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            $"parameters: [{Required(A)}]", $"parameters: [{Required(A)}, {Required(B)}]",
            "Task D1(ThingClient t) => t.FindAsync(\"1\", \"2\");", "Task D2(ThingClient t) => t.FindAsync(\"1\", \"2\", null, default);",
            "Task E1(ThingClient t) => t.FindAsync(\"1\");", "Task E2(ThingClient t) => t.FindAsync(\"1\", null);");

        Assert.Equal(["E1", "E2"], uses.Select(UsedIn.Method));
    }

    [Fact]
    public async Task What_became_required_is_named_where_it_lacks_and_where_it_can_be_null()
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(
            $"parameters: [{A}, {B}, {C}]", $"parameters: [{A}, {Required(B)}, {Required(C)}]",
            "Task D1(ThingClient t) => t.FindAsync(b: \"2\", c: 3);", "Task D2(ThingClient t, string b) => t.FindAsync(a: \"1\", b: b, c: 3);", "Task D3(ThingClient t) => t.FindAsync(\"2\", 3);",
            "Task E1(ThingClient t) => t.FindAsync(a: \"1\");", "Task E2(ThingClient t) => t.FindAsync(b: null, c: 3);", "Task E3(ThingClient t, string? b) => t.FindAsync(b: b, c: 3);");

        Assert.Equal(["E1", "E2", "E3"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal("MAD4011", use.Id));
    }

    [Theory]
    [InlineData("parameters: []", Body, "t.FindAsync(\"1\")", "t.FindAsync()")]
    [InlineData("requestBody: {required: false, content: {application/json: {schema: {type: string}}}}", "requestBody: {required: true, content: {application/json: {schema: {type: string}}}}", "t.FindAsync(\"1\")", "t.FindAsync()")]
    [InlineData(Form, "requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [y], properties: {x: {type: string}, y: {type: string}}}}}}", "t.FindAsync(y: \"1\")", "t.FindAsync(x: \"1\")")]
    [InlineData(Object, "requestBody: {required: true, content: {application/json: {schema: {type: object, required: [y], properties: {x: {type: string}, y: {type: string}}}}}}", "t.FindAsync(new() { Y = \"1\" })", "t.FindAsync(new() { X = \"1\" })")]
    public async Task A_body_and_its_parts_are_named_where_they_lack(string before, string after, string given, string lacking)
    {
        IReadOnlyList<Diagnostic> uses = await UsesAsync(before, after, $"Task D(ThingClient t) => {given};", $"Task E(ThingClient t) => {lacking};");

        Assert.Equal(["E"], uses.Select(UsedIn.Method));
    }

    private static string Required(string parameter) => parameter.Replace("in: query", "in: query, required: true", StringComparison.Ordinal);

    private static async Task<IReadOnlyList<Diagnostic>> UsesAsync(string accepted, string spec, params string[] members)
    {
        static string Document(string given) =>
            $"openapi: 3.0.3\ninfo: {{title: T, version: v1}}\npaths:\n  /things:\n    post:\n      tags: [Thing]\n      operationId: Thing_Find\n      responses: {{'204': {{description: ok}}}}\n      {given}\n";

        TestProject project = TestProject.With(("madaster.yaml", Document(spec)), ("madaster.accepted.yaml", Document(accepted))) with
        {
            Sources = [$"using System;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing Madaster;\nusing Madaster.V1;\n\nclass Program\n{{\n    {string.Join("\n    ", members)}\n}}\n"],
        };
        return [.. (await DriftedProject.UsesAsync(project.Run())).Where(use => use.Id is "MAD4011" or "MAD4013")];
    }
}
