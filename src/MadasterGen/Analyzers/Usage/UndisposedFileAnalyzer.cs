using System.Linq;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MadasterGen.Analyzers.Usage;

/// <summary>Points at downloaded files that nobody disposes: each keeps its connection.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisposedFileAnalyzer : UsageAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public UndisposedFileAnalyzer()
        : base(UsageIds.FileIsNotDisposed, OperationKind.Await)
    {
    }

    private protected override Mistake? Find(IOperation operation)
    {
        IOperation value = Bare(((IAwaitOperation)operation).Operation);
        if (value is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured })
            value = Bare(configured);
        bool isFile = operation.Type?.Name == "MadasterFile"
            && value is IInvocationOperation { TargetMethod.ContainingType: { } type } call
            && GeneratedClients.IsOurs(type)
            && !IsOfStandIn(call);
        return isFile && IsLost(operation) ? new Mistake(value.Syntax) : null;
    }

    private static bool IsLost(IOperation file) => Outside(file) switch
    {
        IExpressionStatementOperation => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        IInvocationOperation { Instance: { } instance } => Bare(instance) == file, // SaveAsync of what has no name
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsLost(declarator),
        _ => false,
    };

    // Whoever takes it, takes the duty along; only what is done to it in place leaves it open.
    private static bool IsLost(IVariableDeclaratorOperation declarator)
    {
        for (IOperation? above = declarator.Parent; above is not null; above = above.Parent)
        {
            bool isResource = above is IUsingDeclarationOperation
                || (above is IUsingOperation used && used.Resources.Syntax.Span.Contains(declarator.Syntax.Span));
            if (isResource)
                return false;
        }
        return Around(declarator).OfType<ILocalReferenceOperation>()
            .Where(local => SymbolEqualityComparer.Default.Equals(local.Local, declarator.Symbol))
            .All(local => local.Parent switch
            {
                IInvocationOperation { TargetMethod.Name: "Dispose" or "DisposeAsync" } => false,
                IInvocationOperation call => call.Instance == local,
                IPropertyReferenceOperation => true,
                _ => false,
            });
    }
}
