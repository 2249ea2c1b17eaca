using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>Path items and media types that the components share, which version 3.0 can only write where they are used.</summary>
internal static class SharedElements
{
    /// <summary>Puts what a reference leads to in the reference's place; one that leads nowhere is reported.</summary>
    /// <param name="draft">What may be a reference.</param>
    /// <param name="kind">The member of the components that shares such elements.</param>
    /// <param name="place">Its place.</param>
    /// <param name="context">The document.</param>
    public static void TakeOver(Draft draft, string kind, Place place, RewriteContext context)
    {
        string prefix = "#/components/" + kind + "/";
        HashSet<string> followed = new(StringComparer.Ordinal);
        while (draft.Text("$ref") is { } reference && reference.StartsWith(prefix, StringComparison.Ordinal))
        {
            StructureMember member = draft.Take("$ref")!;
            string name = ReferenceText.Decode(reference.Substring(prefix.Length));
            if (!followed.Add(name)
                || StructureWalk.To(context.Root, JsonPointer.Of("components", kind, name)).Exact is not StructureObject target)
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
}
