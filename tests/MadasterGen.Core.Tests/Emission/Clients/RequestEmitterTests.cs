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
        private global::Acme.MadasterRequest GetPartRequest(
            global::System.Guid id,
            string name,
            global::Acme.MadasterRequestOptions? options)
        {
            global::Acme.MadasterRequestUri uri = new global::Acme.MadasterRequestUri(_transport.BaseAddress, "/things/");
            uri.AppendPath("id", id);
            uri.AppendLiteral("/parts/");
            uri.AppendPath("name", name);
            global::Acme.MadasterRequest request = new global::Acme.MadasterRequest(Operations.GetPart, uri.ToString(), options);
            return request;
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
        private static global::Acme.MadasterRequest GetThingsRequest(
            string? xTrace,
            global::Acme.MadasterRequestOptions? options)
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
