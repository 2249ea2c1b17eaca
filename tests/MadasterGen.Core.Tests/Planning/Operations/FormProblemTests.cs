using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Planning.Operations;

/// <summary>What a document says of a form and no method sends is told where the document says it.</summary>
public class FormProblemTests
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    [Theory]
    [InlineData(Form, "properties: {a: {type: string}}, additionalProperties: {type: string}", "additionalProperties at /additionalProperties")]
    [InlineData(Multipart, "properties: {a: {type: string}}, additionalProperties: true", "additionalProperties at /additionalProperties")]
    [InlineData(Multipart, "properties: {a: {type: string}}, additionalProperties: false", "")]
    [InlineData(Multipart, "properties: {a: {type: string}}", "")]
    [InlineData(Multipart, "properties: {a: {anyOf: [{type: string, format: binary}, {type: string}]}}", "a at /properties/a")]
    [InlineData(Multipart, "properties: {a: {oneOf: [{type: string}, {type: array, items: {type: string, format: binary}}]}}", "a at /properties/a")]
    [InlineData(Multipart, "properties: {a: {oneOf: [{type: string, format: binary}, {type: array, items: {type: string}}]}}", "a at /properties/a")]
    [InlineData(Multipart, "properties: {a: {oneOf: [{type: string, format: binary}, {type: object, additionalProperties: {type: string}}]}}", "a at /properties/a")]
    [InlineData(Multipart, "properties: {a: {oneOf: [{type: string, format: binary}, {enum: [null], nullable: true}]}}", "")]
    [InlineData(Multipart, "properties: {a: {oneOf: [{type: string, format: binary}, {type: array, items: {type: string, format: binary}}]}}", "")]
    public void Of_its_schema(string media, string schema, string told) => Assert.Equal(told, Told(media, schema, ""));

    [Theory]
    [InlineData(Form, "deepObject", "deepObject at /properties/a")]
    [InlineData(Multipart, "deepObject", "deepObject at /properties/a")]
    [InlineData(Form, "form", "")]
    public void Of_the_style_of_a_list(string media, string style, string told) =>
        Assert.Equal(told, Told(media, "properties: {a: {type: array, items: {type: string}}}", $"a: {{style: {style}, explode: true}}"));

    [Fact]
    public void A_list_in_the_style_of_deep_objects_is_told_as_a_parameter_too()
    {
        ClientPlan client = SmallPlans.Client(
            "/a: {get: {operationId: getA, parameters: [{name: a, in: query, style: deepObject, explode: true, schema: {type: array, items: {type: string}}}], responses: {'204': {description: d}}}}");

        Problem problem = Assert.Single(client.Problems);
        Assert.Equal((ProblemIds.ConstructIsNotRepresented, "/paths/~1a/get/parameters/0"), (problem.Id, problem.Pointer));
    }

    private static string Told(string media, string schema, string encoding)
    {
        ClientPlan client = SmallPlans.Client(
            "/a: {post: {operationId: postA, requestBody: {required: true, content: {" + media + ": {schema: {type: object, " + schema + "}, encoding: {" + encoding
            + "}}}}, responses: {'204': {description: d}}}}");
        string under = "/paths/~1a/post/requestBody/content/" + media.Replace("/", "~1", StringComparison.Ordinal) + "/schema";
        return string.Join(", ", client.Problems.Select(problem =>
        {
            Assert.Equal(ProblemIds.ConstructIsNotRepresented, problem.Id);
            Assert.StartsWith(under, problem.Pointer, StringComparison.Ordinal);
            return $"{problem.Arguments[0]} at {problem.Pointer[under.Length..]}";
        }));
    }
}
