using MadasterGen.Diff;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Core.Tests.Diff.RuleReference;

/// <summary>What to do about a change: first what its kind asks for, then what follows from what it breaks.</summary>
internal static class RuleCures
{
    /// <summary>The cure of a rule. A rule whose kind asks for nothing special gets what follows from its verdicts.</summary>
    public static string Of(ChangeRule rule) => (OperationCures.Of(rule.Name) ?? SchemaCures.Of(rule.Name)) is { } kind
        ? $"{kind} {OfBreak(rule) ?? "Then accept the document."}"
        : OfBreak(rule) ?? (Worst(rule, v => v.Worst) == Verdict.Harmless ? "Nothing must be done: accept the document." : "Where your code does not rely on it, accept the document.");

    private static string? OfBreak(ChangeRule rule)
    {
        if (Worst(rule, v => v.Source) == Verdict.Breaking)
            return "Build, fix each place that the compiler or a MAD4xxx points at, then accept the document.";
        if (Worst(rule, v => v.Wire) == Verdict.Breaking)
            return "Programs that are out there were built from the old document: replace them before the server changes.";
        return Worst(rule, v => v.Binary) == Verdict.Breaking ? "Rebuild whatever was compiled against the client." : null;
    }

    private static Verdict Worst(ChangeRule rule, Func<Verdicts, Verdict> one) => (Verdict)Math.Max((int)one(rule.InRequests), (int)one(rule.InResponses));
}
