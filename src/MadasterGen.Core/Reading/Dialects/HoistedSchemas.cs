using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MadasterGen.Model;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Schemas under <c>$defs</c>, which version 3.0 can only have under the components. A name is made of the definition's own pointer
/// alone, unless that name is taken.
/// </summary>
internal sealed class HoistedSchemas
{
    private const string Prefix = "/components/schemas/";

    private readonly StructureObject _root;
    private readonly SchemaAnchors _anchors;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _suffixes = new(StringComparer.Ordinal);
    private readonly Dictionary<StructureNode, string> _names = new(ReferenceComparer<StructureNode>.Instance);
    private readonly Dictionary<StructureNode, DefinitionScope> _scopes = new(ReferenceComparer<StructureNode>.Instance);
    private readonly Queue<HoistedSchema> _open = new();

    public HoistedSchemas(StructureObject root)
    {
        _root = root;
        _anchors = new SchemaAnchors(root);
        if (StructureWalk.To(root, "/components/schemas").Exact is StructureObject schemas)
            _taken.UnionWith(schemas.Members.Select(member => member.Key.Text));
    }

    /// <summary>Whether members of schemas with this key hold definitions.</summary>
    public static bool IsDefinitions(string key) => key is "$defs" or "definitions";

    /// <summary>Moves every definition of a schema to the components.</summary>
    public void AddAll(StructureMember definitions, Place place, DefinitionScope scope)
    {
        foreach (StructureMember member in (definitions.Value as StructureObject)?.Members ?? [])
        {
            // The scope is where a definition stands, whoever named it first.
            _scopes[member.Value] = scope;
            NameOf(member.Value, place.Child(member.Key.Text).ToString(), member.Key.Span, scope);
        }
    }

    /// <summary>A reference as version 3.0 writes it.</summary>
    /// <param name="reference">The reference as it is written.</param>
    /// <param name="scope">The definitions around it.</param>
    public string Rewritten(string reference, DefinitionScope? scope)
    {
        if (_anchors.Find(reference) is { } anchored)
            return Reference(anchored.Component ?? NameOf(anchored.Schema, reference.Substring(1), anchored.Schema.Span, scope));
        bool canBeDefinition = reference.StartsWith("#/", StringComparison.Ordinal) && reference.Split('/').Any(IsDefinitions);
        if (!canBeDefinition || ReferenceText.IsLocal(reference, isVersion2: false))
            return reference;
        string pointer = Uri.UnescapeDataString(reference.Substring(1));
        (StructureNode? exact, TextSpanPosition? span) = StructureWalk.To(_root, pointer);
        DefinitionScope? found = exact is null ? DefinitionScope.Find(scope, pointer) : scope;
        StructureNode? target = exact ?? (found is null ? null : StructureWalk.To(found.Schema, pointer).Exact);
        if (target is null)
            return reference;
        // The keys of definitions that are met by a reference first are where their text is.
        string name = NameOf(target, exact is null ? found!.Place + pointer : pointer, span ?? target.Span, found);
        return Reference(name);
    }

    private static string Reference(string name) => "#" + Prefix + JsonPointer.Escape(name);

    /// <summary>The next definition that is not rewritten yet.</summary>
    public HoistedSchema? Next()
    {
        if (_open.Count == 0)
            return null;
        HoistedSchema next = _open.Dequeue();
        return _scopes.TryGetValue(next.Schema, out DefinitionScope? scope) ? next with { Scope = scope } : next;
    }

    private string NameOf(StructureNode schema, string pointer, TextSpanPosition key, DefinitionScope? scope)
    {
        if (_names.TryGetValue(schema, out string? known))
            return known;
        string name = Unique(NameOf(pointer));
        _names.Add(schema, name);
        _open.Enqueue(new HoistedSchema(name, key, schema, scope));
        return name;
    }

    private static string NameOf(string pointer)
    {
        string[] segments = pointer.Split('/');
        // In a named schema its name comes first; elsewhere the definition's is all there is. An anchor is a name by itself.
        int start = pointer.StartsWith(Prefix, StringComparison.Ordinal) ? 3 : Math.Max(0, Array.FindIndex(segments, IsDefinitions));
        StringBuilder name = new();
        foreach (string segment in segments.Skip(start).Where(segment => !IsDefinitions(segment)))
        {
            name.Append(name.Length == 0 ? "" : "_");
            foreach (char character in JsonPointer.Unescape(segment))
                name.Append(IsAllowed(character) ? character : '_');
        }
        return name.Length == 0 ? "Definition" : name.ToString();
    }

    private string Unique(string name)
    {
        string unique = name;
        while (!_taken.Add(unique))
        {
            _suffixes.TryGetValue(name, out int last);
            _suffixes[name] = Math.Max(last, 1) + 1;
            unique = name + "_" + _suffixes[name].ToString(CultureInfo.InvariantCulture);
        }
        return unique;
    }

    private static bool IsAllowed(char character) =>
        character is '.' or '-' or '_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}

/// <summary>A definition on its way to the components.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Key">Where the text names it.</param>
/// <param name="Schema">The schema as it is written.</param>
/// <param name="Scope">The definitions around it.</param>
internal sealed record HoistedSchema(string Name, TextSpanPosition Key, StructureNode Schema, DefinitionScope? Scope);

/// <summary>
/// A schema with definitions around another: tools that put whole JSON Schemas into a document leave references such as
/// <c>#/$defs/X</c>, which count from the schema and not from the document.
/// </summary>
internal sealed record DefinitionScope(StructureObject Schema, Place Place, DefinitionScope? Outer)
{
    /// <summary>The nearest scope in which a pointer leads somewhere.</summary>
    public static DefinitionScope? Find(DefinitionScope? scope, string pointer)
    {
        while (scope is not null && StructureWalk.To(scope.Schema, pointer).Exact is null)
            scope = scope.Outer;
        return scope;
    }
}
