using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Analyzers;

/// <summary>Knows clients by what is written on them: their names are the user's choice.</summary>
internal static class GeneratedClients
{
    private const string Options = "Options";
    private const string Add = "Add";

    /// <summary>Whether a type is one of ours.</summary>
    public static bool IsOurs(ISymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "GeneratedCodeAttribute" }
        && attribute.ConstructorArguments.FirstOrDefault().Value is "MadasterGen");

    /// <summary>Whether a type has the options of one of our clients. It is the same for all documents, and has no mark.</summary>
    public static bool AreOptions(INamedTypeSymbol type) =>
        type.Name.EndsWith(Options, StringComparison.Ordinal)
        && HasClient(type.ContainingNamespace, type.Name.Substring(0, type.Name.Length - Options.Length));

    /// <summary>Whether a method registers one of our clients.</summary>
    public static bool IsRegistration(IMethodSymbol method) =>
        method.IsExtensionMethod
        && method.Name.StartsWith(Add, StringComparison.Ordinal)
        && HasClient(method.ContainingNamespace, method.Name.Substring(Add.Length));

    private static bool HasClient(INamespaceSymbol space, string name) => space.GetTypeMembers(name).Any(IsOurs);
}
