using System;
using System.Linq;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MadasterGen.Analyzers.Usage;

/// <summary>Points at base addresses that a client refuses, since its key could be read on the way.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlainHttpAnalyzer : UsageAnalyzer
{
    private const string AllowPlainHttp = "AllowPlainHttp";

    /// <summary>Creates the analyzer.</summary>
    public PlainHttpAnalyzer()
        : base(UsageIds.AddressIsPlainHttp, OperationKind.SimpleAssignment)
    {
    }

    private protected override Mistake? Find(IOperation operation)
    {
        if (operation is not ISimpleAssignmentOperation set
            || set.Target is not IPropertyReferenceOperation { Property: { Name: "BaseAddress" } property }
            || Bare(set.Value) is not IObjectCreationOperation { Type.Name: "Uri", Arguments: { Length: > 0 } arguments }
            || arguments[0].Value.ConstantValue is not { HasValue: true, Value: string text }
            || !Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
            || address.Scheme != "http"
            || address.IsLoopback
            || !GeneratedClients.AreOptions(property.ContainingType)
            || IsAllowed(set))
        {
            return null;
        }
        return new Mistake(arguments[0].Value.Syntax, address.Host);
    }

    // In the same initializer, or anywhere in the same method.
    private static bool IsAllowed(IOperation operation) => Around(operation).OfType<ISimpleAssignmentOperation>()
        .Any(set => set.Target is IPropertyReferenceOperation { Property.Name: AllowPlainHttp });
}
