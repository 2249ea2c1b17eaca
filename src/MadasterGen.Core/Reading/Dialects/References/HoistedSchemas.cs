using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>
/// Schemas that references lead to and that have no name: those under <c>$defs</c>, and those that are written where they are used.
/// Version 3.0 can only have them under the components, where they get a name that is made of their own pointer alone, unless that name
/// is taken.
/// </summary>
internal sealed class HoistedSchemas
{
    private const string Prefix = "#/components/schemas/";

    private readonly StructureObject _root;
    private readonly string _named;
    private readonly SchemaAnchors _anchors;
    private readonly ReferenceTargets _targets;
    private readonly HoistedNames _names;
    private readonly Dictionary<StructureNode, DefinitionScope> _scopes = new(ReferenceComparer<StructureNode>.Instance);
    private readonly Dictionary<(string Reference, DefinitionScope? Scope), string?> _rewritten = [];
    private readonly Queue<HoistedSchema> _open = new();

    /// <summary>Starts with none.</summary>
    /// <param name="root">The document as it is written.</param>
    /// <param name="rules">What its version is rewritten by.</param>
    public HoistedSchemas(StructureObject root, DialectRules rules)
    {
        _root = root;
        string named = _named = rules.NamedSchemas;
        Scopes = new DefinitionScopes(root, rules.IsJsonSchema);
        _anchors = new SchemaAnchors(root);
        _targets = new ReferenceTargets(root, named);
        _names = new HoistedNames(root, named);
    }

    /// <summary>Whether a name by <c>$dynamicAnchor</c> can only mean one schema, wherever it is used.</summary>
    public bool IsOnlyOne(string dynamicAnchor) => _anchors.IsOnlyOne(dynamicAnchor);

    /// <summary>The schemas around others that have definitions.</summary>
    public DefinitionScopes Scopes { get; }

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

    /// <inheritdoc cref="Rewritten(string, DefinitionScope?)"/>
    /// <remarks>One in a schema that has an id can be relative to that.</remarks>
    public string Rewritten(StructureScalar reference, DefinitionScope? scope)
    {
        string absolute = _anchors.Absolute(reference);
        string rewritten = Rewritten(absolute, scope);
        // What leads nowhere is told as it is written, and some write an id as it stands elsewhere.
        return rewritten == absolute && absolute != reference.Text ? Rewritten(reference.Text, scope) : rewritten;
    }

    /// <summary>A reference as version 3.0 writes it; as it is when it leads to no schema of the document.</summary>
    /// <remarks>A schema that is nothing but a reference is what that leads to; each is followed once.</remarks>
    /// <param name="reference">The reference as it is written.</param>
    /// <param name="scope">The definitions around it.</param>
    public string Rewritten(string reference, DefinitionScope? scope)
    {
        List<(string, DefinitionScope?)> followed = [];
        string? result = null;
        (string Reference, DefinitionScope? Scope)? current = (reference, scope);
        while (current is { } next && !_rewritten.TryGetValue(next, out result))
        {
            // Until the end is known it leads nowhere: whoever comes back here goes in a circle.
            _rewritten.Add(next, null);
            followed.Add(next);
            result = Step(next.Reference, next.Scope, out current);
        }
        foreach ((string, DefinitionScope?) step in followed)
            _rewritten[step] = result;
        return result ?? reference;
    }

    /// <summary>The reference that stands for a schema where it is written, when others refer to that place.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="scope">The definitions around it.</param>
    public string? ReferenceTo(StructureObject schema, DefinitionScope? scope)
    {
        if (_targets.Find(schema) is not { } target)
            return null;
        if (scope is not null && !_scopes.ContainsKey(schema))
            _scopes[schema] = scope;
        return Reference(NameOf(schema, target.Pointer, target.Key, scope));
    }

    /// <summary>The next definition that is not rewritten yet.</summary>
    public HoistedSchema? Next()
    {
        if (_open.Count == 0)
            return null;
        HoistedSchema next = _open.Dequeue();
        return _scopes.TryGetValue(next.Schema, out DefinitionScope? scope) ? next with { Scope = scope } : next;
    }

    // What a reference is rewritten to, or the one that stands where it leads.
    private string? Step(string reference, DefinitionScope? scope, out (string Reference, DefinitionScope? Scope)? next)
    {
        next = null;
        if (Named(reference) is { } named)
            return named;
        if (_anchors.Find(reference) is { } anchored)
            return Reference(anchored.Component ?? NameOf(anchored.Schema, LastWord(reference), anchored.Schema.Span, scope));
        if (Find(reference, scope) is not { } target)
            return null;
        if (target.Schema is not StructureObject { Members.Count: 1 } only || only.Find("$ref") is not StructureScalar written)
            return Reference(NameOf(target.Schema, target.Pointer, target.Key, target.Scope));
        next = (_anchors.Absolute(written), target.Scope);
        return null;
    }

    // An anchor, or the end of an id.
    private static string LastWord(string reference)
    {
        string trimmed = reference.TrimEnd('#', '/');
        return trimmed.Substring(trimmed.LastIndexOfAny(['#', '/', ':']) + 1);
    }

    private static string Reference(string name) => Prefix + JsonPointer.Escape(name);

    // The names of the document's own place for schemas, which version 2.0 has elsewhere.
    private string? Named(string reference)
    {
        if (!ReferenceTargets.IsNamed(reference, _named))
            return null;
        if (reference.StartsWith(Prefix, StringComparison.Ordinal))
            return reference;
        string name = ReferenceText.Decode(reference.Substring(_named.Length + 2));
        return _names.IsOfDocument(name) ? Reference(name) : null;
    }

    private FoundSchema? Find(string reference, DefinitionScope? scope)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal) || ReferenceTargets.IsNamed(reference, _named))
            return null;
        string pointer = Uri.UnescapeDataString(reference.Substring(1));
        (StructureNode? exact, TextSpanPosition? span) = StructureWalk.To(_root, pointer);
        DefinitionScope? found = exact is null ? DefinitionScope.Find(scope, pointer) : Scopes.Around(pointer);
        StructureNode? target = exact ?? (found is null ? null : StructureWalk.To(found.Schema, pointer).Exact);
        bool isSchema = target is StructureObject || Nodes.Boolean(target) is not null;
        // The keys of definitions that are met by a reference first are where their text is.
        return isSchema
            ? new FoundSchema(target!, exact is null ? found!.Place + pointer : pointer, span ?? target!.Span, found)
            : null;
    }

    private string NameOf(StructureNode schema, string pointer, TextSpanPosition key, DefinitionScope? scope)
    {
        string name = _names.Of(schema, pointer, out bool isNew);
        if (isNew)
            _open.Enqueue(new HoistedSchema(name, key, schema, scope));
        return name;
    }

    private sealed record FoundSchema(StructureNode Schema, string Pointer, TextSpanPosition Key, DefinitionScope? Scope);
}

/// <summary>A definition on its way to the components.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Key">Where the text names it.</param>
/// <param name="Schema">The schema as it is written.</param>
/// <param name="Scope">The definitions around it.</param>
internal sealed record HoistedSchema(string Name, TextSpanPosition Key, StructureNode Schema, DefinitionScope? Scope);
