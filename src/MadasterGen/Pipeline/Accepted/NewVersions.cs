using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Inputs;
using MadasterGen.Model;

namespace MadasterGen.Pipeline.Accepted;

/// <summary>The specs that nobody has accepted yet, beside others of their API that somebody has: each is a change as a whole.</summary>
/// <param name="Paths">The specs.</param>
internal sealed record NewVersions(EquatableArray<string> Paths)
{
    /// <summary>Finds them.</summary>
    /// <param name="files">The specs and the copies.</param>
    /// <param name="pairs">The specs that are compared with copies which say something else.</param>
    /// <param name="project">What the user wants.</param>
    public static NewVersions Of(Group<SpecFile> files, Group<AcceptedSpec> pairs, ProjectOptions project)
    {
        SpecFile[] specs = [.. files.Where(file => file.Kind == SpecFileKind.Spec)];
        SpecFile[] copies = [.. files.Where(file => file.Kind == SpecFileKind.Accepted)];
        if (!project.HasDrift || copies.Length == 0)
            return new NewVersions(EquatableArray<string>.Empty);
        HashSet<string> compared = new(pairs.Select(pair => pair.Spec.Path), StringComparer.Ordinal);
        ILookup<bool, SpecFile> known = specs.ToLookup(spec => compared.Contains(spec.Path) || copies.Any(copy => IsOf(spec, copy)));
        // A copy of no document is an orphan, beside which nothing is new.
        HashSet<string?> clients = [.. known[true].Select(spec => spec.Choices.ClientName)];
        IEnumerable<SpecFile> news = known[false].Where(spec => clients.Contains(spec.Choices.ClientName));
        return new NewVersions(news.Select(spec => spec.Path).ToEquatableArray());
    }

    /// <summary>Whether a spec is one of them.</summary>
    public bool Contains(string path) => Paths.Contains(path);

    private static bool IsOf(SpecFile spec, SpecFile copy) =>
        AcceptedCopies.IsNamed(spec.Path, copy.Path) || AcceptedCopies.IsSame(spec, copy);
}
