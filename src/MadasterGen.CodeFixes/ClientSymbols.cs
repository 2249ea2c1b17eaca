using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MadasterGen.CodeFixes;

/// <summary>Knows the types of clients.</summary>
internal static class ClientSymbols
{
    private const string Tool = "MadasterGen";

    /// <summary>Whether a type was made by the generator.</summary>
    public static bool IsOurs(ITypeSymbol? type) => type?.OriginalDefinition.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments.FirstOrDefault().Value is string tool && tool == Tool) == true;

    /// <summary>The properties that must be set where an object is made, those of bases first.</summary>
    public static IEnumerable<IPropertySymbol> RequiredOf(INamedTypeSymbol type) =>
        (type.BaseType is { } parent ? RequiredOf(parent) : [])
        .Concat(type.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsRequired));
}
