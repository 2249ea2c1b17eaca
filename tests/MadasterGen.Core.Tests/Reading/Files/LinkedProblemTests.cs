using MadasterGen.Model;
using static MadasterGen.Core.Tests.Reading.Files.FileDocuments;

namespace MadasterGen.Core.Tests.Reading.Files;

/// <summary>What is wrong in one file of a document is said of that file, and costs no more than it must.</summary>
public class LinkedProblemTests
{
    [Fact]
    public void A_file_that_is_no_document_costs_nothing_where_no_reference_leads_there()
    {
        ApiModel model = ReadModel(
            Spec("paths: {}\ncomponents: {schemas: {A: {type: object, description: \"Write {$ref: 'broken.json'} here.\"}}}\n"), File("broken.json", "{{"));

        Assert.Equal(["A"], model.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void Keys_that_stand_twice_in_a_file_are_reported_there() => Assert.Equal(
        ["x.yaml(2,1) MAD1004"],
        Located(Spec("paths: {}\ncomponents: {schemas: {A: {$ref: 'x.yaml'}}}\n"), File("x.yaml", "type: object\ntype: object\n"))
            .Select(line => line[..line.IndexOf("MAD1004", StringComparison.Ordinal)] + "MAD1004"));

    [Fact]
    public void A_reference_that_leads_nowhere_is_judged_from_the_file_that_has_it() => Assert.Equal(
        ["sub/other.yaml (no such file is given)"],
        ReadFiles(
            Spec("paths: {}\ncomponents: {schemas: {A: {$ref: 'sub/part.yaml'}, B: {$ref: 'other.yaml'}}}\n"),
            File("sub/part.yaml", "type: object\nproperties: {x: {$ref: 'other.yaml'}}\n"), File("other.yaml", "type: object\n"))
            .Problems.Select(problem => problem.Arguments[0] + problem.Arguments[1]));

    [Fact]
    public void Kinds_of_one_name_in_several_files_are_each_told_once()
    {
        ApiModel model = ReadModel(
            Spec("paths: {}\ncomponents: {schemas: {U: {$ref: 'u.yaml'}}}\n"),
            File("u.yaml", "oneOf: [{$ref: 'a.yaml#/components/schemas/Dog'}, {$ref: 'b.yaml#/components/schemas/Dog'}]\ndiscriminator: {propertyName: kind}\n"),
            File("a.yaml", "components: {schemas: {Dog: {type: object, properties: {kind: {type: string}, a: {type: string}}}}}\n"),
            File("b.yaml", "components: {schemas: {Dog: {type: object, properties: {kind: {type: string}, b: {type: string}}}}}\n"));

        Assert.Single(model.Schema("U").Discriminator!.Mapping);
    }

    [Fact]
    public void Parameters_of_version_2_that_have_one_name_in_two_files_are_two()
    {
        ApiModel model = ReadModel(
            File("main.yaml", """
                swagger: '2.0'
                info: {title: Small, version: v1}
                parameters: {limit: {name: limit, in: query, type: integer}}
                paths:
                  /a: {get: {parameters: [{$ref: '#/parameters/limit'}, {$ref: 'common.yaml#/parameters/limit'}], responses: {'204': {description: ok}}}}

                """),
            File("common.yaml", "parameters: {limit: {name: size, in: query, type: integer}}\n"));

        Assert.Equal(["limit", "size"], model.Operations[0].Parameters.Select(parameter => parameter.Name));
    }
}
