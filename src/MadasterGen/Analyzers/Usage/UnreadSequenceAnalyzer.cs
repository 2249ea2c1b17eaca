using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MadasterGen.Analyzers.Usage;

/// <summary>Points at sequences and batches that nobody enumerates: not one request is sent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadSequenceAnalyzer : UsageAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public UnreadSequenceAnalyzer()
        : base(UsageIds.SequenceIsNotEnumerated, OperationKind.ExpressionStatement)
    {
    }

    private protected override Mistake? Find(IOperation operation)
    {
        IOperation value = Bare(((IExpressionStatementOperation)operation).Operation);
        if (value is ISimpleAssignmentOperation { Target: IDiscardOperation } discarded)
            value = Bare(discarded.Value);
        return value is IInvocationOperation { TargetMethod: { ReturnType.Name: "IAsyncEnumerable" } method } call
            && GeneratedClients.IsOurs(method.ContainingType)
            && !IsOfStandIn(call)
                ? new Mistake(value.Syntax, method.Name)
                : null;
    }
}
