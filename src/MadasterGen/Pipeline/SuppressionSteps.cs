using System.Linq;
using System.Threading;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Suppressions;
using MadasterGen.Inputs;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;
using MadasterGen.Planning;
using MadasterGen.Reading.Suppressions;

namespace MadasterGen.Pipeline;

/// <summary>What changed in a spec and is not suppressed, and which suppressions have an object in it.</summary>
internal sealed record SuppressedDrift(SpecDrift Drift, EquatableArray<SuppressionUse> Uses);

/// <summary>
/// All suppressions of the project, as they are today. They hold no positions: indenting their file otherwise changes nothing.
/// </summary>
internal sealed record DatedSuppressions(EquatableArray<DatedSuppression> Entries);

/// <summary>The steps that read suppressions and apply them.</summary>
internal static class SuppressionSteps
{
    /// <summary>Reads a suppression file.</summary>
    public static SuppressionList Read(SpecFile file, CancellationToken cancellationToken) =>
        SuppressionReader.Read(file.Path, file.Text, ChangeRules.Has, cancellationToken);

    /// <summary>The suppressions as they are on a day.</summary>
    public static DatedSuppressions On(Group<SuppressionList> lists, Today today) =>
        new(lists.SelectMany(list => list.Entries).Select(entry => DatedSuppression.On(entry, today.Day)).ToEquatableArray());

    /// <summary>Takes out of what changed what is suppressed.</summary>
    public static SuppressedDrift Apply(SpecDrift drift, DatedSuppressions suppressions, PlanningOptions project)
    {
        if (drift.Failure is not null)
            return new SuppressedDrift(drift, default);
        string client = project.OfClient(drift.ClientName).ClientName;
        DatedSuppression[] entries = [.. suppressions.Entries.Where(entry => entry.Suppression.IsOfClient(client))];
        return Guard.Run(
            () =>
            {
                SuppressedDiff left = Suppressor.Apply(drift.Diff, drift.ApiVersion, entries);
                return new SuppressedDrift(drift with { Diff = left.Diff }, left.Uses);
            },
            problem => new SuppressedDrift(drift with { Failure = problem }, default));
    }
}
