using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using MadasterGen.Diagnostics;
using MadasterGen.Diff;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline;

/// <summary>What changed between a spec and its accepted copy.</summary>
/// <param name="Path">The spec.</param>
/// <param name="From">The build or version of the accepted copy.</param>
/// <param name="To">The build or version of the spec.</param>
/// <param name="TitlePointer">Where the summary stands.</param>
/// <param name="Accepted">The accepted copy.</param>
/// <param name="Diff">The changes.</param>
internal sealed record SpecDrift(string Path, string From, string To, string TitlePointer, ApiModel Accepted, ApiDiff Diff);

/// <summary>What is known of the other specs when a spec's changes are described.</summary>
internal sealed record Surroundings(PlanningOptions Options, Group<SpecDrift> Drifts, Group<SpecModel> Models, Group<SpecPlan> Plans);

/// <summary>The steps that compare specs with their accepted copies.</summary>
internal static class DriftSteps
{
    private static readonly Regex AcceptedMark = new(@"\.accepted(?=\.)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The accepted copies that are not what one of the specs is, word for word: those need not be read, and most are.</summary>
    public static IncrementalValuesProvider<SpecFile> Changed(IncrementalValuesProvider<SpecFile> files, IncrementalValueProvider<ProjectOptions> project) =>
        files.Where(static f => f.Kind == SpecFileKind.Accepted).With(files.Together()).With(project)
            .Where(static p => p.Right.HasDrift && !p.Left.Right.Any(f => f.Kind == SpecFileKind.Spec && f.Text == p.Left.Left.Text))
            .Select(static (p, _) => p.Left.Left);

    /// <summary>A spec with its accepted copy; null when it has none.</summary>
    public static Pair<SpecModel, SpecModel>? Match(SpecModel spec, Group<SpecModel> accepted) =>
        AcceptedOf(spec.Path, spec.Version.ApiVersion, accepted.Select(a => a.Version)).FirstOrDefault() is { } copy
            ? new Pair<SpecModel, SpecModel>(spec, accepted.First(a => a.Path == copy.Path))
            : null;

    /// <summary>Compares a spec with its accepted copy.</summary>
    public static SpecDrift Compare(Pair<SpecModel, SpecModel> pair, CancellationToken cancellationToken)
    {
        (ApiModel spec, ApiModel accepted) = (pair.Left.Model, pair.Right.Model);
        return new SpecDrift(
            pair.Left.Path, ApiDiffSummary.Build(accepted), ApiDiffSummary.Build(spec), spec.Title.Length > 0 ? JsonPointer.Of("info", "title") : "",
            accepted, ApiComparer.Compare(accepted, spec, cancellationToken));
    }

    /// <summary>A spec's plan with what its client says of the changes.</summary>
    public static SpecPlan Apply(Pair<SpecPlan, Surroundings> input, CancellationToken cancellationToken)
    {
        SpecPlan spec = input.Left;
        Surroundings around = input.Right;
        if (spec.Plan is not { } plan || around.Models.FirstOrDefault(m => m.Path == spec.Path) is not { } model)
            return spec;
        VersionedModel[] documents = [.. around.Models.Select(m => new VersionedModel(m.Version.ApiVersion, m.Model))];
        MethodNames names = new(around.Plans.Select(p => p.Plan).Where(p => p is not null).Select(p => p!));
        EquatableArray<ClientMarks> newer = NewerPlanner.Plan(plan, new VersionedModel(model.Version.ApiVersion, model.Model), documents, names, cancellationToken).ToEquatableArray();
        ChangesPlan? changes = null;
        CounterpartFinder? finder = null;
        SpecDrift? drift = around.Drifts.FirstOrDefault(d => d.Path == spec.Path);
        if (drift is not null)
        {
            ClientPlan accepted = ClientPlanner.Plan(drift.Accepted, plan.Version, around.Options, cancellationToken);
            LostFates fates = new(plan.Version.ApiVersion, drift.From, drift.To, FateOf);
            changes = ChangesPlanner.Plan(plan, accepted, drift.Diff, fates, cancellationToken);
        }
        if (newer.Count > 0)
            changes = (changes ?? new ChangesPlan { Client = plan.Client }) with { Newer = newer };
        return changes is null ? spec : spec with { Plan = ChangesPlanner.WithTombstones(plan, changes), Changes = changes };

        Tombstone FateOf(ApiOperation operation)
        {
            finder ??= new CounterpartFinder(new VersionedModel(plan.Version.ApiVersion, drift!.Accepted), documents, cancellationToken);
            EquatableArray<Counterpart> found = finder.Find(operation);
            bool isCertain = found.Count == 1 && found[0].Certainty == Certainty.Certain;
            return new Tombstone(CounterpartSentence.Of(found, names), isCertain ? names.OrNull(found[0].ApiVersion, found[0].Operation) : null);
        }
    }

    /// <summary>What must be said about all that.</summary>
    public static IncrementalValueProvider<Group<LocatedProblem>> Problems(
        IncrementalValuesProvider<SpecFile> files, IncrementalValuesProvider<ReadSpec> reads, IncrementalValuesProvider<ReadSpec> accepted,
        IncrementalValuesProvider<SpecDrift> drifts)
    {
        IncrementalValueProvider<Group<LocatedProblem>> ofDrifts = drifts.Where(static d => !d.Diff.IsEmpty).With(files.Together())
            .SelectMany(static (p, token) => LocatedProblem.In(p.Right.First(f => f.Path == p.Left.Path), OfDrift(p.Left).ToEquatableArray(), token))
            .Together();
        IncrementalValueProvider<Group<LocatedProblem>> ofCopies = reads.Select(static (r, _) => Copy.Of(r)).Together()
            .With(accepted.Select(static (r, _) => Copy.Of(r)).Together()).With(files.Together())
            .Select(static (p, token) => new Group<LocatedProblem>(OfCopies(p.Left.Left, p.Left.Right, p.Right, token).ToImmutableArray()));
        return ofDrifts.With(ofCopies).Select(static (p, _) => new Group<LocatedProblem>(p.Left.Concat(p.Right).ToImmutableArray()));
    }

    private static IEnumerable<Problem> OfDrift(SpecDrift drift)
    {
        yield return Problem.At(
            ProblemIds.SpecHasDrifted, drift.TitlePointer,
            drift.From == drift.To ? $"both {drift.To}" : $"{drift.From} → {drift.To}", ApiDiffSummary.Counts(drift.Diff), ApiDiffSummary.Kinds(drift.Diff));
        foreach (ApiChange change in drift.Diff.Changes)
            yield return Problem.At(change.RuleId, change.NewPointer, change.Sentence) with { IsWarning = change.Verdicts.IsBreaking };
    }

    // By API version, else by name: a file that got another version keeps its copy.
    private static IEnumerable<SpecVersion> AcceptedOf(string path, string apiVersion, IEnumerable<SpecVersion> accepted)
    {
        SpecVersion[] copies = [.. accepted.OrderBy(a => a.Path, StringComparer.Ordinal)];
        string identifier = VersionNames.Name(apiVersion, "", null).Identifier;
        SpecVersion[] ofName = [.. copies.Where(a => IsNamed(path, a.Path))];
        SpecVersion[] ofVersion = [.. copies.Where(a => VersionNames.Name(a.ApiVersion, "", null).Identifier == identifier)];
        return ofVersion.OrderBy(a => ofName.Contains(a) ? 0 : 1).Concat(ofVersion.Length > 0 ? [] : ofName);
    }

    private static bool IsNamed(string path, string acceptedPath) => string.Equals(Stem(path), Stem(AcceptedMark.Replace(acceptedPath, "")), StringComparison.OrdinalIgnoreCase);

    // JSON or YAML: a document may change its form.
    private static string Stem(string path) => System.IO.Path.ChangeExtension(path, null);

    private static IEnumerable<LocatedProblem> OfCopies(Group<Copy> specs, Group<Copy> accepted, Group<SpecFile> files, CancellationToken cancellationToken)
    {
        SpecVersion[] readable = [.. accepted.Where(a => a.Failure is null).Select(a => new SpecVersion(a.Path, a.ApiVersion!, null))];
        HashSet<string> used = new(StringComparer.Ordinal);
        Dictionary<string, string> spare = new(StringComparer.Ordinal);
        foreach (Copy spec in specs.Where(s => s.ApiVersion is not null))
        {
            SpecVersion[] copies = [.. AcceptedOf(spec.Path, spec.ApiVersion!, readable)];
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
            : new Copy(read.File.Path, null, string.Join(" ", read.Result.Problems.Select(p => string.Join(" ", p.Arguments)).DefaultIfEmpty("no document")));
    }
}
