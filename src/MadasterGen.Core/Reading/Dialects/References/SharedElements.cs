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
internal static class SharedElements
{
    /// <summary>Puts what a reference leads to in the reference's place.</summary>
    /// <param name="draft">What may be a reference.</param>
    /// <param name="kind">The member of the components that shares such elements, when version 3.0 does not know it.</param>
    /// <param name="place">Its place.</param>
    /// <param name="context">The document.</param>
    public static void TakeOver(Draft draft, string? kind, Place place, RewriteContext context)
    {
        string? prefix = kind is null ? null : "#/components/" + kind + "/";
        HashSet<string> followed = new(StringComparer.Ordinal);
        while (draft.FindMember("$ref") is { Value: StructureScalar { Text: var reference } } member)
        {
            bool isUnknownIn30 = prefix is not null && reference.StartsWith(prefix, StringComparison.Ordinal);
            if (!isUnknownIn30 && (ReferenceText.IsLocal(reference) || !reference.StartsWith("#/", StringComparison.Ordinal)))
                return;
            StructureObject? target = followed.Add(reference) ? Find(reference, context) : null;
            // What version 3.0 has no place for is reported here, all else where references are followed.
            if (target is null && !isUnknownIn30)
                return;
            draft.Take("$ref");
            if (target is null)
            {
                context.ReportDangling(member, place);
                return;
            }
            context.Copy(target.Members.Count, member.Key);
            // What stands beside a reference counts more than what it leads to.
            HashSet<string> own = new(draft.Members.Select(beside => beside.Key.Text), StringComparer.Ordinal);
            draft.Members.AddRange(target.Members.FindAll(shared => !own.Contains(shared.Key.Text)));
        }
    }

    /// <summary>The map to which a reference by JSON pointer leads; null when there is none.</summary>
    public static StructureObject? Find(string reference, RewriteContext context) =>
        reference.StartsWith("#/", StringComparison.Ordinal)
            ? StructureWalk.To(context.Root, Uri.UnescapeDataString(reference.Substring(1))).Exact as StructureObject
            : null;
}
