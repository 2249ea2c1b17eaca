using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MadasterGen.Tests.Harness;

/// <summary>The compiler's analysis of null in generated code, which is turned off in users' builds for the time it costs.</summary>
internal static class NullAnalysis
{
    private const string UserContext = "#nullable enable annotations";
    private const string OurContext = "#nullable enable";

    // A constructor that leaves a field of a reference type null. The private ones for readers do, and getters stand in.
    private const string Uninitialized = "CS8618";

    /// <summary>What the compiler says from warnings up, null included.</summary>
    public static IReadOnlyList<Diagnostic> WarningsOf(CSharpCompilation compilation) =>
        [.. On(compilation).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && !IsOfReaders(d))];

    /// <summary>The same compilation, analysed.</summary>
    public static CSharpCompilation On(CSharpCompilation compilation)
    {
        SyntaxTree[] generated = [.. compilation.SyntaxTrees.Where(tree => PlaceOf(tree.GetText()) is not null)];
        return compilation.RemoveSyntaxTrees(generated).AddSyntaxTrees(generated.Select(tree => TurnedOn(tree, tree.GetText())));
    }

    /// <summary>Whether it is about a constructor for readers.</summary>
    public static bool IsOfReaders(Diagnostic diagnostic) => diagnostic.Id == Uninitialized
        && diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan) is ConstructorDeclarationSyntax
        {
            ParameterList.Parameters: [{ Identifier.Text: "unset" }],
        };

    private static SyntaxTree TurnedOn(SyntaxTree tree, SourceText text) => CSharpSyntaxTree.ParseText(
        text.Replace(PlaceOf(text)!.Value, OurContext), (CSharpParseOptions)tree.Options, tree.FilePath);

    private static TextSpan? PlaceOf(SourceText text) => text.Lines.Count > 1 && text.Lines[1].ToString() == UserContext ? text.Lines[1].Span : null;
}
