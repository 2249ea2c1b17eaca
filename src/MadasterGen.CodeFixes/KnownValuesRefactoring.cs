using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace MadasterGen.CodeFixes;

/// <summary>
/// Writes an arm for each value that the API names into a <c>switch</c> expression over an enum of the client, or over its
/// <c>ToKnown()</c>, and one for values from tomorrow.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(KnownValuesRefactoring))]
public sealed class KnownValuesRefactoring : CodeRefactoringProvider
{
    private const string Known = "Known";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await RefactoredNode<SwitchExpressionSyntax>.FindAsync(context).ConfigureAwait(false) is not { } place)
            return;
        (SwitchExpressionSyntax choice, SemanticModel model) = (place.Node, place.Model);
        ITypeSymbol? type = model.GetTypeInfo(choice.GoverningExpression, context.CancellationToken).Type;
        bool isKnown = type is { Name: Known, TypeKind: TypeKind.Enum };
        INamedTypeSymbol? known = isKnown ? (INamedTypeSymbol)type! : type?.GetTypeMembers(Known).FirstOrDefault();
        if (known is null || !ClientSymbols.IsOurs(known.ContainingType))
            return;
        string prefix = known.ToMinimalDisplayString(model, choice.SpanStart);
        HashSet<string> there = [.. choice.Arms.Select(arm => arm.Pattern.ToString().Split('.').Last())];
        SwitchExpressionArmSyntax[] missing = [.. known.GetMembers().OfType<IFieldSymbol>()
            .Where(value => value.HasConstantValue && !there.Contains(value.Name))
            .Select(value => Arm($"{prefix}.{value.Name}"))];
        if (missing.Length == 0)
            return;
        ExpressionSyntax over = isKnown
            ? choice.GoverningExpression
            : SyntaxFactory.ParseExpression($"{choice.GoverningExpression}.ToKnown()").WithTriviaFrom(choice.GoverningExpression);
        SyntaxNode filled = choice.WithGoverningExpression(over)
            .WithArms(SyntaxFactory.SeparatedList(Ordered(choice.Arms, missing))).WithAdditionalAnnotations(Formatter.Annotation);
        place.Offer("Write an arm for each known value", filled, nameof(KnownValuesRefactoring));
    }

    // What takes all the rest stays last.
    private static IEnumerable<SwitchExpressionArmSyntax> Ordered(
        IEnumerable<SwitchExpressionArmSyntax> arms, IEnumerable<SwitchExpressionArmSyntax> missing) =>
        arms.Where(arm => !IsRest(arm)).Concat(missing).Concat(arms.Where(IsRest));

    private static bool IsRest(SwitchExpressionArmSyntax arm) => arm.Pattern is DiscardPatternSyntax or VarPatternSyntax;

    private static SwitchExpressionArmSyntax Arm(string value) => SyntaxFactory.SwitchExpressionArm(
        SyntaxFactory.ConstantPattern(SyntaxFactory.ParseExpression(value)).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.ParseExpression(" throw new global::System.NotImplementedException()"))
        .WithLeadingTrivia(SyntaxFactory.ElasticLineFeed);
}
