using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Rules;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Diagnostics;

/// <summary>The descriptors of changes, one per rule. The sentence is made where the change is found.</summary>
internal static class ChangeDescriptors
{
    /// <summary>The category of all changes.</summary>
    public const string Category = "MadasterGen.Change";

    /// <summary>One descriptor per rule; a warning when the rule can break what travels or what is written.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => ChangeRules.All().Select(rule => new DiagnosticDescriptor(
        rule.Id, Title(rule.Name), "{0}", Category,
        rule.InRequests.IsBreaking || rule.InResponses.IsBreaking ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, isEnabledByDefault: true,
        DiagnosticsReference.Description, DiagnosticsReference.LinkTo(rule.Id)));

    private static string Title(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1).Replace('-', ' ');
}
