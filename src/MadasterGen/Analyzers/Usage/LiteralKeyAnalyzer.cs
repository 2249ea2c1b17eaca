using System.Linq;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MadasterGen.Analyzers.Usage;

/// <summary>Points at keys that are written in the code, where everybody who has it reads them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralKeyAnalyzer : UsageAnalyzer
{
    // Shorter ones are those of tests; keys are made by generators of random characters.
    private const int ShortestKey = 20;

    /// <summary>Creates the analyzer.</summary>
    public LiteralKeyAnalyzer()
        : base(UsageIds.KeyIsInTheCode, OperationKind.Argument, OperationKind.SimpleAssignment)
    {
    }

    private protected override Mistake? Find(IOperation operation)
    {
        IOperation? value = operation switch
        {
            IArgumentOperation { Parameter: { Name: "apiKey", ContainingType: { } type } } argument when GeneratedClients.IsOurs(type) =>
                argument.Value,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "ApiKey", ContainingType: { } type } } }
                assignment when GeneratedClients.IsOurs(type) || GeneratedClients.AreOptions(type) => assignment.Value,
            _ => null,
        };
        return value is not null && Bare(value) is ILiteralOperation { ConstantValue.Value: string text } && LooksLikeKey(text)
            ? new Mistake(value.Syntax)
            : null;
    }

    private static bool LooksLikeKey(string text) =>
        text.Length >= ShortestKey && !text.Any(char.IsWhiteSpace) && text.Any(char.IsDigit) && text.Any(char.IsLetter);
}
