using MadasterGen.Model;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Documents;
using static MadasterGen.Core.Tests.Reading.Files.FileDocuments;

namespace MadasterGen.Core.Tests.Reading;

/// <summary>What is said of references that lead nowhere: why, and what that means for what stands there.</summary>
public class DanglingReferenceTests
{
    [Theory]
    [InlineData("#/components/schemas/Ovner", " (the closest name is 'Owner')")]
    [InlineData("#/components/schemas/owner", " (the closest name is 'Owner')")]
    [InlineData("#/components/schemas/Something", "")]
    [InlineData("#/definitions/Owners", " (the closest name is 'Owner')")]
    [InlineData("common.yaml#/components/schemas/Owner", " (no such file is given)")]
    [InlineData("x.json#/properties/owner", " (that file has no such place)")]
    [InlineData("https://h.example/x.json", " (nothing is fetched)")]
    public void A_schema_is_any_JSON(string reference, string reason)
    {
        Problem problem = Assert.Single(ReadFiles(
            Spec($"paths: {{}}\ncomponents: {{schemas: {{A: {{properties: {{b: {{$ref: '{reference}'}}, c: {{$ref: x.json}}}}}}, Owner: {{type: string}}}}}}\n"),
            File("x.json", "{}")).Problems);
        Assert.Equal([reference, reason, "what it stands for is any JSON"], problem.Arguments);
    }

    [Fact]
    public void Elsewhere_it_means_what_the_element_is()
    {
        ReadResult result = Read(Paths("""
            /a:
              post:
                parameters: [{$ref: '#/components/parameters/Pages'}]
                requestBody: {$ref: '#/components/requestBodies/Nope'}
                responses:
                  '200': {$ref: '#/components/responses/Nope'}
                  '201': {description: x, headers: {H: {$ref: '#/components/headers/Nope'}}}
                callbacks: {c: {$ref: '#/components/callbacks/Nope'}}
            /b:
              $ref: other.yaml
            """, """
            components:
              parameters: {Page: {name: page, in: query, schema: {type: integer}}}
              securitySchemes: {K: {$ref: '#/components/securitySchemes/L'}, M: {$ref: '#/components/securitySchemes/N'}, N: {type: http, scheme: basic}}
              schemas: {A: {type: object, discriminator: {propertyName: k, mapping: {a: B}}}}
            """));
        Assert.Equal(
            [
                "#/components/securitySchemes/L, so it has no credential",
                "#/components/parameters/Pages (the closest name is 'Page'), so the parameter is not sent",
                "#/components/requestBodies/Nope, so the operation sends no body",
                "#/components/responses/Nope, so the response has no content",
                "#/components/headers/Nope, so the header has no type",
                "#/components/callbacks/Nope, so the callback is left out",
                "other.yaml (no such file is given), so the path has no operations",
                "B, so the value 'a' stands for no kind",
            ],
            result.Problems.Where(problem => problem.Id == ProblemIds.DanglingReference).Select(problem => $"{problem.Arguments[0]}{problem.Arguments[1]}, so {problem.Arguments[2]}"));
        Assert.Equal(["M", "N"], result.Model!.SecuritySchemes.Select(scheme => scheme.Name));
    }

    [Fact]
    public void Components_that_version_3_0_does_not_know_have_names_too()
    {
        ReadResult result = Read("openapi: 3.1.0\ninfo: {title: Small, version: v1}\npaths: {/a: {$ref: '#/components/pathItems/Thinks'}}\ncomponents: {pathItems: {Things: {}}}\n");
        Assert.Equal(["#/components/pathItems/Thinks", " (the closest name is 'Things')", "the path has no operations"], Assert.Single(result.Problems).Arguments);
    }

    [Theory]
    [InlineData("N", false)]
    [InlineData("M", true)]
    public void Twice_as_many_take_twice_the_memory(string prefix, bool areCircle)
    {
        Allocated(10);
        Assert.InRange((double)Usual(1_200) / Usual(600), 1, 2.5);

        // The middle of five: what the runtime does beside it once must not count.
        long Usual(int count) => Enumerable.Range(0, 5).Select(_ => Allocated(count)).Order().ElementAt(2);

        // References to names that are close to others, or that only refer to each other.
        long Allocated(int count)
        {
            string properties = string.Join(", ", Enumerable.Range(0, count).Select(i => $"p{i}: {{$ref: '#/components/schemas/{prefix}{i}'}}"));
            string schemas = string.Concat(Enumerable.Range(0, count).Select(i =>
                areCircle ? $"M{i}: {{$ref: '#/components/schemas/M{(i + 1) % count}'}}\n" : $"M{i}: {{type: string}}\n"));
            string text = WithSchemas($"A: {{properties: {{{properties}}}}}\n{schemas}");
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.InRange(Read(text).Problems.Count, count, 2 * count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
