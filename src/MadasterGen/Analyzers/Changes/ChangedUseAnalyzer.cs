using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MadasterGen.Diagnostics;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Analyzers.Changes;

/// <summary>
/// Says at each use in a user's code what has changed in the API since its document was accepted, one finding per statement.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChangedUseAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds what to use instead; the fixes read it.</summary>
    public const string Replacement = "Replacement";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of(
        UsageIds.RemovedIsUsed, UsageIds.BreakingChangeIsUsed, UsageIds.ChangeIsUsed, UsageIds.RequiredMemberIsMissing,
        UsageIds.NewValueIsNotHandled, UsageIds.NewerVersionExists, UsageIds.DeprecatedIsUsed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ChangeIndex.Read(start.Compilation, RootNamespace(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions)) is { } index)
                start.RegisterSemanticModelAction(model => Analyze(model, index));
        });
    }

    private static string RootNamespace(AnalyzerConfigOptions options) =>
        CompilerSettings.OfProject(options).Of(ProjectSettings.Namespace);

    private static void Analyze(SemanticModelAnalysisContext context, ChangeIndex index)
    {
        IEnumerable<IGrouping<SyntaxNode, Finding>> statements = new ChangeUses(index, context.SemanticModel, context.CancellationToken)
            .Find()
            .GroupBy(finding => Statement(finding.Node));
        foreach (IGrouping<SyntaxNode, Finding> statement in statements)
        {
            // What is gone hides what has only changed: it must be fixed first.
            DiagnosticSeverity worst = statement.Max(finding => Descriptors.Of(finding.Id).DefaultSeverity);
            Finding[] findings = [.. statement.Where(finding => Descriptors.Of(finding.Id).DefaultSeverity == worst)];
            findings = [.. findings.Where(finding => !findings.Any(other => IsReceiver(finding.Node, other.Node)))];
            string text = Visible.Of(FindingText.Of(findings));
            ImmutableDictionary<string, string?> properties = ReplacementOf(findings) is { } replacement
                ? ImmutableDictionary<string, string?>.Empty.Add(Replacement, replacement)
                : ImmutableDictionary<string, string?>.Empty;
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(findings[0].Id), findings[0].Node.GetLocation(), properties, text));
        }
    }

    // Where things are said of several names, no single replacement fixes the statement.
    private static string? ReplacementOf(Finding[] findings) => findings.Select(f => f.Node).Distinct().Count() == 1
        ? findings.Select(f => f.Replacement).FirstOrDefault(r => r is not null)
        : null;

    // Of a client that is gone and its method, the method says more.
    private static bool IsReceiver(SyntaxNode node, SyntaxNode other) =>
        other.Parent is MemberAccessExpressionSyntax access && access.Name == other && access.Expression.Span.Contains(node.Span);

    private static SyntaxNode Statement(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(IsStatement) ?? node;

    private static bool IsStatement(SyntaxNode node) => node is StatementSyntax
        or MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax;
}
