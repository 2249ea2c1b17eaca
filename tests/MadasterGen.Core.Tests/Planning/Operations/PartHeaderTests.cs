using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Planning.Operations;

/// <summary>Headers that a document wants with parts of a form go out with none, which is said where the document has them.</summary>
public class PartHeaderTests
{
    [Theory]
    [InlineData("{X-A: {schema: {type: string}}}", false)]
    [InlineData("{X-A: {required: true, schema: {type: string}}}", true)]
    [InlineData("{X-A: {schema: {type: string}}, X-B: {$ref: '#/components/headers/H'}}", true)]
    public void Headers_of_a_part_are_reported(string headers, bool isWarning)
    {
        Problem problem = Assert.Single(Client("multipart/form-data", headers).Problems);
        Assert.Equal((ProblemIds.ConstructIsNotRepresented, isWarning), (problem.Id, problem.IsWarning == true));
        Assert.Equal("/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/p/headers", problem.Pointer);
    }

    [Theory]
    [InlineData("multipart/form-data", "{Content-Type: {schema: {type: string}}, content-disposition: {schema: {type: string}}}")]
    [InlineData("application/x-www-form-urlencoded", "{X-A: {required: true, schema: {type: string}}}")]
    public void Headers_that_count_nowhere_are_not(string mediaType, string headers) => Assert.Empty(Client(mediaType, headers).Problems);

    private static ClientPlan Client(string mediaType, string headers) => SmallPlans.Client(
        "/a: {post: {operationId: postA, requestBody: {required: true, content: {TYPE: {schema: {type: object, properties: {p: {type: string}}}, encoding: {p: {headers: HEADERS}}}}}, responses: {'204': {description: d}}}}"
            .Replace("TYPE", mediaType, StringComparison.Ordinal).Replace("HEADERS", headers, StringComparison.Ordinal),
        "components: {headers: {H: {required: true, schema: {type: string}}}}\n");
}
