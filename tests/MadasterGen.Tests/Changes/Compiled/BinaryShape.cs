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
        .SelectMany(type => type.GetTypeMembers("Known").Prepend(type))
        .SelectMany(type => type.GetMembers().Where(m => m.DeclaredAccessibility == Accessibility.Public).Select(Text).Append(type.ToDisplayString(s_format)))
        .ToHashSet(StringComparer.Ordinal);

    private static string Text(ISymbol member) => $"{member.GetDocumentationCommentId()} {Type(member)?.ToDisplayString(s_format)}";

    private static ITypeSymbol? Type(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IMethodSymbol method => method.ReturnType,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
