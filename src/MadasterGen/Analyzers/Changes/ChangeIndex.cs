using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MadasterGen.Diff.Rules;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Analyzers.Changes;

/// <summary>What generated clients say of changes, in this project and in those it references.</summary>
internal sealed class ChangeIndex
{
    private const string Index = "MadasterChangeIndexAttribute";
    private const string Changed = "MadasterChangedAttribute";
    private const string Removed = "MadasterRemovedAttribute";

    private readonly HashSet<string> _names;
    private readonly NameFilter _filter;
    private readonly HashSet<IAssemblySymbol> _assemblies;
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<MemberChange>> _changes = new(SymbolEqualityComparer.Default);

    private ChangeIndex(HashSet<string> names, HashSet<IAssemblySymbol> assemblies, bool concernsCreation) =>
        (_names, _filter, _assemblies, ConcernsCreation) = (names, new NameFilter(names), assemblies, concernsCreation);

    /// <summary>Whether something must be given where objects are made that was not asked for before.</summary>
    public bool ConcernsCreation { get; }

    /// <summary>Reads the index; null when nothing changed, which is nearly always.</summary>
    public static ChangeIndex? Read(Compilation compilation, string rootNamespace)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        HashSet<IAssemblySymbol> assemblies = new(SymbolEqualityComparer.Default);
        bool concernsCreation = false;
        foreach (INamedTypeSymbol attribute in compilation.GetTypesByMetadataName($"{rootNamespace}.{Index}"))
        {
            foreach (INamedTypeSymbol type in attribute.ContainingNamespace.GetTypeMembers().Where(t => t.IsStatic))
            {
                foreach (AttributeData data in type.GetAttributes().Where(a => a.AttributeClass?.Name == Index))
                {
                    names.UnionWith(Texts(data.ConstructorArguments[0]));
                    assemblies.Add(type.ContainingAssembly);
                    concernsCreation |= data.NamedArguments.Any(a => a.Key == "ConcernsCreation" && a.Value.Value is true);
                }
            }
        }
        return names.Count == 0 ? null : new ChangeIndex(names, assemblies, concernsCreation);
    }

    /// <summary>Whether a file can have something to say of. Where objects are made the type need not be named.</summary>
    public bool MayConcern(string text) =>
        _filter.MayFind(text) || (ConcernsCreation && text.IndexOf("new", StringComparison.Ordinal) >= 0);

    /// <summary>Whether a name can be one of something that changed.</summary>
    public bool HasName(string name) => _names.Contains(name);

    /// <summary>What is said of something that is gone; null when it is not gone.</summary>
    public Removal? RemovalOf(ISymbol symbol) =>
        IsGenerated(symbol) && symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == Removed) is { } data
            ? new Removal((string)data.ConstructorArguments[0].Value!, ReplacementOf(data), NamedText(data, "Advice"))
            : null;

    /// <summary>The changes of a generated type and its members.</summary>
    public IReadOnlyList<MemberChange> ChangesOf(INamedTypeSymbol? type) =>
        type is not null && IsGenerated(type) ? _changes.GetOrAdd(type.OriginalDefinition, Read) : [];

    private bool IsGenerated(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && _assemblies.Contains(assembly);

    private static IReadOnlyList<MemberChange> Read(INamedTypeSymbol type) =>
    [
        .. type.GetAttributes()
            .Where(a => a is { AttributeClass.Name: Changed, ConstructorArguments.Length: 4 })
            .Select(ChangeOf)
    ];

    private static MemberChange ChangeOf(AttributeData data)
    {
        ImmutableArray<TypedConstant> arguments = data.ConstructorArguments;
        string[] members = [.. Texts(arguments[3])];
        return new MemberChange(
            (string)arguments[0].Value!, (bool)arguments[1].Value!, (string)arguments[2].Value!, members, ReplacementOf(data))
        {
            Position = data.NamedArguments.FirstOrDefault(a => a.Key == "Position").Value.Value as int?,
            Before = [.. Texts(data.NamedArguments.FirstOrDefault(a => a.Key == "Before").Value)],
            Parameter = NamedText(data, "Parameter"),
            Limit = NamedText(data, "Limit"),
        };
    }

    private static string? ReplacementOf(AttributeData data) => NamedText(data, "Replacement");

    private static string? NamedText(AttributeData data, string name) =>
        data.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value as string;

    private static IEnumerable<string> Texts(TypedConstant list) => list.IsNull ? [] : list.Values.Select(v => v.Value).OfType<string>();
}

/// <summary>Something that is gone.</summary>
/// <param name="Text">What happened, and where it went.</param>
/// <param name="Replacement">What to use instead, where that is certain.</param>
/// <param name="Advice">How to learn where it went; null for nothing.</param>
internal sealed record Removal(string Text, string? Replacement, string? Advice);

/// <summary>A change of a type's members.</summary>
/// <param name="Id">The rule.</param>
/// <param name="IsBreaking">Whether it breaks what travels or what is written.</param>
/// <param name="Text">What changed.</param>
/// <param name="Members">The members; none for the type as a whole.</param>
/// <param name="Replacement">What to use instead, where that is certain.</param>
internal sealed record MemberChange(string Id, bool IsBreaking, string Text, IReadOnlyList<string> Members, string? Replacement)
{
    /// <summary>The number of the first argument that is concerned unless it has a name; null where all uses are.</summary>
    public int? Position { get; init; }

    /// <summary>For methods with a position: the names of the parameters as they stood before.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>The parameter that must be given now; null where none must.</summary>
    public string? Parameter { get; init; }

    /// <summary>The number that values must keep to now; null where no number says that.</summary>
    public string? Limit { get; init; }

    /// <summary>Whether the member must be given now.</summary>
    public bool RequiresMember => Trait == ChangeTrait.Requirement;

    /// <summary>Whether calls must give an argument now.</summary>
    public bool RequiresArgument => Trait == ChangeTrait.Argument || Parameter is not null;

    /// <summary>Whether the member is a value that was not there before.</summary>
    public bool IsNewValue => Trait == ChangeTrait.NewValue;

    private ChangeTrait Trait => ChangeRules.Has(Id) ? ChangeRules.Of(Id).Trait : ChangeTrait.None;
}
