using MadasterGen.Core.Tests.Planning;
using MadasterGen.Emission.Clients;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Emission.Clients;

public sealed class TagClientEmitterTests
{
    [Fact]
    public void The_only_method_of_an_operation_makes_its_request() => Assert.Contains(
        """
            public global::System.Threading.Tasks.Task DeleteThingAsync(
                string id,
                global::Acme.MadasterRequestOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default)
            {
                global::Acme.MadasterRequestUri uri = new global::Acme.MadasterRequestUri(_transport.BaseAddress, "/things/");
                uri.AppendPath("id", id);
                return _transport.SendAsync(new global::Acme.MadasterRequest(Operations.DeleteThing, uri.ToString(), options), cancellationToken);
            }

            /// <summary>What the document declares about each operation.</summary>
        """,
        Text("""
        /things/{id}:
          delete:
            operationId: deleteThing
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {'204': {description: ok}}
        """),
        StringComparison.Ordinal);

    [Fact]
    public void A_method_whose_request_is_only_an_address_is_one_expression() => Assert.Contains(
        """
            public global::System.Threading.Tasks.Task DeleteThingsAsync(
                global::Acme.MadasterRequestOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default) =>
                _transport.SendAsync(new global::Acme.MadasterRequest(Operations.DeleteThings, Operations.DeleteThings.Path, options), cancellationToken);
        """,
        Text("/things: {delete: {operationId: deleteThings, responses: {'204': {description: ok}}}}"),
        StringComparison.Ordinal);

    [Fact]
    public void Methods_that_share_a_request_call_the_method_that_makes_it()
    {
        string text = Text(Lists);

        Assert.Contains("    private static global::Acme.MadasterRequest GetThingsRequest(", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("GetThingsRequest(").Length - 1);
    }

    [Fact]
    public void A_method_that_takes_the_same_inherits_what_the_first_one_tells() => Assert.Contains(
        """
            /// <summary>Lists things. Gives the elements one by one as they arrive.</summary>
            /// <inheritdoc cref="GetThingsAsync" path="/*[not(self::summary or self::returns)]"/>
            /// <returns>A sequence that reads only as far as it is asked.</returns>
            global::System.Collections.Generic.IAsyncEnumerable<string> EnumerateThingsAsync(
        """,
        Text(Lists),
        StringComparison.Ordinal);

    [Fact]
    public void A_method_that_takes_something_else_has_documentation_of_its_own()
    {
        string text = Text("""
        /things:
          get:
            operationId: getThings
            summary: Lists things
            parameters:
              - {name: skip, in: query, schema: {type: integer, format: int32}}
              - {name: take, in: query, schema: {type: integer, format: int32}}
            responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
        """);

        Assert.Contains("<param name=\"pageSize\">", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<inheritdoc cref", text, StringComparison.Ordinal);
    }

    private const string Lists = """
        /things:
          get:
            operationId: getThings
            summary: Lists things
            responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
        """;

    private static string Text(string paths)
    {
        ClientPlan client = SmallPlans.Client(paths);
        return TagClientEmitter.Emit(Assert.Single(client.TagClients), default);
    }
}
