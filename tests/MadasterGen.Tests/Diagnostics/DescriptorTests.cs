using System.Text;
using System.Text.RegularExpressions;
using MadasterGen.Diagnostics;
using MadasterGen.Rules;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Diagnostics;

/// <summary>The compiler's side and the build's side say what the rules say.</summary>
public sealed partial class DescriptorTests
{
    private const string Column = "--------|----------|----------|-------";

    private static readonly string s_releases = Repository.PathOf("src", "MadasterGen", "AnalyzerReleases.Unshipped.md");

    [Fact]
    public void A_descriptor_is_made_of_its_rule() => Assert.All(DiagnosticRules.All, rule =>
    {
        DiagnosticDescriptor descriptor = Descriptors.Of(rule.Id);

        Assert.Equal((rule.Id, rule.Category, rule.Severity.ToString()), (descriptor.Id, descriptor.Category, descriptor.DefaultSeverity.ToString()));
        Assert.Equal((rule.Title, rule.MessageFormat), (descriptor.Title.ToString(null), descriptor.MessageFormat.ToString(null)));
        Assert.Equal(rule.Reference, descriptor.Description.ToString(null));
        Assert.Equal(DiagnosticsReference.LinkTo(rule) ?? "", descriptor.HelpLinkUri);
        Assert.True(descriptor.IsEnabledByDefault);
    });

    /// <summary>
    /// The compiler's own check of this file (RS2002) sees no ids, since they are in Core. With <c>MADASTERGEN_ACCEPT=1</c> the new rows
    /// are written.
    /// </summary>
    [Fact]
    public void The_list_of_releases_has_every_rule_that_a_compiler_reports()
    {
        string[] shipped = Rows(File.ReadAllText(Repository.PathOf("src", "MadasterGen", "AnalyzerReleases.Shipped.md")));
        string[] rows = [.. DiagnosticRules.All.Where(rule => !rule.IsOfTheBuild).Select(Row)];
        string[] added = [.. rows.Except(shipped)];
        string text = File.ReadAllText(s_releases);
        if (Snapshot.Accepts && !added.SequenceEqual(Rows(text)))
        {
            text = $"{text[..(text.IndexOf(Column, StringComparison.Ordinal) + Column.Length)]}\n{string.Join('\n', added)}\n";
            File.WriteAllText(s_releases, text, new UTF8Encoding(false));
        }
        Assert.Equal(added, Rows(text));
        Assert.Empty(shipped.Except(rows));
    }

    [Fact]
    public void The_targets_of_the_package_say_what_their_rules_say()
    {
        string targets = File.ReadAllText(Repository.PathOf("src", "MadasterGen", "build", "MadasterGen.targets"));
        IEnumerable<(string Id, string Text)> said = Said().Matches(targets).Select(match => (match.Groups[1].Value, match.Groups[2].Value))
            .OrderBy(said => said.Item1, StringComparer.Ordinal);

        Assert.Equal(
            DiagnosticRules.All.Where(rule => rule.IsOfTheBuild).Select(rule => (rule.Id, rule.MessageFormat)),
            said.Select(one => (one.Id, Property().Replace(one.Text, "{0}"))));
    }

    private static string Row(DiagnosticRule rule) => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}";

    private static string[] Rows(string text) => [.. text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.StartsWith("MAD", StringComparison.Ordinal))];

    [GeneratedRegex("<(?:Error|Warning)\\b[^>]*?Code=\"(MAD\\d{4})\"[^>]*?Text=\"([^\"]*)\"")]
    private static partial Regex Said();

    [GeneratedRegex(@"\$\(\w+\)")]
    private static partial Regex Property();
}
