using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.Tests.Changes;

/// <summary>Finds where in a program something was said.</summary>
internal static class UsedIn
{
    /// <summary>The method in which a diagnostic stands.</summary>
    public static string Method(Diagnostic diagnostic)
    {
        SyntaxNode node = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan);
        return node.AncestorsAndSelf().OfType<MethodDeclarationSyntax>().First().Identifier.ValueText;
    }
}
