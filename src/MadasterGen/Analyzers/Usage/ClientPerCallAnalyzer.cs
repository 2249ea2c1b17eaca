using System.Linq;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MadasterGen.Analyzers.Usage;

/// <summary>Points at clients that are made for one call each: each opens connections of its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientPerCallAnalyzer : UsageAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public ClientPerCallAnalyzer()
        : base(UsageIds.ClientIsMadePerCall, OperationKind.ObjectCreation)
    {
    }

    private protected override Mistake? Find(IOperation operation) =>
        (Outside(operation) is IPropertyReferenceOperation || IsMadeAgain((IObjectCreationOperation)operation)) && MakesClient(operation)
            ? new Mistake(operation.Syntax, operation.Type!.Name)
            : null;

    // A client for each of several accounts is made of what the loop goes over.
    private static bool IsMadeAgain(IObjectCreationOperation creation)
    {
        for (IOperation? around = creation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
            if (around is ILoopOperation loop && loop.Body.Syntax.Span.Contains(creation.Syntax.Span))
                return !creation.Arguments.SelectMany(argument => argument.DescendantsAndSelf())
                    .OfType<ILocalReferenceOperation>().Any(local => IsOf(loop, local));
        }
        return false;
    }

    private static bool IsOf(ILoopOperation loop, ILocalReferenceOperation local) =>
        local.Local.DeclaringSyntaxReferences.Any(place => loop.Syntax.Span.Contains(place.Span));
}
