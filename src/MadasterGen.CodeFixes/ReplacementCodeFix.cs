using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.CodeFixes;

/// <summary>
/// Moves a use of what is gone, or of what a newer version has too, to where it certainly went. What differs there, the
/// message says: the compiler points at what does not fit.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReplacementCodeFix : CodeFixProvider
{
    /// <summary>The property of a diagnostic that holds what to use instead.</summary>
    public const string Replacement = "Replacement";

    // V4_0.Database.GetDatabasesAsync
    private const int PartsOfMethod = 3;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(UsageIds.RemovedIsUsed, UsageIds.NewerVersionExists, UsageIds.DeprecatedIsUsed);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(Replacement, out string? replacement) || replacement is null)
                continue;
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not SimpleNameSyntax name)
                continue;
            if (Target(name, replacement.Split('.')) is not { } target)
                continue;
            CodeAction action = CodeAction.Create(
                $"Use {replacement}", token => ReplaceAsync(context.Document, target.Old, target.New, token),
                $"{nameof(ReplacementCodeFix)}:{replacement}");
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    private static (SyntaxNode Old, SyntaxNode New)? Target(SimpleNameSyntax name, string[] parts)
    {
        if (parts.Length == 1)
            return (name, WithText(name, parts[0]));
        // client.V3_0.Database.GetDatabasesAsync: the client stays, and the way from it to the method is another.
        if (parts.Length != PartsOfMethod)
            return null;
        if (name.Parent is not MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax tag } method || method.Name != name)
            return null;
        if (tag.Expression is not MemberAccessExpressionSyntax version)
            return null;
        MemberAccessExpressionSyntax moved = method
            .WithName(WithText(name, parts[2]))
            .WithExpression(tag.WithName(WithText(tag.Name, parts[1])).WithExpression(version.WithName(WithText(version.Name, parts[0]))));
        return (method, moved);
    }

    private static SimpleNameSyntax WithText(SimpleNameSyntax name, string text) => SyntaxFactory.IdentifierName(text).WithTriviaFrom(name);

    private static async Task<Document> ReplaceAsync(
        Document document, SyntaxNode old, SyntaxNode @new, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(old, @new));
    }
}
