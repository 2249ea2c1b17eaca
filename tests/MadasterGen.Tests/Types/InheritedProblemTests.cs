using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Types;

/// <summary>What a schema says and its record cannot show is told.</summary>
public class InheritedProblemTests
{
    private const string Animal = """
        "Animal": { "type": "object", "properties": { "kind": { "type": "string" }, "name": { "type": "string" } }, "discriminator": { "propertyName": "kind" } },
        """;

    [Theory]
    [InlineData("MAD2013", "\"required\": [ \"name\" ]", "[ \"name\" ]")]
    [InlineData("MAD2013", "\"properties\": { \"name\": { \"type\": \"integer\" } }", "{ \"type\": \"integer\" }")]
    public void What_a_child_says_of_an_inherited_property(string id, string child, string place)
    {
        foreach (string dog in new[] { $"\"allOf\": [ {SmallDocument.Ref("Animal")} ], {child}", $"\"allOf\": [ {SmallDocument.Ref("Animal")}, {{ {child} }} ]" })
        {
            string document = SmallDocument.Of(Animal + $"\"Dog\": {{ {dog} }}");

            Diagnostic said = Assert.Single(TestProject.With(("madaster.json", document)).Run().Diagnostics, d => d.Id == id);

            Assert.Contains("name", said.GetMessage(), StringComparison.Ordinal);
            Assert.Contains("Dog", said.GetMessage(), StringComparison.Ordinal);
            int start = document.IndexOf(place, document.IndexOf("\"Dog\"", StringComparison.Ordinal), StringComparison.Ordinal);
            int line = document[..start].Count(c => c == '\n');
            Assert.Equal(line, said.Location.GetLineSpan().StartLinePosition.Line);
            Assert.InRange(said.Location.GetLineSpan().StartLinePosition.Character, document.LastIndexOf("\"Dog\"", StringComparison.Ordinal) - document.LastIndexOf('\n', start), int.MaxValue);
        }
    }

    [Theory]
    [InlineData("\"properties\": { \"name\": { \"type\": \"string\", \"description\": \"Its name.\" }, \"kind\": { \"type\": \"string\", \"enum\": [\"Dog\"] } }")]
    [InlineData("\"required\": [ \"kind\" ]")]
    public void The_same_said_again_is_no_problem(string child)
    {
        GeneratorRun run = SmallDocument.Project(Animal + $"\"Dog\": {{ \"allOf\": [ {SmallDocument.Ref("Animal")} ], {child} }}").Run();

        Assert.DoesNotContain(run.Diagnostics, d => d.Id == "MAD2013");
    }

    [Theory]
    [InlineData("MAD2019", "\"oneOf\": [ { \"required\": [\"a\"] }, { \"required\": [\"b\"] } ]")]
    [InlineData("MAD2019", "\"anyOf\": [ { \"required\": [\"a\"] }, { \"required\": [\"b\"] } ]")]
    [InlineData("MAD2011", "\"not\": { \"required\": [\"a\", \"b\"] }")]
    public void What_an_object_says_besides_its_properties(string id, string keyword)
    {
        GeneratorRun run = SmallDocument.Project($"\"Thing\": {{ \"type\": \"object\", \"properties\": {{ \"a\": {{ \"type\": \"string\" }}, \"b\": {{ \"type\": \"string\" }} }}, {keyword} }}").Run();

        Assert.Contains("Thing", Assert.Single(run.Diagnostics, d => d.Id == id).GetMessage(), StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }
}
