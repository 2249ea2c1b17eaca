using System;
using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Reading.Structure;

/// <summary>A value of a JSON or YAML text with its place; knows nothing of OpenAPI.</summary>
/// <param name="Span">A scalar's text with its quotes; the first character of anything else.</param>
internal abstract record StructureNode(TextSpanPosition Span);

/// <summary>A map. Keys may repeat until <see cref="StructureCleaning"/> has run.</summary>
internal sealed record StructureObject(TextSpanPosition Span, List<StructureMember> Members) : StructureNode(Span)
{
    // Maps with fewer members than these are searched as quickly without an index.
    private const int FewMembers = 16;

    private Dictionary<string, StructureMember>? _index;
    private int _indexedMembers;

    /// <summary>The value of the first member with this key.</summary>
    public StructureNode? Find(string key) => FindMember(key)?.Value;

    /// <summary>The first member with this key.</summary>
    public StructureMember? FindMember(string key)
    {
        if (Members.Count <= FewMembers)
            return Members.Find(member => member.Key.Text == key);
        if (_index is null || _indexedMembers != Members.Count)
            BuildIndex(_index = new(StringComparer.Ordinal));
        return _index.TryGetValue(key, out StructureMember? found) ? found : null;
    }

    private void BuildIndex(Dictionary<string, StructureMember> index)
    {
        _indexedMembers = Members.Count;
        foreach (StructureMember member in Members)
        {
            if (!index.ContainsKey(member.Key.Text))
                index.Add(member.Key.Text, member);
        }
    }
}

/// <summary>A key and its value.</summary>
internal sealed record StructureMember(StructureScalar Key, StructureNode Value);

/// <summary>A list.</summary>
internal sealed record StructureArray(TextSpanPosition Span, List<StructureNode> Items) : StructureNode(Span);

/// <summary>A scalar.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Text">Its value, escapes resolved.</param>
/// <param name="IsText">Whether it is a string for certain; one without quotes may be a number, a boolean or null.</param>
internal sealed record StructureScalar(TextSpanPosition Span, string Text, bool IsText) : StructureNode(Span);
