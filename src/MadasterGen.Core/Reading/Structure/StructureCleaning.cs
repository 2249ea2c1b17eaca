using System;
using System.Collections.Generic;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Reading.Structure;

/// <summary>
/// Makes the keys of every map unique: YAML's merge keys (<c>&lt;&lt;</c>) are followed, and of two members with one key
/// the first stays. Keys that are reserved for what is done to the tree later go.
/// </summary>
internal sealed class StructureCleaning
{
    /// <summary>What keys begin with that say something from one step of the reading to another. No document says that.</summary>
    public const string Reserved = "x-madastergen-";

    private const int FewMembers = 8;

    private readonly Action<Place, StructureMember>? _onRemoved;
    private readonly HashSet<StructureNode> _finished = new(ReferenceComparer<StructureNode>.Instance);
    private readonly CancellationToken _cancellationToken;

    private StructureCleaning(Action<Place, StructureMember>? onRemoved, CancellationToken cancellationToken) =>
        (_onRemoved, _cancellationToken) = (onRemoved, cancellationToken);

    /// <summary>Cleans a whole tree in place.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="cancellationToken">Stops the cleaning.</param>
    /// <param name="onRemoved">Told of each member that goes, and of its place.</param>
    public static void Clean(
        StructureNode? root, CancellationToken cancellationToken, Action<Place, StructureMember>? onRemoved = null) =>
        new StructureCleaning(onRemoved, cancellationToken).Clean(root, Place.Root);

    /// <summary>Whether a key is reserved.</summary>
    public static bool IsReserved(string key) => key.StartsWith(Reserved, StringComparison.Ordinal);

    private void Clean(StructureNode? node, Place place)
    {
        if (node is null or StructureScalar || !_finished.Add(node))
            return;
        StructureException.CheckStack(node.Span.Start);
        _cancellationToken.ThrowIfCancellationRequested();
        if (node is StructureArray array)
        {
            for (int i = 0; i < array.Items.Count; i++)
            {
                if (array.Items[i] is not StructureScalar)
                    Clean(array.Items[i], place.Child(i));
            }
        }
        else if (node is StructureObject map)
        {
            foreach (StructureMember member in map.Members)
            {
                if (member.Value is not StructureScalar)
                    Clean(member.Value, place.Child(member.Key.Text));
            }
            if (!IsClean(map.Members))
                MakeKeysUnique(map, place);
        }
    }

    // Nearly every map is. Few keys are compared with each other more quickly than they are put into a set.
    private static bool IsClean(List<StructureMember> members)
    {
        HashSet<string>? keys = members.Count > FewMembers ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < members.Count; i++)
        {
            string key = members[i].Key.Text;
            if (IsMerge(members[i]) || IsReserved(key) || !(keys?.Add(key) ?? IsFirst(members, i)))
                return false;
        }
        return true;
    }

    private static bool IsFirst(List<StructureMember> members, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (members[i].Key.Text == members[index].Key.Text)
                return false;
        }
        return true;
    }

    private void MakeKeysUnique(StructureObject map, Place place)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        List<StructureMember> merges = [];
        List<StructureMember> own = [];
        foreach (StructureMember member in map.Members)
        {
            if (IsMerge(member))
                merges.Add(member);
            else if (!IsReserved(member.Key.Text) && keys.Add(member.Key.Text))
                own.Add(member);
            else
                _onRemoved?.Invoke(place.Child(member.Key.Text), member);
        }
        foreach (StructureMember merge in merges)
        {
            foreach (StructureMember inherited in Merged(merge.Value))
            {
                if (!IsReserved(inherited.Key.Text) && keys.Add(inherited.Key.Text))
                    own.Add(inherited);
            }
        }
        map.Members.Clear();
        map.Members.AddRange(own);
    }

    private static bool IsMerge(StructureMember member) =>
        member.Key is { IsText: false, Text: "<<" } && member.Value is StructureObject or StructureArray;

    private static IEnumerable<StructureMember> Merged(StructureNode value)
    {
        if (value is StructureObject map)
            return map.Members;
        List<StructureMember> all = [];
        if (value is StructureArray array)
        {
            foreach (StructureNode item in array.Items)
            {
                if (item is StructureObject part)
                    all.AddRange(part.Members);
            }
        }
        return all;
    }
}
