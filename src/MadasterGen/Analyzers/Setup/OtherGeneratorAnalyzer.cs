using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MadasterGen.Diagnostics;
using MadasterGen.Inputs;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Analyzers.Setup;

/// <summary>
/// Points at attributes of other generators beside types of the client, which those generators do not see. The compiler only tells that
/// what they should have made is not there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherGeneratorAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(SetupIds.OtherGeneratorIsGivenClientType));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            AnalyzerConfigOptions options = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
            if (CompilerSettings.OutputOf(options, CompilerSettings.OfProject(options)) != ClientOutput.ToCompiler)
                return;
            start.RegisterSymbolAction(AnalyzeMethod, SymbolKind.Method);
            start.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
        });
    }

    private static void AnalyzeMethod(SymbolAnalysisContext context)
    {
        IMethodSymbol method = (IMethodSymbol)context.Symbol;
        if (!method.GetAttributes().Any(a => a.AttributeClass?.Name == "LoggerMessageAttribute"))
            return;
        foreach (IParameterSymbol parameter in method.Parameters)
            Report(context, "LoggerMessage", parameter.Type, parameter.Locations.FirstOrDefault());
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        IEnumerable<AttributeData> attributes = context.Symbol.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == "JsonSerializableAttribute");
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.ConstructorArguments.FirstOrDefault().Value is ITypeSymbol type)
            {
                Location? place = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation();
                Report(context, "JsonSerializable", type, place);
            }
        }
    }

    private static void Report(SymbolAnalysisContext context, string attribute, ITypeSymbol type, Location? place)
    {
        ITypeSymbol? ours = Parts(type).FirstOrDefault(part =>
            SymbolEqualityComparer.Default.Equals(part.ContainingAssembly, context.Compilation.Assembly) && GeneratedClients.IsOurs(part));
        if (ours is null)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.Of(SetupIds.OtherGeneratorIsGivenClientType), place ?? Location.None, attribute, ours.Name));
    }

    // List<Thing[]> is of lists, arrays and things.
    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Prepend(named),
        _ => [],
    };
}
