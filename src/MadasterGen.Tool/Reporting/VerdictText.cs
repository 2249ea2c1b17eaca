using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;

namespace MadasterGen.Tool.Reporting;

/// <summary>Says verdicts in words.</summary>
internal static class VerdictText
{
    /// <summary>What a change breaks, such as <c>breaks C# source, may break calls</c>.</summary>
    public static string Of(Verdicts verdicts)
    {
        string[] parts = [.. Part("breaks", verdicts, Verdict.Breaking), .. Part("may break", verdicts, Verdict.Potential)];
        return parts.Length == 0 ? "breaks nothing" : string.Join(", ", parts);
    }

    /// <summary>What a change breaks, in a report in which C# may not count, and of operations that may change without notice.</summary>
    public static string Of(DiffReport report, ApiChange change)
    {
        Verdicts verdicts = change.Verdicts;
        string effect = report.Policy.IsWireOnly && verdicts.Wire == Verdict.Harmless ? "breaks no calls" : Of(verdicts);
        return change.Stability is { } level ? $"{effect} ({level})" : effect;
    }

    private static IEnumerable<string> Part(string word, Verdicts verdicts, Verdict verdict)
    {
        string[] things =
        [
            .. new[] { (verdicts.Wire, "calls"), (verdicts.Source, "C# source"), (verdicts.Binary, "compiled assemblies") }
                .Where(pair => pair.Item1 == verdict).Select(pair => pair.Item2)
        ];
        return things.Length switch
        {
            0 => [],
            1 => [$"{word} {things[0]}"],
            _ => [$"{word} {string.Join(", ", things[..^1])} and {things[^1]}"],
        };
    }
}
