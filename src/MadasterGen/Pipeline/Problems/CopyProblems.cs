using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Pipeline.Accepted;
using MadasterGen.Planning.Versions;

namespace MadasterGen.Pipeline.Problems;

/// <summary>What must be said of accepted copies that belong to nothing, cannot be read or are one too many.</summary>
internal static class CopyProblems
{
    /// <summary>Finds it.</summary>
    /// <param name="specs">The specs.</param>
    /// <param name="copies">Their copies, and others.</param>
    public static Group<FileProblems> Of(Group<FileVersion> specs, Group<FileVersion> copies)
    {
        SpecVersion[] readable = [.. copies.Select(c => c.Version).OfType<SpecVersion>()];
        HashSet<string> used = new(StringComparer.Ordinal);
        Dictionary<string, string> spare = new(StringComparer.Ordinal);
        foreach (SpecVersion spec in specs.Select(s => s.Version).OfType<SpecVersion>())
        {
            SpecVersion[] own = [.. AcceptedCopies.Of(spec, readable)];
            used.UnionWith(own.Take(1).Select(c => c.Path));
            foreach (SpecVersion other in own.Skip(1))
                spare[other.Path] = own[0].Path;
        }
        return new Group<FileProblems>(copies.Select(copy => FileProblems.Of(copy.Path, OrNull(copy))));

        Problem? OrNull(FileVersion copy)
        {
            string name = Path.GetFileName(copy.Path);
            if (copy.Failure is { } failure)
                return Problem.At(ProblemIds.AcceptedCopyCannotBeRead, "", name, failure);
            if (used.Contains(copy.Path))
                return null;
            if (spare.TryGetValue(copy.Path, out string? first))
                return Problem.At(ProblemIds.AcceptedCopyIsOneTooMany, "", name, Path.GetFileName(first));
            // A spec that cannot be read has no version to be found by.
            return specs.Any(s => s.Version is null && AcceptedCopies.IsNamed(s.Path, copy.Path))
                ? null
                : Problem.At(ProblemIds.AcceptedCopyIsOrphaned, "", name);
        }
    }
}
