using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.CodeFixes;

/// <summary>Turns a call that throws where there is nothing (404) into the one that gives null.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(OrDefaultRefactoring))]
public sealed class OrDefaultRefactoring : CodeRefactoringProvider
{
    private const string Async = "Async";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not IdentifierNameSyntax name)
            return;
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model?.GetSymbolInfo(name, context.CancellationToken).Symbol is not IMethodSymbol { ContainingType: var type } method
            || !ClientSymbols.IsOurs(type)
            || !method.Name.EndsWith(Async, StringComparison.Ordinal))
        {
            return;
        }
        string other = method.Name.Substring(0, method.Name.Length - Async.Length) + "OrDefault" + Async;
        if (!type.GetMembers(other).Any())
            return;
        Document changed = context.Document.WithSyntaxRoot(
            root.ReplaceNode(name, SyntaxFactory.IdentifierName(other).WithTriviaFrom(name)));
        context.RegisterRefactoring(CodeAction.Create(
            "Get null where there is none (404)", _ => Task.FromResult(changed), nameof(OrDefaultRefactoring)));
    }
}
