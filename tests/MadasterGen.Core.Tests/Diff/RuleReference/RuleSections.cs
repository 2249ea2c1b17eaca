using MadasterGen.Diff;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Core.Tests.Diff.RuleReference;

/// <summary>Writes the reference's sections of the rules of change, from the catalogue and from the cases that test it.</summary>
internal static class RuleSections
{
    /// <summary>All sections, ordered by id.</summary>
    public static string All() => string.Concat(ChangeRules.All().Select(Of));

    /// <summary>The section of one rule.</summary>
    public static string Of(ChangeRule rule)
    {
        (Fragment part, string old, string @new) = ExampleOf(rule);
        ApiDiff diff = ChangeCase.Compare(ChangeCase.Read(part, old), ChangeCase.Read(part, @new));
        return $"""
            ### {rule.Id}

            **{Title(rule.Name)}.** {Severity(rule)}

            {Effect(rule)}

            ```yaml
            # {Name(part)}
            was: {Flow(part, old)}
            is: {Flow(part, @new)}
            ```

            ```text
            {diff.Changes.Single().Sentence}
            ```

            **What to do.** {RuleCures.Of(rule)}


            """.Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static (Fragment Part, string Old, string New) ExampleOf(ChangeRule rule)
    {
        if (ChangeCases.All.FirstOrDefault(c => c.RuleId == rule.Id) is { } own)
            return (own.Part, own.Old, own.New);
        ChangeCase mirrored = ChangeCases.All.First(c => c.RuleId == rule.MirrorId);
        return (mirrored.Part, mirrored.New, mirrored.Old);
    }

    private static string Title(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');

    private static string Severity(ChangeRule rule) => (rule.InRequests.IsBreaking, rule.InResponses.IsBreaking) switch
    {
        (true, true) => "Warning.",
        (true, false) => "Warning where requests hold it, else information.",
        (false, true) => "Warning where responses hold it, else information.",
        _ => "Information.",
    };

    private static string Effect(ChangeRule rule) => rule.InRequests == rule.InResponses
        ? rule.InRequests.Worst == Verdict.Harmless ? "It breaks nothing." : $"""
            | wire | source | binary |
            |---|---|---|
            {Row(rule.InRequests)}
            """
        : $"""
            | | wire | source | binary |
            |---|---|---|---|
            | in requests {Row(rule.InRequests)}
            | in responses {Row(rule.InResponses)}
            """;

    private static string Row(Verdicts verdicts) => $"| {Word(verdicts.Wire)} | {Word(verdicts.Source)} | {Word(verdicts.Binary)} |";

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "breaks",
        Verdict.Potential => "may break",
        _ => "harmless",
    };

    private static string Name(Fragment part) => part switch
    {
        Fragment.Value => "the schema of a property",
        Fragment.Thing => "a schema",
        Fragment.Schemas => "the document's schemas",
        Fragment.Parameter => "an operation's parameters",
        Fragment.Operation => "a part of an operation",
        Fragment.Responses => "an operation's responses",
        Fragment.Paths => "the document's paths",
        _ => "the document",
    };

    // Fragments that stand inside a list or a map get its brackets.
    private static string Flow(Fragment part, string fragment) => part switch
    {
        Fragment.Parameter => $"[{fragment}]",
        Fragment.Operation or Fragment.Document => $"{{{fragment}}}",
        _ => fragment,
    };
}
