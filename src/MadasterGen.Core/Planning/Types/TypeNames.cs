using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning.Types;

/// <summary>The names of a version's types: those of named schemas, decided at once, and those of schemas written in place.</summary>
internal sealed class TypeNames
{
    private readonly IReadOnlyDictionary<string, AssignedName> _named;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _inPlace = new(StringComparer.Ordinal);
    private readonly ISet<string> _collidingPointers;
    private readonly Dictionary<string, string> _renames = new(StringComparer.Ordinal);

    /// <param name="schemaNames">The schemas that become types.</param>
    /// <param name="options">The user's renames.</param>
    /// <param name="reserved">Names that other types of the namespace have.</param>
    /// <param name="membersOf">Names that members of a schema's type have, which C# lets no type share.</param>
    /// <param name="collidingPointers">Places whose names an earlier pass found to collide.</param>
    public TypeNames(
        IEnumerable<string> schemaNames, PlanningOptions options, ISet<string> reserved, Func<string, ISet<string>> membersOf,
        ISet<string> collidingPointers)
    {
        foreach (TypeRename rename in options.TypeNames)
            _renames[rename.From] = rename.To;
        _named = NameScope.Assign(
            schemaNames, name => NameScope.Unreserved(Identifiers.Pascal(Preferred(name)), membersOf(name).Contains), reserved.Contains);
        foreach (AssignedName assigned in _named.Values)
            _taken.Add(assigned.Name);
        _taken.UnionWith(reserved);
        _collidingPointers = collidingPointers;
    }

    /// <summary>The name of a named schema.</summary>
    public string OfSchema(string schemaName) => _named[schemaName].Name;

    /// <summary>What the user calls a named schema, or the document.</summary>
    public string Preferred(string schemaName) => _renames.TryGetValue(schemaName, out string? preferred) ? preferred : schemaName;

    /// <summary>Whether a named schema becomes a type.</summary>
    public bool IsType(string schemaName) => _named.ContainsKey(schemaName);

    /// <summary>The named schemas whose names collided.</summary>
    public IEnumerable<KeyValuePair<string, AssignedName>> Collisions => _named.Where(pair => pair.Value.Collided);

    /// <summary>The name of a schema written in place.</summary>
    public string OfInPlace(string preferred, string pointer)
    {
        string name = Identifiers.Pascal(preferred);
        if (!_inPlace.TryGetValue(name, out HashSet<string>? pointers))
            _inPlace[name] = pointers = new HashSet<string>(StringComparer.Ordinal);
        pointers.Add(pointer);
        return _taken.Contains(name) || _collidingPointers.Contains(pointer) ? name + LegalName.Suffix(pointer) : name;
    }

    /// <summary>The places that asked for a name that another place asked for too.</summary>
    public IEnumerable<string> CollidingPointers => _inPlace.Values.Where(places => places.Count > 1).SelectMany(places => places);
}
