using System.Reflection;
using System.Text.RegularExpressions;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Rules;

namespace MadasterGen.Core.Tests.Rules;

public sealed partial class DiagnosticRulesTests
{
    private static readonly string[] s_ids =
    [
        .. new[] { typeof(SetupIds), typeof(ProblemIds), typeof(UsageIds) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    [Fact]
    public void Every_id_has_one_row() => Assert.Equal(
        s_ids.Order(StringComparer.Ordinal),
        DiagnosticRules.All.Where(rule => !ChangeRules.Has(rule.Id)).Select(rule => rule.Id));

    [Fact]
    public void Every_rule_of_change_has_one_row() => Assert.Equal(
        ChangeRules.All().Select(rule => rule.Id).Order(StringComparer.Ordinal),
        DiagnosticRules.All.Select(rule => rule.Id).Except(s_ids));

    [Fact]
    public void A_row_is_found_by_its_id() => Assert.All(DiagnosticRules.All, rule => Assert.Same(rule, DiagnosticRules.Of(rule.Id)));

    [Theory]
    [InlineData("MAD1999")]
    [InlineData("MAD9999")]
    public void An_unknown_id_has_no_row(string id) => Assert.Throws<KeyNotFoundException>(() => DiagnosticRules.Of(id));

    [Fact]
    public void The_first_digit_of_an_id_says_what_it_is_about()
    {
        string[] categories =
        [
            DiagnosticCategories.Setup, DiagnosticCategories.Document, DiagnosticCategories.Construct, DiagnosticCategories.Change,
            DiagnosticCategories.Usage,
        ];
        Assert.All(DiagnosticRules.All, rule => Assert.Equal(categories[rule.Id[3] - '0'], rule.Category));
    }

    [Fact]
    public void Words_are_there_and_fit_one_line() => Assert.All(DiagnosticRules.All, rule =>
    {
        Assert.DoesNotMatch(LineEnd(), rule.Title + rule.MessageFormat);
        Assert.NotEmpty(rule.MessageFormat);
        Assert.Equal(char.ToUpperInvariant(rule.Title[0]), rule.Title[0]);
        Assert.NotEqual('.', rule.Title[^1]);
    });

    [Fact]
    public void A_problem_may_be_less_severe_than_others_of_its_id()
    {
        Problem problem = Problem.At(ProblemIds.DocumentBreaksARule, "", "why");

        Assert.Equal(Severity.Warning, DiagnosticRules.SeverityOf(problem));
        Assert.Equal(Severity.Info, DiagnosticRules.SeverityOf(problem with { IsWarning = false }));
        Assert.Equal("The document breaks a rule of OpenAPI, and part of the client may be missing: why", DiagnosticRules.MessageOf(problem));
    }

    [GeneratedRegex(@"[\r\n]")]
    private static partial Regex LineEnd();
}
