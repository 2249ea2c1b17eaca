using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>Names the cases of a union, as parameters of <c>Match</c>.</summary>
internal static class UnionCaseNames
{
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal) { "unknown" };

    /// <summary>The names of types, in their order.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<CSharpType> types)
    {
        string[] signatures = [.. types.Select(TypeSignature.Of)];
        Dictionary<string, string> preferred = new(StringComparer.Ordinal);
        for (int i = 0; i < types.Count; i++)
            preferred[signatures[i]] = NameOf(types[i]);
        IReadOnlyDictionary<string, AssignedName> names =
            NameScope.Assign(signatures, signature => Identifiers.Camel(preferred[signature]), s_reserved.Contains);
        return [.. signatures.Select(signature => names[signature].Name)];
    }

    private static string NameOf(CSharpType type) => type switch
    {
        ScalarType scalar => scalar.Scalar + "Value",
        _ => Short(type),
    };

    private static string LastPart(string fullName) =>
        fullName.Substring(fullName.LastIndexOfAny(['.', ':']) + 1);

    private static string Short(CSharpType type) => type switch
    {
        ScalarType scalar => scalar.Scalar.ToString(),
        GeneratedType { FullName: var name } => LastPart(name),
        UserType { FullName: var name } => LastPart(name),
        ListType list => Short(list.Element) + "List",
        MapType map => Short(map.Element) + "Map",
        JsonType => "Json",
        _ => throw type.CannotBeHere(),
    };
}
