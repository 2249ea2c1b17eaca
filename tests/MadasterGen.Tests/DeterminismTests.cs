using System.Globalization;
using System.Text.Json.Nodes;
using MadasterGen.Pipeline.Kept;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.Tests;

/// <summary>The same document gives the same bytes, wherever and however it is written.</summary>
public class DeterminismTests
{
    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void No_culture_changes_the_output(string culture)
    {
        TestProject project = TestProject.WithSpecs("madaster-v3.0.json", "crafted/names.openapi.json", "crafted/formats.openapi.yaml");
        IReadOnlyDictionary<string, string> expected = project.Run().Files;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            RecentFiles.Clear();
            Assert.Equal(expected, project.Run().Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("madaster-v3.0.json")]
    [InlineData("madaster-v4.0.yaml")]
    public void Line_ends_of_the_document_change_nothing(string spec)
    {
        string text = Repository.Spec(spec).Replace("\r\n", "\n");

        IReadOnlyDictionary<string, string> lf = TestProject.With((spec, text)).Run().Files;
        IReadOnlyDictionary<string, string> crlf = TestProject.With((spec, text.Replace("\n", "\r\n"))).Run().Files;

        Assert.Equal(lf, crlf);
        Assert.All(lf.Values, file => Assert.DoesNotContain('\r', file));
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
    {
        string text = Repository.Spec("madaster-v3.0.json");

        Assert.Equal(TestProject.With(("madaster.json", text)).Run().Files, TestProject.With(("madaster.json", "\uFEFF" + text)).Run().Files);
    }

    [Theory]
    [InlineData("madaster-v3.0.json")]
    [InlineData("crafted/names.openapi.json")]
    public void A_permuted_document_gives_the_same_names(string spec)
    {
        JsonNode document = JsonNode.Parse(Repository.Spec(spec))!;
        GeneratorRun straight = TestProject.With(("madaster.json", document.ToJsonString())).Run();
        GeneratorRun permuted = TestProject.With(("madaster.json", Reversed(document)!.ToJsonString())).Run();

        Assert.Equal(PublicNames(straight), PublicNames(permuted));
    }

    [Fact]
    public void Hint_names_are_unique_whatever_the_case_and_not_too_long()
    {
        string name = new('x', 400);
        string text = """
            {"openapi": "3.0.1", "info": {"title": "t", "version": "v1.0"}, "paths": {},
             "components": {"schemas": {
               "NAME": {"type": "object", "properties": {"a": {"type": "string"}}},
               "NAMEy": {"type": "object", "properties": {"a": {"type": "string"}}},
               "aB": {"type": "object", "properties": {"a": {"type": "string"}}},
               "AB": {"type": "object", "properties": {"a": {"type": "string"}}}}}}
            """.Replace("NAME", name, StringComparison.Ordinal);

        GeneratorRun run = TestProject.With(("madaster.json", text)).Run();

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(run.Files.Count, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(run.Files.Keys, file => Assert.True(file.Length < 160, file));
    }

    private static string[] PublicNames(GeneratorRun run) =>
    [
        .. run.Output.SyntaxTrees.Skip(run.Input.SyntaxTrees.Length).SelectMany(tree => tree.GetRoot().DescendantNodes())
            .OfType<MemberDeclarationSyntax>()
            .Select(member => run.Output.GetSemanticModel(member.SyntaxTree).GetDeclaredSymbol(member))
            .Where(symbol => symbol is { DeclaredAccessibility: Accessibility.Public })
            .Select(symbol => symbol!.ToDisplayString()).Distinct().Order(StringComparer.Ordinal)
    ];

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(m => KeyValuePair.Create(m.Key, Reversed(m.Value)))),
        // The order of tags and of required names is of no account; that of parameters is the order in C#.
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
