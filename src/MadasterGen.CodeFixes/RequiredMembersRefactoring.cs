using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace MadasterGen.CodeFixes;

/// <summary>Writes the members that the API requires where an object of the client is made.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(RequiredMembersRefactoring))]
public sealed class RequiredMembersRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        RefactoredNode<BaseObjectCreationExpressionSyntax>? place =
            await RefactoredNode<BaseObjectCreationExpressionSyntax>.FindAsync(context).ConfigureAwait(false);
        if (place is not { Node: var creation }
            || place.Model.GetTypeInfo(creation, context.CancellationToken).Type is not INamedTypeSymbol type
            || !ClientSymbols.IsOurs(type))
        {
            return;
        }
        string[] set =
        [
            .. (creation.Initializer?.Expressions ?? []).OfType<AssignmentExpressionSyntax>().Select(one => one.Left.ToString()),
        ];
        ExpressionSyntax[] missing =
            [.. ClientSymbols.RequiredOf(type).Where(property => !set.Contains(property.Name)).Select(Assignment)];
        if (missing.Length == 0)
            return;
        InitializerExpressionSyntax initializer = creation.Initializer is { Expressions.Count: > 0 } there
            ? there.WithExpressions(Added(there.Expressions, missing))
            : SyntaxFactory.InitializerExpression(SyntaxKind.ObjectInitializerExpression, SyntaxFactory.SeparatedList(missing))
                .NormalizeWhitespace(eol: " ", indentation: "");
        SyntaxNode filled = creation.WithInitializer(initializer).WithAdditionalAnnotations(Formatter.Annotation);
        place.Offer("Set what the API requires", filled, nameof(RequiredMembersRefactoring));
    }

    // In the layout of what is there, which stays.
    private static SeparatedSyntaxList<ExpressionSyntax> Added(SeparatedSyntaxList<ExpressionSyntax> there, ExpressionSyntax[] missing)
    {
        ExpressionSyntax last = there.Last();
        ExpressionSyntax[] added = [.. missing.Select(one => one.WithLeadingTrivia(last.GetLeadingTrivia()))];
        added[added.Length - 1] = added[added.Length - 1].WithTrailingTrivia(last.GetTrailingTrivia());
        ExpressionSyntax[] all = [.. there.Take(there.Count - 1), last.WithoutTrailingTrivia(), .. added];
        SyntaxToken[] commas = [.. there.GetSeparators()];
        SyntaxToken comma = commas.Length > 0
            ? commas[0]
            : SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        int more = System.Math.Max(0, all.Length - 1 - commas.Length);
        return SyntaxFactory.SeparatedList(all, commas.Concat(Enumerable.Repeat(comma, more)));
    }

    private static ExpressionSyntax Assignment(IPropertySymbol property) => SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(property.Name),
            SyntaxFactory.ParseExpression(Value(property.Type)))
        .NormalizeWhitespace();

    // Something to be replaced. What an object in it requires is offered there.
    private static string Value(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => "\"\"",
        { IsValueType: true } or { NullableAnnotation: NullableAnnotation.Annotated } => "default",
        { TypeKind: TypeKind.Class, IsAbstract: false } when ClientSymbols.IsOurs(type) => "new()",
        _ => "default!",
    };
}
