using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using MadasterGen.Rules;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Diagnostics;

/// <summary>The compiler's form of what can be said. The words are the rules'.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> s_made = new(StringComparer.Ordinal);

    /// <summary>The descriptor of an id.</summary>
    public static DiagnosticDescriptor Of(string id) => s_made.GetOrAdd(id, static id => Make(DiagnosticRules.Of(id)));

    /// <summary>The descriptors of several ids, as analyzers announce them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Of(params string[] ids) => ids.Select(Of).ToImmutableArray();

    /// <summary>The compiler's word for a severity.</summary>
    public static DiagnosticSeverity ToCompiler(this Severity severity) => severity switch
    {
        Severity.Info => DiagnosticSeverity.Info,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Error => DiagnosticSeverity.Error,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    private static DiagnosticDescriptor Make(DiagnosticRule rule) => new(
        rule.Id, rule.Title, rule.MessageFormat, rule.Category, rule.Severity.ToCompiler(), isEnabledByDefault: true,
        rule.Reference, DiagnosticsReference.LinkTo(rule));
}
