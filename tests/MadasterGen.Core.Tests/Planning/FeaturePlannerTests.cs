using MadasterGen.Planning.Features;

namespace MadasterGen.Core.Tests.Planning;

public sealed class FeaturePlannerTests
{
    private const string Done = "responses: {'204': {description: ok}}";

    [Fact]
    public void A_call_that_sends_and_gives_nothing_needs_its_address_a_key_and_why_it_failed() => Assert.Equal(
        FeatureNeeds.With(ClientFeature.FixedAddresses | ClientFeature.Credentials | ClientFeature.ProblemDetails),
        Features("{get: {operationId: a, " + Done + "}}"));

    [Theory]
    [InlineData("{name: o, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}", ClientFeature.Parts)]
    [InlineData("{name: o, in: query, schema: {type: object, properties: {a: {type: string}}}}", ClientFeature.Parts)]
    [InlineData("{name: o, in: cookie, schema: {type: object, properties: {a: {type: string}}}}", ClientFeature.Parts)]
    [InlineData("{name: o, in: query, schema: {type: array, items: {type: string}}}", ClientFeature.None)]
    [InlineData("{name: o, in: query, schema: {type: string}}", ClientFeature.None)]
    public void A_parameter_of_several_parts_needs_what_takes_it_apart(string parameter, object feature) =>
        Assert.Equal(feature, Features($"{{get: {{operationId: a, parameters: [{parameter}], {Done}}}}}") & ClientFeature.Parts);

    [Fact]
    public void A_field_of_several_parts_needs_it_too() => AssertHas(
        ClientFeature.Parts | ClientFeature.SentBodies | ClientFeature.Forms,
        Features("""
        {post: {operationId: a, requestBody: {content: {application/x-www-form-urlencoded: {
            schema: {type: object, properties: {o: {type: object, properties: {a: {type: string}}}}},
            encoding: {o: {style: deepObject, explode: true}}}}}, responses: {'204': {description: ok}}}}
        """));

    [Fact]
    public void Statuses_that_differ_in_what_they_bring_need_what_tells_them_apart() => AssertHas(
        ClientFeature.StatusResults,
        Features("""
        {get: {operationId: a, responses: {
            '200': {description: ok, content: {application/json: {schema: {type: string}}}}, '204': {description: nothing}}}}
        """));

    [Fact]
    public void Values_that_are_listed_need_what_enums_share() => AssertHas(
        ClientFeature.Enums,
        Features($"{{get: {{operationId: a, parameters: [{{name: o, in: query, schema: {{type: string, enum: [a, b]}}}}], {Done}}}}}"));

    [Theory]
    [InlineData("get", "'204': {description: ok}", ClientFeature.Waiting, false)]
    [InlineData("post", "'204': {description: ok}", ClientFeature.Waiting, true)]
    [InlineData("get", "'204': {description: ok}", ClientFeature.ProblemDetails, true)]
    [InlineData("get", "'200': {description: ok, content: {application/pdf: {}}}", ClientFeature.Files, true)]
    [InlineData("get", "'200': {description: ok, content: {text/plain: {schema: {type: string}}}}", ClientFeature.Texts, true)]
    [InlineData("get", "'200': {description: ok, content: {application/json: {schema: {type: string, format: date}}}}", ClientFeature.Dates, true)]
    [InlineData("get", "'200': {description: ok, content: {application/json: {schema: {type: string, format: uri}}}}", ClientFeature.Files, true)]
    [InlineData("get", "'200': {description: ok, content: {application/json: {schema: {type: string}}}}", ClientFeature.Files, false)]
    [InlineData("get", "'200': {description: ok, content: {application/json: {schema: {type: number}}}}", ClientFeature.Numbers, true)]
    [InlineData("get", "'200': {description: ok, content: {application/json: {schema: {type: integer}}}}", ClientFeature.Numbers, false)]
    [InlineData("get", "'204': {description: ok}", ClientFeature.Credentials, true)]
    public void A_part_is_there_where_something_needs_it(string verb, string response, object feature, bool isNeeded)
    {
        ClientFeature features = Features($"{{{verb}: {{operationId: a, responses: {{{response}}}}}}}");

        Assert.Equal(isNeeded, features.HasFlag((ClientFeature)feature));
    }

    private static void AssertHas(ClientFeature expected, ClientFeature actual) => Assert.Equal(expected, expected & actual);

    private static ClientFeature Features(string path) => FeaturePlanner.Of([SmallPlans.Client($"/things: {path.ReplaceLineEndings(" ")}")]);
}
