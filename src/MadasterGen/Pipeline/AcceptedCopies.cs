using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using MadasterGen.Diagnostics;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Planning.Versions;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline;

/// <summary>Which accepted copy belongs to which spec.</summary>
internal static class AcceptedCopies
{
    private static readonly Regex AcceptedMark = new(@"\.accepted(?=\.)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The accepted copies that are not what one of the specs is, word for word: those need not be read, and most are.</summary>
    public static IncrementalValuesProvider<SpecFile> Changed(IncrementalValuesProvider<SpecFile> files, IncrementalValueProvider<ProjectOptions> project) =>
        files.Where(static f => f.Kind == SpecFileKind.Accepted).With(files.Together()).With(project)
            .Where(static p => p.Right.HasDrift && !p.Left.Right.Any(f => f.Kind == SpecFileKind.Spec && f.Text == p.Left.Left.Text))
            .Select(static (p, _) => p.Left.Left);

    /// <summary>The copies of a spec, the first of which counts: by API version, else by name, so that one that got another version keeps its copy.</summary>
    public static IEnumerable<SpecVersion> Of(string path, string apiVersion, IEnumerable<SpecVersion> accepted)
    {
        SpecVersion[] copies = [.. accepted.OrderBy(a => a.Path, StringComparer.Ordinal)];
        ApiVersion version = new(apiVersion);
        SpecVersion[] ofName = [.. copies.Where(a => IsNamed(path, a.Path))];
        SpecVersion[] ofVersion = [.. copies.Where(a => version.Equals(new ApiVersion(a.ApiVersion)))];
        return ofVersion.OrderBy(a => ofName.Contains(a) ? 0 : 1).Concat(ofVersion.Length > 0 ? [] : ofName);
    }

    private static bool IsNamed(string path, string acceptedPath) => string.Equals(Stem(path), Stem(AcceptedMark.Replace(acceptedPath, "")), StringComparison.OrdinalIgnoreCase);

    // JSON or YAML: a document may change its form.
    private static string Stem(string path) => System.IO.Path.ChangeExtension(path, null);

    /// <summary>What must be said about copies that belong to nothing, cannot be read or are one too many.</summary>
    public static IncrementalValueProvider<Group<LocatedProblem>> Problems(
        IncrementalValuesProvider<SpecFile> files, IncrementalValuesProvider<ReadSpec> reads, IncrementalValuesProvider<ReadSpec> accepted) =>
        reads.Select(static (r, _) => Copy.Of(r)).Together()
            .With(accepted.Select(static (r, _) => Copy.Of(r)).Together()).With(files.Together())
            .Select(static (p, token) => new Group<LocatedProblem>(OfCopies(p.Left.Left, p.Left.Right, p.Right, token).ToImmutableArray()));

    private static IEnumerable<LocatedProblem> OfCopies(Group<Copy> specs, Group<Copy> accepted, Group<SpecFile> files, CancellationToken cancellationToken)
    {
        SpecVersion[] readable = [.. accepted.Where(a => a.Failure is null).Select(a => new SpecVersion(a.Path, a.ApiVersion!, null))];
        HashSet<string> used = new(StringComparer.Ordinal);
        Dictionary<string, string> spare = new(StringComparer.Ordinal);
        foreach (Copy spec in specs.Where(s => s.ApiVersion is not null))
        {
            SpecVersion[] copies = [.. Of(spec.Path, spec.ApiVersion!, readable)];
            used.UnionWith(copies.Take(1).Select(c => c.Path));
            foreach (SpecVersion other in copies.Skip(1))
                spare[other.Path] = copies[0].Path;
        }
        foreach (Copy copy in accepted)
        {
            string name = System.IO.Path.GetFileName(copy.Path);
            Problem? problem = copy switch
            {
                { Failure: { } failure } => Problem.At(ProblemIds.AcceptedCopyCannotBeRead, "", name, failure),
                _ when used.Contains(copy.Path) => null,
                _ when spare.TryGetValue(copy.Path, out string? first) => Problem.At(ProblemIds.AcceptedCopyIsOneTooMany, "", name, System.IO.Path.GetFileName(first)),
                // A spec that cannot be read has no version to be found by.
                _ when specs.Any(s => s.ApiVersion is null && IsNamed(s.Path, copy.Path)) => null,
                _ => Problem.At(ProblemIds.AcceptedCopyIsOrphaned, "", name),
            };
            if (problem is null)
                continue;
            foreach (LocatedProblem located in LocatedProblem.In(files.First(f => f.Path == copy.Path), new[] { problem }.ToEquatableArray(), cancellationToken))
                yield return located;
        }
    }

    /// <summary>A file with its version, or why it has none.</summary>
    private sealed record Copy(string Path, string? ApiVersion, string? Failure)
    {
        public static Copy Of(ReadSpec read) => SpecSteps.ToModel(read) is { } model
            ? new Copy(read.File.Path, model.Version.ApiVersion, null)
            : new Copy(read.File.Path, null, string.Join("; ", read.Result.Problems.Select(Reason)));

        private static string Reason(Problem problem) =>
            string.Join(": ", new[] { Descriptors.All[problem.Id].Title.ToString(CultureInfo.InvariantCulture) }.Concat(problem.Arguments));
    }
}
