using System.Text.Json;
using MadasterGen.Diff;
using MadasterGen.Reading;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Numbers that a document allows as strings too are read from both and written as numbers.</summary>
public class NumberTextTests
{
    private const string Both = """
        type: object
        properties:
          whole: { type: [integer, string], format: int32 }
          long: { type: [integer, string, 'null'], format: int64 }
          unsigned: { type: [integer, string], format: uint64 }
          single: { type: [number, string], format: float }
          double: { pattern: '^-?(?:0|[1-9]\d*)(?:\.\d+)?$', format: double }
          decimal: { type: [number, string], format: decimal }
          list: { type: array, items: { type: [integer, string], pattern: '^-?\d+$' } }
          map: { type: object, additionalProperties: { type: ['null', number, string], format: double } }
          number: { type: integer, format: int32 }
        """;

    private static readonly Lazy<LoadedClient> s_client = new(() => new(TestProject.With(("madaster.yaml", Document("3.1.1", Both)))));

    [Theory]
    [InlineData("whole", "\"5\"", "5")]
    [InlineData("whole", "5", "5")]
    [InlineData("whole", "\"-2147483648\"", "-2147483648")]
    [InlineData("whole", "\"3.0\"", "3")]
    [InlineData("long", "\"9223372036854775807\"", "9223372036854775807")]
    [InlineData("long", "null", "null")]
    [InlineData("unsigned", "18446744073709551615", "18446744073709551615")]
    [InlineData("unsigned", "\"18446744073709551615\"", "18446744073709551615")]
    [InlineData("unsigned", "3e2", "300")]
    [InlineData("single", "\"1.5\"", "1.5")]
    [InlineData("double", "\"1e3\"", "1000")]
    [InlineData("double", "2.5", "2.5")]
    [InlineData("decimal", "\"0.10\"", "0.10")]
    [InlineData("list", "[\"1\",2]", "[1,2]")]
    [InlineData("map", "{\"a\":\"1.5\",\"b\":null}", "{\"a\":1.5,\"b\":null}")]
    public void Both_are_read_and_the_number_is_written(string member, string json, string written) =>
        Assert.Equal($"{{\"{member}\":{written}}}", LoadedClient.Write(s_client.Value.Read("Madaster.V1_0.Thing", $"{{\"{member}\":{json}}}")!));

    [Theory]
    [InlineData("whole", "\"2147483648\"")]
    [InlineData("whole", "\"1.5\"")]
    [InlineData("whole", "\" 5\"")]
    [InlineData("whole", "\"1,000\"")]
    [InlineData("whole", "\"\"")]
    [InlineData("whole", "true")]
    [InlineData("long", "\"9223372036854775808\"")]
    [InlineData("unsigned", "-1")]
    [InlineData("unsigned", "\"18446744073709551616\"")]
    [InlineData("unsigned", "18446744073709551616")]
    [InlineData("single", "\"1e300\"")]
    [InlineData("double", "\"NaN\"")]
    [InlineData("double", "\"1e999\"")]
    [InlineData("decimal", "\"1e300\"")]
    [InlineData("number", "\"5\"")]
    public void What_is_no_such_number_is_refused(string member, string json)
    {
        Exception? thrown = Record.Exception(() => s_client.Value.Read("Madaster.V1_0.Thing", $"{{\"{member}\":{json}}}"));
        Assert.IsAssignableFrom<JsonException>(thrown);
    }

    [Fact]
    public void It_is_no_change_to_allow_strings_too()
    {
        string numbers = Both.Replace("[integer, string]", "[integer]", StringComparison.Ordinal)
            .Replace("[integer, string, 'null']", "[integer, 'null']", StringComparison.Ordinal)
            .Replace("[number, string]", "[number]", StringComparison.Ordinal)
            .Replace("['null', number, string]", "['null', number]", StringComparison.Ordinal)
            .Replace(@"pattern: '^-?(?:0|[1-9]\d*)(?:\.\d+)?$', format: double", "type: number, format: double", StringComparison.Ordinal)
            .Replace(@", pattern: '^-?\d+$'", "", StringComparison.Ordinal);
        foreach ((string old, string @new) in new[] { (Both, numbers), (numbers, Both) })
        {
            Assert.Empty(ApiComparer.Compare(
                DocumentReader.Read(Document("3.1.1", old), CancellationToken.None).Model!,
                DocumentReader.Read(Document("3.1.1", @new), CancellationToken.None).Model!,
                CancellationToken.None).Changes.Select(change => change.Sentence));
        }
    }

    private static string Document(string version, string schema) => $$"""
        openapi: {{version}}
        info: { title: Numbers, version: v1.0 }
        paths:
          /api/v1.0/things:
            post:
              tags: [Thing]
              operationId: Thing_Post
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:
            Thing:
              {{schema.Replace("\n", "\n      ", StringComparison.Ordinal)}}
        """;
}
