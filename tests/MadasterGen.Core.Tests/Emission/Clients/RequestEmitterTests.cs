using MadasterGen.Core.Tests.Planning;
using MadasterGen.Emission;
using MadasterGen.Emission.Clients.Requests;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Core.Tests.Emission.Clients;

public sealed class RequestEmitterTests
{
    [Fact]
    public void Pieces_of_a_path_are_appended_in_order() => Assert.Equal(
        """
        private global::Acme.MadasterRequest GetPartRequest(global::System.Guid id, string name, global::Acme.MadasterRequestOptions? options)
        {
            global::Acme.MadasterRequestUri uri = new global::Acme.MadasterRequestUri(_transport.BaseAddress, "/things/");
            uri.AppendPath("id", id);
            uri.AppendLiteral("/parts/");
            uri.AppendPath("name", name);
            return new global::Acme.MadasterRequest(Operations.GetPart, uri.ToString(), options);
        }
        """,
        Request("""
        /things/{id}/parts/{name}:
          get:
            operationId: getPart
            parameters:
              - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
              - {name: name, in: path, required: true, schema: {type: string}}
            responses: {'204': {description: ok}}
        """));

    [Fact]
    public void A_fixed_address_is_that_of_the_table() => Assert.Equal(
        """
        private static global::Acme.MadasterRequest GetThingsRequest(string? xTrace, global::Acme.MadasterRequestOptions? options)
        {
            global::Acme.MadasterRequest request = new global::Acme.MadasterRequest(Operations.GetThings, Operations.GetThings.Path, options);
            request.AddHeader("x-trace", xTrace);
            return request;
        }
        """,
        Request("""
        /things:
          get:
            operationId: getThings
            parameters: [{name: x-trace, in: header, schema: {type: string}}]
            responses: {'204': {description: ok}}
        """));

    [Fact]
    public void A_request_that_is_only_an_address_is_one_expression() => Assert.Equal(
        """
        private static global::Acme.MadasterRequest GetThingsRequest(global::Acme.MadasterRequestOptions? options) =>
            new global::Acme.MadasterRequest(Operations.GetThings, Operations.GetThings.Path, options);
        """,
        Request("""
        /things:
          get:
            operationId: getThings
            responses: {'204': {description: ok}}
        """));

    [Fact]
    public void Parameters_that_do_not_fit_on_a_line_have_lines_of_their_own()
    {
        string parameters = string.Join(", ", Enumerable.Range(0, 9).Select(i => $"{{name: parameter{i}, in: query, schema: {{type: string}}}}"));

        string request = Request(
            $"/things: {{get: {{operationId: getThings, parameters: [{parameters}], responses: {{'204': {{description: ok}}}}}}}}");

        Assert.StartsWith("private global::Acme.MadasterRequest GetThingsRequest(\n    string? parameter0,\n    string? parameter1,\n", request);
    }

    [Fact]
    public void Elements_of_an_exploded_array_are_parameters_of_their_own()
    {
        string request = Request("""
        /things:
          get:
            operationId: getThings
            parameters:
              - {name: ids, in: query, required: true, schema: {type: array, items: {type: string, format: uuid}}}
              - {name: names, in: query, explode: false, schema: {type: array, items: {type: string}}}
            responses: {'204': {description: ok}}
        """);
        Assert.Contains(
            """
                foreach (global::System.Guid item in ids)
                    uri.AppendQuery("ids", global::Acme.MadasterText.Of(item));
                if (names is not null)
                {
                    uri.AppendQuery("names", names, ",", static item => item);
                }
            """,
            request);
    }

    private static string Request(string paths)
    {
        CodeWriter writer = new();
        OperationPlan operation = SmallPlans.Operation(paths);
        RequestEmitter.Write(writer, operation.Request, $"Operations.{operation.Name}", "Acme");
        return writer.Finish().TrimEnd();
    }
}
