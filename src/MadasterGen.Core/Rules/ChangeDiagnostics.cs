using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;

namespace MadasterGen.Rules;

/// <summary>What can be reported about single changes: one row per rule of change. The message is made where the change is found.</summary>
internal static class ChangeDiagnostics
{
    /// <summary>All of them.</summary>
    public static IEnumerable<DiagnosticRule> All => ChangeRules.All().Select(Of);

    // A warning when the change can break what travels or what is written.
    private static DiagnosticRule Of(ChangeRule rule) => new(
        rule.Id, Title(rule.Name), "{0}", DiagnosticCategories.Change,
        rule.InRequests.IsBreaking || rule.InResponses.IsBreaking ? Severity.Warning : Severity.Info);

    private static string Title(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1).Replace('-', ' ');
}
