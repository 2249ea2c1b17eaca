using System.Text;
using MadasterGen.Diff;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes.Compiled;

/// <summary>Writes a program that uses everything of a client: it makes what requests hold, reads what responses hold, and calls every method.</summary>
internal static class UserProgram
{
    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The program's text.</summary>
    /// <param name="client">The client.</param>
    /// <param name="direction">Which way the types travel.</param>
    public static string Of(ClientCompilation client, ChangeDirection direction)
    {
        StringBuilder text = new("#nullable enable\nstatic class Program\n{\n    static T Get<T>() => throw new System.NotSupportedException();\n\n    static void Main()\n    {\n");
        int number = 0;
        foreach (INamedTypeSymbol type in client.Types.Append(client.VersionClient).Where(type => type.TypeKind is not TypeKind.Interface && !type.IsStatic).Concat(client.Payloads))
        {
            foreach (bool isWhole in direction.HasFlag(ChangeDirection.Request) && IsMade(type) ? new[] { true, false } : [])
            {
                IEnumerable<string> values = Settable(type).Where(p => isWhole || p.IsRequired).Select(p => $"{Escaped(p.Name)} = Get<{Name(p.Type)}>()");
                text.Append($"        _ = new {Name(type)} {{ {string.Join(", ", values)} }};\n");
            }
            foreach (string use in Properties(type).Where(p => direction.HasFlag(ChangeDirection.Response) || p.IsStatic || !type.IsRecord).Select(p => Read(type, p)).Concat(Methods(type).SelectMany(Calls)))
                text.Append($"        {use.Replace("NAME", $"value{number++}", StringComparison.Ordinal)}\n");
            foreach (string use in Cases(type))
                text.Append($"        {use.Replace("NAME", $"value{number++}", StringComparison.Ordinal)}\n");
            foreach (IFieldSymbol value in type.GetTypeMembers("Known").SelectMany(known => known.GetMembers().OfType<IFieldSymbol>()))
                text.Append($"        _ = {Name(value.ContainingType)}.{Escaped(value.Name)};\n");
        }
        return text.Append("    }\n}\n").ToString();
    }

    private static bool IsMade(INamedTypeSymbol type) =>
        type is { IsRecord: true, IsAbstract: false } && type.InstanceConstructors.Any(c => c.DeclaredAccessibility == Accessibility.Public && c.Parameters.Length == 0);

    private static IEnumerable<IPropertySymbol> Settable(INamedTypeSymbol type) =>
        WithBases(type).SelectMany(Properties).Where(p => p.SetMethod?.DeclaredAccessibility == Accessibility.Public && !p.IsStatic);

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            yield return current;
    }

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>()
        .Where(p => p is { DeclaredAccessibility: Accessibility.Public, IsIndexer: false, IsImplicitlyDeclared: false, IsOverride: false });

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(m => m is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, IsStatic: false, IsOverride: false }
            && m.Name.EndsWith("Async", StringComparison.Ordinal));

    private static string Read(INamedTypeSymbol type, IPropertySymbol property) =>
        $"{Name(property.Type)} NAME = {(property.IsStatic ? Name(type) : $"Get<{Name(type)}>()")}.{Escaped(property.Name)};";

    // Once with the names of all arguments, once with those alone that must be given, by their places.
    private static IEnumerable<string> Calls(IMethodSymbol method)
    {
        string call = $"{Name(method.ReturnType)} NAME = Get<{Name(method.ContainingType)}>().{method.Name}";
        yield return $"{call}({string.Join(", ", method.Parameters.Select(p => $"{Escaped(p.Name)}: Get<{Name(p.Type)}>()"))});";
        yield return $"{call}({string.Join(", ", method.Parameters.Where(p => !p.IsOptional).Select(p => $"Get<{Name(p.Type)}>()"))});";
    }

    // A union's cases: made, asked for one by one, and all together.
    private static IEnumerable<string> Cases(INamedTypeSymbol type)
    {
        if (type.GetMembers("Match").OfType<IMethodSymbol>().FirstOrDefault() is not { } match)
            yield break;
        foreach (IMethodSymbol constructor in type.InstanceConstructors.Where(c => c is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 1 }))
            yield return $"_ = new {Name(type)}(Get<{Name(constructor.Parameters[0].Type)}>());";
        foreach (IMethodSymbol method in type.GetMembers("TryGetValue").OfType<IMethodSymbol>())
            yield return $"_ = Get<{Name(type)}>().TryGetValue(out {Name(method.Parameters[0].Type)} NAME);";
        IEnumerable<string> functions = match.Parameters.Select(p => $"{Escaped(p.Name)}: Get<{Name(p.Type).Replace("TResult", "int", StringComparison.Ordinal)}>()");
        yield return $"int NAME = Get<{Name(type)}>().Match({string.Join(", ", functions)});";
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(s_format);

    private static string Escaped(string name) => "@" + name;
}
