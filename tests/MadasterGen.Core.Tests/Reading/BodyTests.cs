using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Reading;

/// <summary>What a document says of a body outright, which the library cannot tell from what it says nothing about.</summary>
public class BodyTests
{
    private const string Content = "content: {application/json: {schema: {type: string}}}";

    [Theory]
    [InlineData("requestBody: {required: false, " + Content + "}", false, true)]
    [InlineData("requestBody: {required: False, " + Content + "}", false, true)]
    [InlineData("requestBody: {" + Content + "}", false, false)]
    [InlineData("requestBody: {required: true, " + Content + "}", true, false)]
    [InlineData("requestBody: {$ref: '#/components/requestBodies/Optional'}", false, true)]
    [InlineData("requestBody: {$ref: '#/components/requestBodies/Unsaid'}", false, false)]
    public void Whether_it_is_required(string written, bool isRequired, bool isSaidOptional)
    {
        const string Shared = "components: {requestBodies: {Optional: {required: false, " + Content + "}, Unsaid: {" + Content + "}}}";
        string document = Documents.Paths("/a: {post: {operationId: a, " + written + ", responses: {'204': {description: d}}}}", Shared);
        foreach (string text in new[] { document, document.Replace("3.0.1", "3.1.0", StringComparison.Ordinal) })
        {
            ApiBody body = Documents.ReadModel(text).Operations[0].Body!;
            Assert.Equal((isRequired, isSaidOptional), (body.IsRequired, body.IsSaidOptional));
        }
    }

    [Theory]
    [InlineData("required: false, ", true)]
    [InlineData("", false)]
    public void Whether_it_is_required_in_Swagger_2(string written, bool isSaidOptional)
    {
        ApiModel model = Documents.ReadModel(
            "{swagger: '2.0', info: {title: t, version: '1'}, paths: {/a: {post: {parameters: [{name: b, in: body, " + written
            + "schema: {type: string}}], responses: {'204': {description: d}}}}}}");
        Assert.Equal(isSaidOptional, model.Operations[0].Body!.IsSaidOptional);
    }

    [Theory]
    [InlineData("{contentType: text/plain}", true)]
    [InlineData("{explode: true}", true)]
    [InlineData("{explode: false}", false)]
    [InlineData("{style: form, explode: false}", false)]
    [InlineData("{style: form}", true)]
    [InlineData("{style: pipeDelimited}", false)]
    public void Whether_each_element_is_a_part_of_its_own(string encoding, bool isExploded)
    {
        ApiModel model = Documents.ReadModel(Documents.Paths(
            "/a: {post: {requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {l: {type: array, items: {type: string}}}}, encoding: {l: "
            + encoding + "}}}}, responses: {'204': {description: d}}}}"));
        Assert.Equal(isExploded, Assert.Single(model.Operations[0].Body!.Content[0].Encoding).IsExploded);
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void Nothing_comes_behind_the_headers_of_HEAD(string version)
    {
        const string Responses = "responses: {'200': {description: d, headers: {X-N: {schema: {type: integer}}}, " + Content + "}, default: {description: e, " + Content + "}}";
        ApiModel model = Documents.ReadModel(Documents.Paths("/a: {head: {" + Responses + "}, get: {" + Responses + "}}")
            .Replace("3.0.1", version, StringComparison.Ordinal));

        Assert.All(Responded("HEAD"), response => Assert.Empty(response.Content));
        Assert.All(Responded("GET"), response => Assert.Single(response.Content));
        Assert.All(Responded("HEAD"), response => Assert.Equal("application/json", Assert.Single(response.Described)));
        Assert.All(Responded("GET"), response => Assert.Empty(response.Described));
        Assert.Equal("X-N", Assert.Single(Responded("HEAD")[0].Headers).Name);

        EquatableArray<ApiResponse> Responded(string verb) => model.Operations.Single(operation => operation.Method == verb).Responses;
    }

    [Fact]
    public void Nothing_comes_behind_the_headers_of_HEAD_in_Swagger_2()
    {
        ApiModel model = Documents.ReadModel(
            "{swagger: '2.0', info: {title: t, version: '1'}, paths: {/a: {head: {responses: {'200': {description: d, schema: {type: string}}}}}}}");

        Assert.Empty(Assert.Single(model.Operations[0].Responses).Content);
    }
}
