using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Dialects.DialectDocuments;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>Keys that the rewriting alone writes: what a document has under them means nothing, and is reported.</summary>
public class ReservedKeyTests
{
    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.1")]
    [InlineData("3.2.0")]
    public void In_a_schema_and_a_parameter_they_mean_nothing(string version)
    {
        string text = Document(version, """
            paths:
              /a:
                get:
                  parameters:
                    - {name: q, in: query, x-madastergen-style: tabDelimited, schema: {type: array, items: {type: string}}}
                  responses: {'204': {description: A}}
            components:
              schemas:
                A: {type: integer, x-madastergen-number-or-string: true, x-other: true}
            """);
        ReadResult result = Read(text);
        Assert.Equal("form", result.Model!.Operations[0].Parameters[0].Style);
        Assert.False(result.Model.Schema("A").IsAlsoString);
        Assert.Equal(
            [
                "(7,32) MAD1004 The key 'x-madastergen-style' is reserved; it is left out.",
                "(11,24) MAD1004 The key 'x-madastergen-number-or-string' is reserved; it is left out.",
            ],
            Located(text, result));
    }

    [Fact]
    public void In_version_2_they_mean_nothing_either()
    {
        string text = Document2("""
            paths:
              /a:
                x-madastergen-verbs: [get]
                get:
                  parameters: [{name: q, in: query, x-madastergen-style: tabDelimited, type: array, items: {type: string}}]
                  responses: {'204': {description: A}}
            definitions:
              A: {type: integer, x-madastergen-number-or-string: true}
            """);
        ReadResult result = Read(text);
        Assert.Equal("GET", Assert.Single(result.Model!.Operations).Method);
        Assert.Equal("form", result.Model.Operations[0].Parameters[0].Style);
        Assert.False(result.Model.Schema("A").IsAlsoString);
        Assert.Equal(["(7,41)", "(5,5)", "(10,22)"], Located(text, result).Select(line => line.Split(' ')[0]));
    }
}
