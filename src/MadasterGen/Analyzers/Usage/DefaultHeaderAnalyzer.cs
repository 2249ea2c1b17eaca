using System;
using System.Linq;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MadasterGen.Analyzers.Usage;

/// <summary>Points at keys among the default headers of an <c>HttpClient</c>, which go to every host that it calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefaultHeaderAnalyzer : UsageAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public DefaultHeaderAnalyzer()
        : base(UsageIds.KeyIsInDefaultHeaders, OperationKind.Invocation)
    {
    }

    private protected override Mistake? Find(IOperation operation) =>
        operation is IInvocationOperation
        {
            TargetMethod.Name: "Add" or "TryAddWithoutValidation",
            Instance: IPropertyReferenceOperation { Property: { Name: "DefaultRequestHeaders", ContainingType.Name: "HttpClient" } },
            Arguments: { Length: > 0 } arguments,
        }
        && arguments[0].Value.ConstantValue is { HasValue: true, Value: string name }
        && name.Replace("-", "").Replace("_", "").EndsWith("apikey", StringComparison.OrdinalIgnoreCase)
        && IsForClient(operation)
            ? new Mistake(operation.Syntax, name)
            : null;

    // An HttpClient of the program's own, for another API, is its own affair.
    private static bool IsForClient(IOperation operation) => Around(operation).Any(other => other switch
    {
        IObjectCreationOperation { Type: { } type, Arguments: { Length: > 0 } arguments } =>
            arguments[0].Parameter?.Type.Name == "HttpClient" && GeneratedClients.IsOurs(type),
        IInvocationOperation call => GeneratedClients.IsRegistration(call.TargetMethod),
        _ => false,
    });
}
