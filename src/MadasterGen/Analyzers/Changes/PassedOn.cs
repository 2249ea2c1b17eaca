using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MadasterGen.Analyzers.Changes;

/// <summary>Knows whether a value goes where null may go.</summary>
internal sealed class PassedOn(SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>Whether what is given the value declares that it takes null: from there on the compiler looks after it.</summary>
    /// <param name="value">The expression that gives the value.</param>
    public bool MayBeNull(ExpressionSyntax value)
    {
        // Operations have no parentheses.
        while (value is ParenthesizedExpressionSyntax parentheses)
            value = parentheses.Expression;
        IOperation? operation = model.GetOperation(value, cancellationToken);
        while (operation?.Parent is { } parent)
        {
            switch (parent)
            {
                case IConversionOperation { IsImplicit: true, OperatorMethod: null } or ISwitchExpressionArmOperation:
                case IConditionalOperation conditional when conditional.Condition != operation:
                case ICoalesceOperation coalesce when coalesce.WhenNull == operation:
                case ISwitchExpressionOperation decision when decision.Value != operation:
                    operation = parent;
                    break;
                case IArgumentOperation { Parameter: { } parameter }:
                    return Takes(parameter.Type, parameter.NullableAnnotation);
                case IAssignmentOperation assignment when assignment.Value == operation:
                    return IsTakenBy(assignment.Target);
                case IArrayInitializerOperation { Parent: IArrayCreationOperation { Type: IArrayTypeSymbol array } }:
                    return Takes(array.ElementType, array.ElementNullableAnnotation);
                case IReturnOperation result:
                    return IsReturnedBy(model.GetEnclosingSymbol(value.SpanStart, cancellationToken), result);
                default:
                    return false;
            }
        }
        return false;
    }

    private static bool IsTakenBy(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Property: var property } => Takes(property.Type, property.NullableAnnotation),
        IFieldReferenceOperation { Field: var field } => Takes(field.Type, field.NullableAnnotation),
        IParameterReferenceOperation { Parameter: var parameter } => Takes(parameter.Type, parameter.NullableAnnotation),
        ILocalReferenceOperation { Local: var local } => Takes(local.Type, local.NullableAnnotation),
        IDiscardOperation => true,
        _ => false,
    };

    // What an async method or an iterator gives stands between the brackets of its type.
    private static bool IsReturnedBy(ISymbol? symbol, IReturnOperation result)
    {
        if (symbol is not IMethodSymbol method)
            return false;
        if (!method.IsAsync && result.Kind != OperationKind.YieldReturn)
            return Takes(method.ReturnType, method.ReturnNullableAnnotation);
        return method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 } outer
            && Takes(outer.TypeArguments[0], outer.TypeArgumentNullableAnnotations[0]);
    }

    private static bool Takes(ITypeSymbol type, NullableAnnotation annotation) =>
        annotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
