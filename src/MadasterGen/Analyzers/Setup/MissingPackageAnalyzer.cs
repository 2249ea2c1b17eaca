using System;
using System.Collections.Immutable;
using System.Linq;
using MadasterGen.Diagnostics;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Analyzers.Setup;

/// <summary>
/// Points at calls of registrations that are not there, since the project lacks the package that they are generated for. The compiler only
/// tells that it does not know them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingPackageAnalyzer : DiagnosticAnalyzer
{
    private const string Resilience = "AddMadasterResilience";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(SetupIds.PackageIsNotReferenced));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.InvocationExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (((InvocationExpressionSyntax)context.Node).Expression is not MemberAccessExpressionSyntax { Name.Identifier: var name })
            return;
        string method = name.ValueText;
        bool isResilience = method == Resilience;
        if ((!isResilience && !IsRegistration(method, context.Compilation)) || IsKnown(context))
            return;
        (string package, string version) = isResilience
            ? ("Microsoft.Extensions.Http.Resilience", "8.10.0")
            : ("Microsoft.Extensions.Http", "8.0.1");
        if (context.Compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == package))
            return;
        context.ReportDiagnostic(
            Diagnostic.Create(Descriptors.Of(SetupIds.PackageIsNotReferenced), name.GetLocation(), method, package, version));
    }

    // The names of clients are the user's choice. What is registered is one that was generated into this project.
    private static bool IsRegistration(string method, Compilation compilation) =>
        method.Length > 3
        && method.StartsWith("Add", StringComparison.Ordinal)
        && compilation.GetSymbolsWithName(method.Substring(3), SymbolFilter.Type).Any(GeneratedClients.IsOurs);

    private static bool IsKnown(SyntaxNodeAnalysisContext context)
    {
        SymbolInfo known = context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken);
        return known.Symbol is not null || !known.CandidateSymbols.IsEmpty;
    }
}
