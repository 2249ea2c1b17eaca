using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>A map that is being rewritten; the one that it was made from stays as it is.</summary>
internal sealed class Draft
{
    public Draft(StructureObject map) => (Span, Members) = (map.Span, [.. map.Members]);

    /// <summary>The place of the map, and of whatever is added to it.</summary>
    public TextSpanPosition Span { get; }

    /// <summary>The members, keys unique.</summary>
    public List<StructureMember> Members { get; }

    /// <summary>Members that say something that the rewritten map cannot say.</summary>
    public List<StructureMember> Lost { get; } = [];

    /// <summary>The value of a member.</summary>
    public StructureNode? Find(string key) => FindMember(key)?.Value;

    /// <summary>A member.</summary>
    public StructureMember? FindMember(string key) => Members.Find(member => member.Key.Text == key);

    /// <summary>Whether there is a member.</summary>
    public bool Has(string key) => FindMember(key) is not null;

    /// <summary>The text of a member that is a scalar.</summary>
    public string? Text(string key) => (Find(key) as StructureScalar)?.Text;

    /// <summary>Takes a member out and gives it; null when there is none.</summary>
    public StructureMember? Take(string key)
    {
        int index = IndexOf(key);
        if (index < 0)
            return null;
        StructureMember taken = Members[index];
        Members.RemoveAt(index);
        return taken;
    }

    /// <summary>Takes out every member with one of these keys.</summary>
    public void Remove(ICollection<string> keys) => Members.RemoveAll(member => keys.Contains(member.Key.Text));

    /// <summary>Sets a member's value, in its old place when there is one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="at">Where the text says it; the map itself where nothing does.</param>
    public void Set(string key, StructureNode value, TextSpanPosition? at = null)
    {
        StructureMember member = new(Nodes.Text(key, at ?? Span), value);
        int index = IndexOf(key);
        if (index < 0)
            Members.Add(member);
        else
            Members[index] = member;
    }

    /// <summary>Sets a member to true.</summary>
    public void SetTrue(string key, TextSpanPosition? at = null) => Set(key, Nodes.True(at ?? Span), at);

    /// <summary>Remembers and reports a member that says something that the rewritten map cannot say.</summary>
    public void Lose(StructureMember member, Place place, string consequence, RewriteContext context)
    {
        context.ReportLost(member, place, consequence);
        Lost.Add(member);
    }

    /// <summary>The map as it is now.</summary>
    public StructureObject ToObject() => new(Span, Members);

    private int IndexOf(string key) => Members.FindIndex(member => string.Equals(member.Key.Text, key, StringComparison.Ordinal));
}
