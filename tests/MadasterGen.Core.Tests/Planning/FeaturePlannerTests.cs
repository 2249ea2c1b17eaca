using MadasterGen.Planning.Features;

namespace MadasterGen.Core.Tests.Planning;

public sealed class FeaturePlannerTests
{
    private const string Done = "responses: {'204': {description: ok}}";

    [Fact]
    public void A_call_that_sends_and_gives_nothing_needs_nothing() =>
        Assert.Equal(ClientFeature.None, Features("{get: {operationId: a, " + Done + "}}"));

    [Theory]
    [InlineData("{name: o, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}", ClientFeature.Parts)]
    [InlineData("{name: o, in: query, schema: {type: object, properties: {a: {type: string}}}}", ClientFeature.Parts)]
    [InlineData("{name: o, in: cookie, schema: {type: object, properties: {a: {type: string}}}}", ClientFeature.Parts)]
    [InlineData("{name: o, in: query, schema: {type: array, items: {type: string}}}", ClientFeature.None)]
    public void A_parameter_of_several_parts_needs_what_takes_it_apart(string parameter, object feature) =>
        Assert.Equal(feature, Features($"{{get: {{operationId: a, parameters: [{parameter}], {Done}}}}}"));

    [Fact]
    public void A_field_of_several_parts_needs_it_too() => Assert.Equal(
        ClientFeature.Parts | ClientFeature.SentBodies,
        Features("""
        {post: {operationId: a, requestBody: {content: {application/x-www-form-urlencoded: {
            schema: {type: object, properties: {o: {type: object, properties: {a: {type: string}}}}},
            encoding: {o: {style: deepObject, explode: true}}}}}, responses: {'204': {description: ok}}}}
        """));

    [Fact]
    public void Statuses_that_differ_in_what_they_bring_need_what_tells_them_apart() => Assert.Equal(
        ClientFeature.StatusResults,
        Features("""
        {get: {operationId: a, responses: {
            '200': {description: ok, content: {application/json: {schema: {type: string}}}}, '204': {description: nothing}}}}
        """));

    [Fact]
    public void Values_that_are_listed_need_what_enums_share() => Assert.Equal(
        ClientFeature.Enums,
        Features($"{{get: {{operationId: a, parameters: [{{name: o, in: query, schema: {{type: string, enum: [a, b]}}}}], {Done}}}}}"));

    private static ClientFeature Features(string path) => FeaturePlanner.Of([SmallPlans.Client($"/things: {path.ReplaceLineEndings(" ")}")]);
}
