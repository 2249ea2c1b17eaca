using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MadasterGen.Analyzers.Changes;

/// <summary>Knows whether code that names a property thinks of null.</summary>
internal sealed class NullChecks(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly PassedOn _passedOn = new(model, cancellationToken);

    /// <summary>Whether null does no harm where a property is read: it is asked for, or the compiler knows that it is not there.</summary>
    public bool Handle(SimpleNameSyntax name)
    {
        // Patterns ask for the value.
        if (name.FirstAncestorOrSelf<SubpatternSyntax>() is { } pattern && pattern.ExpressionColon?.Span.Contains(name.Span) == true)
            return true;
        ExpressionSyntax read = Whole(name);
        return IsKnown(read) || _passedOn.MayBeNull(read) || read.Parent switch
        {
            ConditionalAccessExpressionSyntax access => access.Expression == read,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => true,
            BinaryExpressionSyntax binary => IsAsked(binary, read),
            IsPatternExpressionSyntax => true,
            SwitchExpressionSyntax { Arms: var arms } decision =>
                decision.GoverningExpression == read && arms.Any(arm => IsNull(arm.Pattern)),
            SwitchStatementSyntax { Sections: var sections } => sections.SelectMany(section => section.Labels).Any(IsNull),
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText is "HasValue" or "GetValueOrDefault",
            ArgumentSyntax argument => IsQuestion(argument),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => IsHandledBy(variable),
            _ => false,
        };
    }

    /// <summary>Whether a value that is set is certainly not null.</summary>
    public bool Exclude(ExpressionSyntax value)
    {
        if (model.GetConstantValue(value, cancellationToken) is { HasValue: true } constant)
            return constant.Value is not null;
        TypeInfo info = model.GetTypeInfo(value, cancellationToken);
        return value is BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax or InterpolatedStringExpressionSyntax
            || info.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            || info.Nullability.FlowState == NullableFlowState.NotNull;
    }

    /// <summary>Whether a value that is given can be null, as far as the code shows.</summary>
    public bool Allow(ExpressionSyntax value) =>
        model.GetConstantValue(value, cancellationToken) is { HasValue: true, Value: null }
        || model.GetTypeInfo(value, cancellationToken).Nullability.FlowState == NullableFlowState.MaybeNull;

    // The expression that gives the value: with what stands before the name, and parentheses around.
    private static ExpressionSyntax Whole(SimpleNameSyntax name)
    {
        ExpressionSyntax read = name;
        while (true)
        {
            switch (read.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Name == read:
                    read = access;
                    break;
                case MemberBindingExpressionSyntax binding:
                    read = binding;
                    break;
                case ConditionalAccessExpressionSyntax access when access.WhenNotNull == read:
                    read = access;
                    break;
                case ParenthesizedExpressionSyntax parentheses:
                    read = parentheses;
                    break;
                case AwaitExpressionSyntax or CastExpressionSyntax { Type: NullableTypeSyntax }:
                    read = (ExpressionSyntax)read.Parent;
                    break;
                default:
                    return read;
            }
        }
    }

    // A variable that says so is null for all to see; of one that does not, each use is looked at.
    private bool IsHandledBy(VariableDeclaratorSyntax variable)
    {
        if (variable.Parent is VariableDeclarationSyntax { Type: NullableTypeSyntax })
            return true;
        return model.GetDeclaredSymbol(variable, cancellationToken) is ILocalSymbol local && IsNullable(local)
            && LocalUses.Of(local, variable, model, cancellationToken).All(use => IsGiven(use) || Handle(use));
    }

    private static bool IsGiven(IdentifierNameSyntax variable) =>
        variable.Parent is AssignmentExpressionSyntax assignment && assignment.Left == variable;

    // Behind a check the compiler knows more of it than its declaration.
    private bool IsKnown(ExpressionSyntax read) => model.GetTypeInfo(read, cancellationToken) is
    {
        Type: { } type, Nullability: { Annotation: not NullableAnnotation.None, FlowState: NullableFlowState.NotNull }
    } && !type.IsValueType
        && IsNullable(model.GetSymbolInfo(read, cancellationToken).Symbol);

    private static bool IsNullable(ISymbol? symbol) => symbol switch
    {
        IPropertySymbol property => property.NullableAnnotation == NullableAnnotation.Annotated,
        ILocalSymbol local => local.NullableAnnotation == NullableAnnotation.Annotated,
        _ => false,
    };

    // Two values are equal or not whether they are null or not.
    private static bool IsAsked(BinaryExpressionSyntax binary, ExpressionSyntax read) => binary.Kind() switch
    {
        SyntaxKind.CoalesceExpression => binary.Left == read,
        SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.IsExpression or SyntaxKind.AsExpression => true,
        _ => false,
    };

    private static bool IsNull(SyntaxNode pattern) =>
        pattern.DescendantNodesAndSelf().Any(node => node.IsKind(SyntaxKind.NullLiteralExpression));

    // Methods such as string.IsNullOrEmpty tell by their attribute that they ask.
    private bool IsQuestion(ArgumentSyntax argument) =>
        argument.Parent?.Parent is InvocationExpressionSyntax invocation
        && model.GetSymbolInfo(invocation, cancellationToken).Symbol
            is IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean } method
        && method.Parameters.Any(parameter => parameter.GetAttributes().Any(data => data.AttributeClass?.Name == "NotNullWhenAttribute"));
}
