using System.Linq;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Analyzers;

/// <summary>Knows clients by what is written on them: their names are the user's choice.</summary>
internal static class GeneratedClients
{
    /// <summary>Whether a type is one of ours.</summary>
    public static bool IsOurs(ISymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "GeneratedCodeAttribute" }
        && attribute.ConstructorArguments.FirstOrDefault().Value is "MadasterGen");
}
