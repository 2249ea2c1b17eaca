using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>
/// Which named schemas derive from which: by <c>allOf</c>, from one that has a discriminator or leads to one. Computed once and
/// without recursion, so that no chain is too long.
/// </summary>
internal sealed class SchemaHierarchies
{
    private static readonly IReadOnlyList<string> s_none = [];

    private readonly Func<string, SchemaAt?> _find;
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _descendants = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _children;
    private readonly ILookup<string, string> _wholes;

    public SchemaHierarchies(ApiModel model, Func<string, SchemaAt?> find, CancellationToken cancellationToken)
    {
        _find = find;
        _wholes = model.Schemas
            .SelectMany(named => References(named.Schema).Select(part => new KeyValuePair<string, string>(part, named.Name)))
            .ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        HashSet<string> leading = LeadingToDiscriminators(model, cancellationToken);
        foreach (ApiNamedSchema named in model.Schemas.Where(CanBeRecord))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (References(named.Schema).FirstOrDefault(part => part != named.Name && leading.Contains(part)) is { } parent)
                _parents[named.Name] = parent;
        }
        CutCircles(model);
        _children = model.Schemas.Select(named => named.Name).Where(_parents.ContainsKey).Distinct(StringComparer.Ordinal)
            .ToLookup(name => _parents[name], name => name, StringComparer.Ordinal);
    }

    /// <summary>The schemas that include a named one as a part of their <c>allOf</c>, with or without a discriminator.</summary>
    public IEnumerable<string> WholesOf(string name) => _wholes[name];

    /// <summary>The schema it derives from.</summary>
    public string? ParentOf(string name) => _parents.TryGetValue(name, out string? parent) ? parent : null;

    /// <summary>The schemas that derive from it directly, in the document's order.</summary>
    public IEnumerable<string> ChildrenOf(string name) => _children[name];

    /// <summary>The schemas that derive from it, directly or not; each before those that derive from it.</summary>
    public IReadOnlyList<string> DescendantsOf(string name)
    {
        if (!_children.Contains(name))
            return s_none;
        if (_descendants.TryGetValue(name, out IReadOnlyList<string>? known))
            return known;
        List<string> descendants = [];
        Stack<string> open = new(ChildrenOf(name).Reverse());
        while (open.Count > 0)
        {
            string one = open.Pop();
            descendants.Add(one);
            foreach (string child in ChildrenOf(one).Reverse())
                open.Push(child);
        }
        return _descendants[name] = descendants;
    }

    /// <summary>The root of the hierarchy it belongs to, itself included; null when it belongs to none.</summary>
    public string? RootOf(string name)
    {
        List<string> way = [];
        string current = name;
        string? root;
        while (!_roots.TryGetValue(current, out root))
        {
            way.Add(current);
            if (ParentOf(current) is not { } parent)
            {
                root = _find(current)?.Schema is { Discriminator: not null } schema && IsObject(schema) ? current : null;
                break;
            }
            current = parent;
        }
        foreach (string one in way)
            _roots[one] = root;
        return root;
    }

    /// <summary>The root of the hierarchy that it is a kind of or has kinds in; null when nothing derives from the root.</summary>
    public string? HierarchyOf(string name) => RootOf(name) is { } root && _children.Contains(root) ? root : null;

    /// <summary>Whether a named schema derives from another, and so is an object whatever else it says.</summary>
    public bool IsBelowBase(string name) => ParentOf(name) is not null && RootOf(name) is not null;

    private static IEnumerable<string> References(ApiSchema schema) =>
        schema.AllOf.Where(part => part.Reference is not null).Select(part => part.Reference!);

    // What can be a base: the shared error type and enums are types of their own, which nothing derives from.
    private static bool CanBeRecord(ApiNamedSchema named) => !ProblemDetailsShape.Is(named) && !SchemaShape.IsEnum(named.Schema);

    private static bool IsObject(ApiSchema schema) =>
        schema.Properties.Count > 0
        || (schema.Kind == ApiSchemaKind.Object && !SchemaShape.HasAdditional(schema))
        || (schema.AllOf.Count > 0 && !SchemaShape.IsSingleReference(schema));

    private HashSet<string> LeadingToDiscriminators(ApiModel model, CancellationToken cancellationToken)
    {
        HashSet<string> records = new(model.Schemas.Where(CanBeRecord).Select(named => named.Name), StringComparer.Ordinal);
        HashSet<string> leading = new(
            model.Schemas
                .Where(named => named.Schema.Discriminator is not null && records.Contains(named.Name) && CanBeBase(named))
                .Select(named => named.Name),
            StringComparer.Ordinal);
        Queue<string> open = new(leading);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (string whole in WholesOf(open.Dequeue()).Where(records.Contains))
            {
                if (leading.Add(whole))
                    open.Enqueue(whole);
            }
        }
        return leading;
    }

    // A discriminator beside alternatives tells these apart. Those that all derive from what lists them are its kinds.
    private bool CanBeBase(ApiNamedSchema named)
    {
        ApiSchema[] alternatives = [.. named.Schema.OneOf.Concat(named.Schema.AnyOf)
            .Where(one => !SchemaShape.IsNullBesideOthers(one))];
        if (alternatives.Length == 0)
            return named.Schema.OneOf.Count + named.Schema.AnyOf.Count == 0;
        HashSet<string> kinds = new(alternatives.Select(one => one.Reference).OfType<string>(), StringComparer.Ordinal) { named.Name };
        return named.Schema.Properties.Count > 0
            && alternatives.All(one => one.Reference is { } kind && _find(kind) is { } at && References(at.Schema).Any(kinds.Contains));
    }

    // A circle is cut above those that have a discriminator themselves; where none has, all of it is cut.
    private void CutCircles(ApiModel model)
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (string start in model.Schemas.Select(named => named.Name).Where(_parents.ContainsKey))
        {
            List<string> way = [];
            HashSet<string> onWay = new(StringComparer.Ordinal);
            string? current = start;
            while (current is not null && !done.Contains(current) && onWay.Add(current))
            {
                way.Add(current);
                current = ParentOf(current);
            }
            done.UnionWith(way);
            if (current is null || !onWay.Contains(current))
                continue;
            string[] circle = [.. way.SkipWhile(name => name != current)];
            string[] roots = [.. circle.Where(name => _find(name)!.Schema.Discriminator is not null)];
            foreach (string name in roots.Length > 0 ? roots : circle)
                _parents.Remove(name);
        }
    }
}
