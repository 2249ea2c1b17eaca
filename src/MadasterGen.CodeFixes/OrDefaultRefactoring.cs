using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
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
        if (await RefactoredNode<IdentifierNameSyntax>.FindAsync(context).ConfigureAwait(false) is not { Node: var name } place)
            return;
        if (place.Model.GetSymbolInfo(name, context.CancellationToken).Symbol is not IMethodSymbol { ContainingType: var type } method
            || !ClientSymbols.IsOurs(type)
            || !method.Name.EndsWith(Async, StringComparison.Ordinal))
        {
            return;
        }
        string other = method.Name.Substring(0, method.Name.Length - Async.Length) + "OrDefault" + Async;
        if (!type.GetMembers(other).Any())
            return;
        place.Offer(
            "Get null where there is none (404)", SyntaxFactory.IdentifierName(other).WithTriviaFrom(name), nameof(OrDefaultRefactoring));
    }
}
