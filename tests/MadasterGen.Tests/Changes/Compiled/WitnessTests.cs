using MadasterGen.Core.Tests.Diff;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Emission.Changes;
using MadasterGen.Model;
using MadasterGen.Planning.Changes.Witnesses;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes.Compiled;

/// <summary>The code that shows what a change breaks: it compiles with the old client and not with the new one, and its cure with the new one.</summary>
public class WitnessTests
{
    private static readonly ChangeDirection[] s_directions = [ChangeDirection.Request, ChangeDirection.Response];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, ChangeCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_breaks_code_is_shown_by_code_that_breaks(int number)
    {
        ChangeCase test = ChangeCases.All[number];
        List<string> mistakes = [];
        foreach (ChangeDirection direction in test.Part is Fragment.Value or Fragment.Thing ? s_directions : [ChangeDirection.Both])
        {
            ApiModel old = ChangeCase.Read(test.Part, test.Old, direction);
            ApiModel @new = ChangeCase.Read(test.Part, test.New, direction);
            Check(test.RuleId, old, @new, direction, mistakes);
            Check(ChangeRules.Of(test.RuleId).MirrorId, @new, old, direction, mistakes);
        }

        Assert.True(mistakes.Count == 0, string.Join("\n", mistakes));
    }

    private static void Check(string ruleId, ApiModel old, ApiModel @new, ChangeDirection direction, List<string> mistakes)
    {
        ApiDiff diff = ChangeCase.Compare(old, @new);
        ApiChange change = diff.Changes.Single(one => one.RuleId == ruleId);
        if (change.Verdicts.Source != Verdict.Breaking)
            return;
        ClientCompilation before = new(old);
        ClientCompilation after = new(@new);
        ClientCompilation sameNames = new(@new, before.Plan.Version);
        Witness? witness = new WitnessPlanner(before.Plan, sameNames.Plan, after.Plan.Version.Namespace, diff).WitnessOrNull(change);
        string what = $"{ruleId} {ChangeRules.Of(ruleId).Name} {direction}";
        if (witness is null)
        {
            mistakes.Add($"{what}: no witness; {UserProgramErrors(before, sameNames, direction)}");
            return;
        }
        bool isNamespace = witness.Before is NamespaceUse;
        ClientCompilation met = isNamespace ? after : sameNames;
        (WitnessText text, WitnessText? cure) = WitnessText.Of(witness);
        if (Errors(before, text) is { Length: > 0 } errors)
            mistakes.Add($"{what}: did not compile: {text.Line} {errors}");
        if (Errors(met, text).Length > 0 == witness.IsMoved)
            mistakes.Add($"{what}: {(witness.IsMoved ? "does not compile" : "still compiles")}: {text.Line}");
        if (cure is not null && Errors(met, cure) is { Length: > 0 } left)
            mistakes.Add($"{what}: is no cure: {cure.Line} {left}");
        if (cure?.Line == text.Line)
            mistakes.Add($"{what}: is the same as its cure: {text.Line}");
    }

    private static string Errors(ClientCompilation client, WitnessText text)
    {
        bool isUsing = text.Line.StartsWith("using ", StringComparison.Ordinal);
        string usings = $"using System;\nusing System.Collections.Generic;\nusing System.Text.Json;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing Madaster;\n{(isUsing ? text.Line : $"using {client.Plan.Version.Namespace};")}\n";
        string parameters = string.Join(", ", text.Given.DistinctBy(one => one.Name).Select(one => $"{one.Type} {one.Name}"));
        string body = isUsing ? "" : text.Line;
        IEnumerable<Diagnostic> errors = client.Compile($"#nullable enable\n{usings}static class Program\n{{\n    static async Task Use({parameters})\n    {{\n        {body}\n        await Task.Yield();\n    }}\n}}\n")
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return string.Join("; ", errors.Select(error => error.ToString()));
    }

    private static string UserProgramErrors(ClientCompilation before, ClientCompilation after, ChangeDirection direction) =>
        string.Join("; ", after.Compile(UserProgram.Of(before, direction)).Where(one => one.Severity == DiagnosticSeverity.Error).Take(2).Select(one => one.GetMessage(null)));
}
