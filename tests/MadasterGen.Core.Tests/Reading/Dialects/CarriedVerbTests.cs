using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>Verbs that the reading library does not know, and documents that pretend to have some.</summary>
public sealed class CarriedVerbTests
{
    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    [InlineData("3.2.0")]
    public void A_document_carries_no_verb_by_itself(string version)
    {
        ApiModel model = Read("""
            {"openapi":"VERSION","info":{"title":"t","version":"v1"},"paths":{
              "/a\u0001DELETE":{"get":{"responses":{"200":{"description":""}}}},
              "/b":{"x-madastergen-verbs":["get","parameters"],"get":{"responses":{"200":{"description":""}}},"parameters":[]}}}
            """.Replace("VERSION", version, StringComparison.Ordinal));

        Assert.Equal(["GET /a\u0001DELETE", "GET /b"], model.Operations.Select(operation => $"{operation.Method} {operation.Path}"));
    }

    [Fact]
    public void A_path_that_is_named_like_a_carried_one_is_another()
    {
        ApiModel model = Read("""
            {"openapi":"3.2.0","info":{"title":"t","version":"v1"},"paths":{
              "/a":{"query":{"operationId":"q","responses":{"200":{"description":""}}}},
              "/a\u0001query":{"post":{"operationId":"p","responses":{"200":{"description":""}}}}}}
            """);

        Assert.Equal(["QUERY /a q", "POST /a\u0001query p"], model.Operations.Select(operation => $"{operation.Method} {operation.Path} {operation.OperationId}"));
    }

    [Fact]
    public void The_key_that_lists_the_verbs_is_none()
    {
        ApiModel model = Read("""
            {"openapi":"3.2.0","info":{"title":"t","version":"v1"},"paths":{
              "/a":{"additionalOperations":{"X-MADASTERGEN-VERBS":{"responses":{}},"COPY":{"responses":{}}}}}}
            """);

        Assert.Equal(["COPY"], model.Operations.Select(operation => operation.Method));
    }

    [Fact]
    public void A_problem_in_an_operation_with_another_verb_has_the_place_of_the_document()
    {
        ReadResult result = DocumentReader.Read("""
            {"openapi":"3.2.0","info":{"title":"t","version":"v1"},"paths":{
              "/a":{"query":{"deprecated":"perhaps","responses":{"200":{"description":""}}}}}}
            """, CancellationToken.None);

        Assert.Equal(["/paths/~1a/query/deprecated"], result.Problems.Select(problem => problem.Pointer));
    }

    private static ApiModel Read(string text) => DocumentReader.Read(text, CancellationToken.None).Model!;
}
