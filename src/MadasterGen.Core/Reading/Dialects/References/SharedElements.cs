using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>
/// Elements that are written in another place: path items and media types that the components share, and whatever stands where it is
/// used. Version 3.0 can only write them again.
/// </summary>
internal sealed class SharedElements
{
    private const string Reference = "$ref";

    // What it means that a component of these kinds is not there.
    private static readonly Dictionary<string, string> s_consequences = new(StringComparer.Ordinal)
    {
        ["pathItems"] = "the path has no operations",
        ["mediaTypes"] = "what is sent can be anything",
    };

    private readonly RewriteContext _context;
    private readonly Dictionary<string, StructureObject?> _resolved = new(StringComparer.Ordinal);

    public SharedElements(RewriteContext context) => _context = context;

    /// <summary>Puts what a reference leads to in the reference's place.</summary>
    /// <param name="draft">What may be a reference.</param>
    /// <param name="kind">The member of the components that shares such elements, when version 3.0 does not know it.</param>
    /// <param name="place">Its place.</param>
    public void TakeOver(Draft draft, string? kind, Place place)
    {
        string? prefix = kind is null ? null : "#/components/" + kind + "/";
        HashSet<string> followed = new(StringComparer.Ordinal);
        while (draft.FindMember(Reference) is { Value: StructureScalar { Text: var reference } } member)
        {
            bool isUnknownIn30 = prefix is not null && reference.StartsWith(prefix, StringComparison.Ordinal);
            if (!isUnknownIn30 && (ReferenceText.IsLocal(reference) || !reference.StartsWith("#/", StringComparison.Ordinal)))
                return;
            StructureObject? target = followed.Add(reference) ? Find(reference) : null;
            // What version 3.0 has no place for is reported here, all else where references are followed.
            if (target is null && !isUnknownIn30)
                return;
            draft.Take(Reference);
            if (target is null)
            {
                _context.ReportDangling(member, place, kind!, s_consequences[kind!]);
                return;
            }
            _context.Copy(target.Members.Count, member.Key.Span);
            // What stands beside a reference counts more than what it leads to.
            HashSet<string> own = new(draft.Members.Select(beside => beside.Key.Text), StringComparer.Ordinal);
            draft.Members.AddRange(target.Members.FindAll(shared => !own.Contains(shared.Key.Text)));
        }
    }

    /// <summary>What an element is, references followed; null when they lead nowhere or in a circle.</summary>
    /// <remarks>A reference is followed once, however many lead to it.</remarks>
    public StructureObject? Resolve(StructureNode element)
    {
        List<string> followed = [];
        StructureObject? found = element as StructureObject;
        while (found?.Find(Reference) is StructureScalar { Text: var reference } && !_resolved.TryGetValue(reference, out found))
        {
            // Until the end is known it leads nowhere: whoever comes back here goes in a circle.
            _resolved.Add(reference, null);
            followed.Add(reference);
            found = Find(reference);
        }
        foreach (string reference in followed)
            _resolved[reference] = found;
        return found;
    }

    private StructureObject? Find(string reference) => reference.StartsWith("#/", StringComparison.Ordinal)
        ? StructureWalk.To(_context.Root, Uri.UnescapeDataString(reference.Substring(1))).Exact as StructureObject
        : null;
}
