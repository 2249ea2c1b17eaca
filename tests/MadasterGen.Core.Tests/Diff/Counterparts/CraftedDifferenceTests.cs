using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using static MadasterGen.Core.Tests.Diff.Counterparts.Crafted;

namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>Each difference that a caller can meet.</summary>
public sealed class CraftedDifferenceTests
{
    private static readonly ApiOperation s_get = Operation("GET /api/v1/order/{id}", "Order_GetOrder");
    private static readonly ApiOperation s_post = Operation("POST /api/v1/order", "Order_AddOrder", "Old", "Old");

    [Fact]
    public void Equal_operations_have_no_differences() => AssertDifferences(s_get, s_get);

    [Fact]
    public void A_verb() => AssertDifferences(
        Operation("PUT /api/v1/order/{id}", "Order_ChangeOrder"), Operation("PATCH /api/v2/order/{id}", "Order_ChangeOrder"), "the verb is PATCH instead of PUT");

    [Fact]
    public void A_placeholder_of_another_name() => AssertDifferences(s_get, Operation("GET /api/v2/order/{orderId}", "Order_GetOrder"), "id is called orderId now");

    [Fact]
    public void A_placeholder_of_another_type() => AssertDifferences(
        s_get, s_get with { Parameters = new[] { Parameter("id", ApiParameterPlace.Path, true, ApiSchemaKind.Integer) }.ToEquatableArray() },
        "id was a string and is an integer now");

    [Fact]
    public void A_placeholder_that_is_new() => AssertDifferences(
        s_get, Operation("GET /api/v2/shop/{shopId}/order/{id}", "Order_GetOrder"), "shopId is new and required");

    [Fact]
    public void A_placeholder_that_moves_to_the_query() => AssertDifferences(
        Operation("GET /api/v1/shop/{shopId}/order", "Order_GetOrder"), Operation("GET /api/v2/order", "Order_GetOrder").With(Parameter("shopId", ApiParameterPlace.Query, true)),
        "shopId moves from the path to the query", "shopId is new and required, in the query");

    [Fact]
    public void A_placeholder_that_moves_from_the_body() => AssertDifferences(
        Operation("PUT /api/v1/order", "Order_ChangeOrder", "Old", "Old"), Operation("PUT /api/v2/order/{id}", "Order_ChangeOrder", "Old", "Old"),
        "id moves from the body to the path");

    [Fact]
    public void Parameters_that_are_new_and_required() => AssertDifferences(
        s_get,
        s_get.With(Parameter("tenant", ApiParameterPlace.Header, true), Parameter("page", ApiParameterPlace.Query, false), Parameter("region", ApiParameterPlace.Query, true)),
        "region is new and required, in the query", "tenant is new and required, in a header");

    [Fact]
    public void A_parameter_that_must_be_given_now() => AssertDifferences(
        s_get.With(Parameter("page", ApiParameterPlace.Query, false)), s_get.With(Parameter("page", ApiParameterPlace.Query, true)), "page must be given");

    [Fact]
    public void A_parameter_that_moves_and_one_that_goes() => AssertDifferences(
        s_get.With(Parameter("page", ApiParameterPlace.Query, false), Parameter("lang", ApiParameterPlace.Query, false)),
        s_get.With(Parameter("lang", ApiParameterPlace.Header, false)),
        "lang moves from the query to a header", "page is no longer given in the query");

    [Fact]
    public void Parameters_whose_names_differ_in_case_alone_are_not_confused()
    {
        ApiParameter[] page = [Parameter("page", ApiParameterPlace.Query, false, ApiSchemaKind.Integer), Parameter("Page", ApiParameterPlace.Query, false)];
        AssertDifferences(s_get.With(page), s_get.With(page));
    }

    [Fact]
    public void A_parameter_of_another_type() => AssertDifferences(
        s_get.With(Parameter("page", ApiParameterPlace.Query, false)), s_get.With(Parameter("page", ApiParameterPlace.Query, false, ApiSchemaKind.Integer)),
        "page was a string and is an integer now");

    [Fact]
    public void A_body_that_comes_and_one_that_goes()
    {
        ApiOperation without = Operation("POST /api/v2/order", "Order_AddOrder", null, "Old");
        AssertDifferences(without, s_post, "a body must be sent: Old");
        AssertDifferences(s_post, without, "no body is sent");
    }

    [Fact]
    public void A_response_that_comes_and_one_that_goes()
    {
        ApiOperation without = Operation("POST /api/v2/order", "Order_AddOrder", "Old");
        AssertDifferences(without, s_post, "the response has a body: Old");
        AssertDifferences(s_post, without, "the response has no body");
    }

    [Fact]
    public void A_response_that_became_a_list() => AssertDifferences(
        Operation("GET /api/v1/order", "Order_GetOrder", response: "Old"), Operation("GET /api/v2/order", "Order_GetOrder", response: "Old[]"),
        "the response is a list of Old instead of Old");

    [Fact]
    public void A_union_that_holds_a_kind_of_the_resource_s_name_as_before_is_no_difference()
    {
        ApiNamedSchema[] schemas = [new("Answer", new ApiSchema { OneOf = new[] { Reference("Order"), Reference("Fault") }.ToEquatableArray() }), Object("Order", "id"), Object("Fault", "code")];
        ApiOperation get = Operation("GET /api/v1/order", "Order_GetOrder", response: "Answer");
        Assert.Empty(Assert.Single(FindOnly(Document("v1", [get], schemas), Document("v2", [get], schemas))).Differences);
    }

    [Fact]
    public void A_body_of_another_media_type() => AssertDifferences(
        s_post, s_post with { Body = new ApiBody(true, null, new[] { new ApiMediaType("multipart/form-data", Reference("Old")) }.ToEquatableArray()) },
        "the body is multipart/form-data instead of application/json");

    [Fact]
    public void A_status() => AssertDifferences(
        s_get, s_get with { Responses = new[] { new ApiResponse("202", null, default, default) }.ToEquatableArray() }, "it responds with 202 instead of 200");

    [Fact]
    public void Properties_that_must_be_set_that_changed_and_that_are_gone() => AssertDifferences(
        Operation("POST /api/v1/order", "Order_AddOrder", "Old"), Operation("POST /api/v2/order", "Order_AddOrder", "New"),
        "the body is New instead of Old", "buyer, titles must be set", "amount was a string and is a number now", "title was one string and is localized now, as titles", "the body has no note");

    [Fact]
    public void What_is_deprecated_itself() => AssertDifferences(s_get, s_get with { IsDeprecated = true }, "it is deprecated itself");

    [Fact]
    public void What_was_deprecated_before_is_no_news() => AssertDifferences(s_get with { IsDeprecated = true }, s_get with { IsDeprecated = true });

    private static void AssertDifferences(ApiOperation old, ApiOperation @new, params string[] differences)
    {
        ApiNamedSchema before = Object("Old", "id", "amount", "note", "title");
        ApiSchema texts = new() { Kind = ApiSchemaKind.Object, Properties = new[] { Text("en"), Text("pt-BR") }.ToEquatableArray() };
        ApiNamedSchema after = new("New", new ApiSchema
        {
            Kind = ApiSchemaKind.Object,
            Required = new[] { "titles", "buyer" }.ToEquatableArray(),
            Properties = new[] { Text("id"), new ApiProperty("amount", new ApiSchema { Kind = ApiSchemaKind.Number }), Text("buyer"), new ApiProperty("titles", texts) }.ToEquatableArray(),
        });
        Counterpart found = Assert.Single(FindOnly(Document("v1", [old], before, after), Document("v2", [@new], before, after)));
        Assert.Equal(differences, found.Differences);
    }

    private static ApiProperty Text(string name) => new(name, new ApiSchema { Kind = ApiSchemaKind.String });
}
