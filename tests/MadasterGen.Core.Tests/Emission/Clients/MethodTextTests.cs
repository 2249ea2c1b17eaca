using MadasterGen.Core.Tests.Planning;
using MadasterGen.Emission.Clients;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Core.Tests.Emission.Clients;

public sealed class MethodTextTests
{
    private static readonly OperationPlan s_pages = SmallPlans.Operation("""
        /things:
          get:
            operationId: getThings
            parameters:
              - {name: skip, in: query, schema: {type: integer, format: int32}}
              - {name: take, in: query, schema: {type: integer, format: int32}}
            responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
        """);

    [Fact]
    public void A_method_is_declared_a_parameter_a_line_and_the_token_with_the_options() => Assert.Equal(
        """
        public global::System.Collections.Generic.IAsyncEnumerable<string> EnumerateThingsAsync(
            int pageSize = 100,
            global::Acme.MadasterRequestOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        """,
        MethodText.Declare(s_pages.Methods[1], "Acme", "public ", " =>"));

    [Fact]
    public void An_extension_takes_its_client_first() => Assert.StartsWith(
        """
        public static global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<string>> GetThingsAsync(
            this IThings client,
            int? skip = null,
        """,
        MethodText.Declare(s_pages.Methods[0], "Acme", "public static ", ";", "this IThings client"),
        StringComparison.Ordinal);

    [Fact]
    public void A_sequence_gives_the_request_the_page_that_it_is_at() => Assert.StartsWith(
        "_transport.EnumeratePagesAsync<string>((skip, take) => GetThingsRequest(skip, take, options), pageSize, ",
        MethodBody.Of(s_pages.Methods[1], s_pages.Request, "Acme"),
        StringComparison.Ordinal);
}
