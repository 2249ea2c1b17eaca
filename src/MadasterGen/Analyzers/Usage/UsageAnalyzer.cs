using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MadasterGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MadasterGen.Analyzers.Usage;

/// <summary>What finds a mistake in code that uses a client has in common.</summary>
public abstract class UsageAnalyzer : DiagnosticAnalyzer
{
    private readonly string _id;
    private readonly OperationKind[] _kinds;

    private protected UsageAnalyzer(string id, params OperationKind[] kinds)
    {
        _id = id;
        _kinds = kinds;
        SupportedDiagnostics = ImmutableArray.Create(Descriptors.Of(id));
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            operation =>
            {
                if (Find(operation.Operation) is { } found)
                    operation.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(_id), found.Place.GetLocation(), found.Arguments));
            },
            _kinds);
    }

    /// <summary>The mistake; null where there is none.</summary>
    private protected abstract Mistake? Find(IOperation operation);

    /// <summary>What is left of an expression without conversions.</summary>
    private protected static IOperation Bare(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>What a conversion, or several, stand in.</summary>
    private protected static IOperation? Outside(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent;
    }

    /// <summary>Everything in the method that something stands in.</summary>
    private protected static IEnumerable<IOperation> Around(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is not null)
            root = root.Parent;
        return root.DescendantsAndSelf();
    }

    /// <summary>
    /// Whether a call is not made, but what a mocking library is asked or told of: <c>folders.Received().GetFoldersAsync()</c>,
    /// <c>folders.When(f => f.GetFoldersAsync())</c>.
    /// </summary>
    private protected static bool IsOfStandIn(IInvocationOperation call)
    {
        IOperation? receiver = call.Instance;
        while (receiver is IPropertyReferenceOperation property)
            receiver = property.Instance;
        return receiver switch
        {
            IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } => true,
            IInvocationOperation { TargetMethod: { IsExtensionMethod: true, IsGenericMethod: true } method } =>
                SymbolEqualityComparer.Default.Equals(method.ReturnType, method.Parameters[0].Type),
            _ => false,
        };
    }

    /// <summary>Whether a client of ours is made, with connections of its own.</summary>
    private protected static bool MakesClient(IOperation operation) =>
        operation is IObjectCreationOperation { Type: { } type } creation
        && type.Name.EndsWith("Client", System.StringComparison.Ordinal)
        && creation.Arguments.All(argument => argument.Parameter?.Type.Name != "HttpClient")
        && GeneratedClients.IsOurs(type);
}

/// <summary>A mistake.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Arguments">What its message names.</param>
internal sealed record Mistake(SyntaxNode Place, params object[] Arguments);
