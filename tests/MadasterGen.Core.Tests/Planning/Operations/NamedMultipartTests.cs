using MadasterGen.Core.Tests.Reading;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Core.Tests.Planning.Operations;

/// <summary>A body of several parts whose schema has a name.</summary>
public sealed class NamedMultipartTests
{
    [Theory]
    [InlineData("{type: string, format: binary}", typeof(FileBodyPlan))]
    [InlineData("{type: object}", typeof(FileBodyPlan))]
    [InlineData("{type: object, properties: {p: {type: string}}}", typeof(MultipartBodyPlan))]
    [InlineData("{type: array, items: {type: string}}", typeof(MultipartBodyPlan))]
    public void Without_parts_it_is_a_file_that_the_caller_makes(string schema, Type body)
    {
        string text = Documents.Paths("""
            /batch:
              post:
                tags: [Batch]
                requestBody: {required: true, content: {multipart/mixed: {schema: {$ref: '#/components/schemas/Batch'}}}}
                responses: {'204': {description: done}}
            """, "components: {schemas: {Batch: " + schema + "}}\n");
        ClientPlan plan = ClientPlanner.Plan(
            Documents.ReadModel(text), VersionNames.Name("v1", "Acme", null), new PlanningOptions(), default);

        Assert.IsType(body, plan.TagClients[0].Operations[0].Request.Body);
    }
}
