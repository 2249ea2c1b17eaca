using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes.Compiled;

/// <summary>What a program that was compiled against a client finds in it: members by their names and types.</summary>
internal static class BinaryShape
{
    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>Everything public of a version.</summary>
    public static IReadOnlySet<string> Of(ClientCompilation client) => client.Types
        .Where(type => type.TypeKind != TypeKind.Interface)
        .Append(client.VersionClient)
        .Concat(client.Payloads)
        .SelectMany(type => type.GetTypeMembers("Known").Prepend(type))
        .SelectMany(type => Members(type).Append(type.ToDisplayString(s_format)))
        .ToHashSet(StringComparer.Ordinal);

    // What a base type has is found in those that derive from it.
    private static IEnumerable<string> Members(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            string own = $"{at.ToDisplayString(s_format)["global::".Length..]}.";
            string name = $"{type.ToDisplayString(s_format)["global::".Length..]}.";
            foreach (ISymbol member in at.GetMembers().Where(m => m.DeclaredAccessibility == Accessibility.Public))
                yield return Text(member).Replace($":{own}", $":{name}", StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// Whether a method of the one client is one of the other, by its types, and takes something else at the place of an argument: it
    /// compiles and links, and means another thing.
    /// </summary>
    public static bool HasMovedParameters(ClientCompilation before, ClientCompilation after)
    {
        ILookup<string?, IMethodSymbol> news = Methods(after).ToLookup(method => method.GetDocumentationCommentId());
        return Methods(before).Any(old => news[old.GetDocumentationCommentId()].Any(@new =>
            old.Parameters.Any(one => @new.Parameters.Any(other => other.Name == one.Name && other.Ordinal != one.Ordinal))));
    }

    private static IEnumerable<IMethodSymbol> Methods(ClientCompilation client) =>
        client.Types.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>());

    // The number of a constant is in the assembly that uses it.
    private static string Text(ISymbol member)
    {
        string text = $"{member.GetDocumentationCommentId()} {Type(member)?.ToDisplayString(s_format)}";
        return member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, ConstantValue: { } number } ? $"{text} = {number}" : text;
    }

    private static ITypeSymbol? Type(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
