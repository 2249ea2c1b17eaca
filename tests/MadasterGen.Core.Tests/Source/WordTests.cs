using System.Text.RegularExpressions;
using MadasterGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Core.Tests.Source;

/// <summary>
/// What users read has the field's words: response, string, success status, fix, report, rebuild, preferred name. Most readers have
/// another mother tongue, and look for these.
/// </summary>
public sealed partial class WordTests
{
    public static TheoryData<string> Pages =>
    [
        "README.md", "CONTRIBUTING.md", "src/MadasterGen/Diagnostics/Reference.md", "src/MadasterGen/Diagnostics/Policy.md", "src/MadasterGen/build/MadasterGen.props",
        "src/MadasterGen/build/MadasterGen.targets",
        .. Directory.EnumerateFiles(Path.Combine(SourceFile.Root, "src", "MadasterGen", "Documentation")).Order(StringComparer.Ordinal)
            .Select(static guide => Path.GetRelativePath(SourceFile.Root, guide)),
    ];

    [Fact]
    public void Titles_and_messages_of_diagnostics_have_the_words_of_the_field() =>
        Assert.Empty(DiagnosticRules.All.SelectMany(rule => Found(rule.Id, $"{rule.Title}: {rule.MessageFormat}")));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pages_for_users_have_the_words_of_the_field(string page) =>
        Assert.Empty(File.ReadAllLines(Path.Combine(SourceFile.Root, page)).SelectMany((line, index) => Found($"{page}({index + 1})", line)));

    /// <summary>Messages of exceptions, the documentation of what is generated, the tool's help and reports.</summary>
    [Fact]
    public void Strings_in_the_source_have_the_words_of_the_field() =>
        Assert.Empty(SourceFile.All.SelectMany(file => Literals(file).SelectMany(text => Found(file.Name, text))));

    /// <summary>The documentation in templates is that of the generated client.</summary>
    [Fact]
    public void Documentation_in_templates_has_the_words_of_the_field() => Assert.Empty(SourceFile.All
        .Where(file => file.Folder.StartsWith("MadasterGen.Core/Templates", StringComparison.Ordinal))
        .SelectMany(file => file.Lines.Where(IsDocumentation).SelectMany(line => Found(file.Name, line))));

    [Theory]
    [InlineData("The server answered 404.", "answered")]
    [InlineData("Mend the code.", "Mend")]
    [InlineData("The first success counts.", "success")]
    [InlineData("It is a text in C#.", "a text")]
    [InlineData("Build it anew, the message says.", "anew", "says")]
    [InlineData("The success status of the response is reported in plain text; see MadasterGenSays and success-status-added.")]
    public void A_word_is_found_where_it_stands_alone(string text, params string[] words) =>
        Assert.Equal(words.Select(word => $"here: {word}"), Found("here", text));

    private static IEnumerable<string> Found(string place, string text) => Unwanted().Matches(text).Select(match => $"{place}: {match.Value}");

    private static IEnumerable<string> Literals(SourceFile file) => CSharpSyntaxTree.ParseText(string.Join('\n', file.Lines))
        .GetRoot().DescendantTokens().Where(IsText).Select(token => token.ValueText);

    private static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    private static bool IsDocumentation(string line) => line.TrimStart().StartsWith("///", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\b(?:answer(?:s|ed|ing)?|mend(?:s|ed|ing)?|wish(?:es|ed)?|rooms?|anew|says?|said|successes|success(?![ -](?:status|response))|a text|texts)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unwanted();
}
