using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace MadasterGen.CodeFixes;

/// <summary>
/// Enumerates a sequence that nobody enumerates, and disposes a file that is kept in a variable. What else is reported of uses has no cure
/// that is certain.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UsageCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(UsageIds.SequenceIsNotEnumerated, UsageIds.FileIsNotDisposed);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode? place = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            Fix? fix = diagnostic.Id == UsageIds.SequenceIsNotEnumerated ? Loop(place) : Using(place);
            if (fix is null)
                continue;
            CodeAction action = CodeAction.Create(
                fix.Title, token => ReplaceAsync(context.Document, fix, token), nameof(UsageCodeFix) + diagnostic.Id);
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    private static Fix? Loop(SyntaxNode? place)
    {
        if (place is not ExpressionSyntax sequence
            || place.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { } statement
            || !IsAsynchronous(statement))
        {
            return null;
        }
        string name = statement.Parent?.DescendantTokens().Any(token => token.ValueText == "item") == true ? "each" : "item";
        StatementSyntax loop = SyntaxFactory.ForEachStatement(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword), SyntaxFactory.Token(SyntaxKind.ForEachKeyword),
            SyntaxFactory.Token(SyntaxKind.OpenParenToken), SyntaxFactory.IdentifierName("var"), SyntaxFactory.Identifier(name),
            SyntaxFactory.Token(SyntaxKind.InKeyword), sequence.WithoutTrivia(), SyntaxFactory.Token(SyntaxKind.CloseParenToken),
            SyntaxFactory.Block());
        return new Fix("Enumerate it", statement, loop.NormalizeWhitespace().WithTriviaFrom(statement));
    }

    // Elsewhere the method would have to become asynchronous, and its callers with it.
    private static bool IsAsynchronous(SyntaxNode statement) => statement.Ancestors().Select(around => around switch
    {
        AnonymousFunctionExpressionSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        GlobalStatementSyntax => true,
        MemberDeclarationSyntax => false,
        _ => (bool?)null,
    }).FirstOrDefault(found => found is not null) == true;

    private static Fix? Using(SyntaxNode? place) =>
        place?.FirstAncestorOrSelf<StatementSyntax>() is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } declaration
        && declaration.Declaration.Variables.Count == 1
            ? new Fix(
                "Dispose it at the end of the block",
                declaration,
                declaration.WithoutLeadingTrivia()
                    .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
                    .WithLeadingTrivia(declaration.GetLeadingTrivia()))
            : null;

    private static async Task<Document> ReplaceAsync(Document document, Fix fix, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(fix.Old, fix.New.WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private sealed class Fix(string title, SyntaxNode old, SyntaxNode @new)
    {
        public string Title { get; } = title;

        public SyntaxNode Old { get; } = old;

        public SyntaxNode New { get; } = @new;
    }
}
