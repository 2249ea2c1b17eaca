using System.Collections.Immutable;
using System.Linq;
using MadasterGen.Diagnostics;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Analyzers.Setup;

/// <summary>
/// Reports a referenced project whose client is in the namespace of this project's: each type is then there twice, and the compiler
/// has a warning for each use of each of them (CS0436).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReferencedClientAnalyzer : DiagnosticAnalyzer
{
    // What all clients of a project share is there once, under this name.
    private const string SharedType = "MadasterApiException";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(SetupIds.ReferencedClientHasTheNamespace));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        Compilation compilation = context.Compilation;
        ISymbol? own = compilation.GetSymbolsWithName(SharedType, SymbolFilter.Type, context.CancellationToken).FirstOrDefault();
        if (own is not INamedTypeSymbol { ContainingNamespace: { } space })
            return;
        foreach (INamedTypeSymbol other in compilation.GetTypesByMetadataName($"{space.ToDisplayString()}.{SharedType}"))
        {
            if (SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, compilation.Assembly)
                || !compilation.IsSymbolAccessibleWithin(other, compilation.Assembly))
            {
                continue;
            }
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(SetupIds.ReferencedClientHasTheNamespace), Location.None, other.ContainingAssembly.Name,
                space.ToDisplayString()));
        }
    }
}
