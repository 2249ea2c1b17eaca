using MadasterGen.Core.Tests.Reading;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Planning.Operations;

/// <summary>A form without fields is reported unless the document means it.</summary>
public class EmptyFormTests
{
    private const string Reported = "MAD2016 /paths/~1a/get/requestBody/content/application~1x-www-form-urlencoded/schema GetARequest";

    [Theory]
    [InlineData("{type: object, properties: {}, additionalProperties: false}", "")]
    [InlineData("{$ref: '#/components/schemas/None'}", "")]
    [InlineData("{type: object}", Reported)]
    [InlineData("{type: string}", Reported)]
    [InlineData("{type: string, additionalProperties: false}", Reported)]
    public void A_form_that_forbids_fields_is_empty_on_purpose(string schema, string told)
    {
        ClientPlan plan = SmallPlans.Client(
            "/a: {get: {operationId: getA, requestBody: {content: {application/x-www-form-urlencoded: {schema: SCHEMA}}}, responses: {'204': {description: d}}}}"
                .Replace("SCHEMA", schema, StringComparison.Ordinal),
            "components: {schemas: {None: {type: object, additionalProperties: false}}}\n");

        Assert.Equal(told, string.Join("\n", plan.Problems.Select(Documents.Line)));
    }
}
