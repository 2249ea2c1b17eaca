using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Pipeline;

/// <summary>
/// Every step in both directions: each edit with exactly the steps whose results it makes others. A step that is not in the list kept
/// its results, so that nothing behind it ran.
/// </summary>
public class StepTests
{
    private const string File = "SpecFiles GivenFiles DividedFiles";
    private const string Origin = "Hashes Origins OriginFiles";
    private const string Model = $"{File} Reads Models AcceptedSpecs {Origin}";
    private const string Drift = "Drift JudgedDrift SuppressedDrift UnsuppressedDrift";
    private const string Plan = "Plans Documents Advised Changed Clients";
    private const string Said = "FilesWithProblems Problems";
    private const string ReadCopy = $"{File} AcceptedFiles AcceptedReads";
    private const string Copy = $"{ReadCopy} AcceptedModels AcceptedSpecs {Drift} AcceptedPlans Changed Clients";
    private const string Suppressions = "SuppressionLists Suppressions SuppressedDrift Comparisons";
    private const string Changes = "Changes ChangesFiles";
    private const string Files =
        $"Types TypeFiles TagClients TagClientFiles VersionClients VersionClientFiles Root RootFiles Advice AdviceFiles {Changes}";

    private const string Fixed = "FixedClients FixedClientFiles Shared SharedFiles";

    private static readonly GeneratorRun s_first = StepProject.Create().Run();

    private static readonly Dictionary<string, (Func<GeneratorRun, GeneratorRun> Do, string Steps)> s_edits = new(StringComparer.Ordinal)
    {
        ["indents a document"] = (Edit(StepProject.Spec, "paths:", "\n\npaths:"), $"{File} Reads {Said}"),
        ["describes a type"] = (Edit(StepProject.Spec, "One.", "Two."), $"{Model} {Plan} Types TypeFiles FilesWithProblems"),
        ["describes an operation"] =
            (Edit(StepProject.Spec, "Gets it.", "Gets one."), $"{Model} {Drift} {Plan} TagClients TagClientFiles Advice FilesWithProblems"),
        ["renames a property"] = (Edit(StepProject.Spec, "height:", "depth:"),
            $"{Model} {Drift} Comparisons {Plan} Types TypeFiles {Changes} {Said}"),
        ["deprecates nothing"] = (Edit(StepProject.Spec, "deprecated: true", "deprecated: false"),
            $"{Model} {Drift} {Plan} TagClients TagClientFiles Advice AdviceFiles {Said}"),
        ["moves an operation"] = (Edit(StepProject.Spec, "/shelf:", "/rack:"),
            $"{Model} {Drift} {Plan} TagClients TagClientFiles Advice {Changes} {Said}"),
        ["renames an operation"] = (Edit(StepProject.Spec, "Shelf_Get", "Shelf_Fetch"),
            $"{Model} {Drift} {Plan} TagClients TagClientFiles Advice AdviceFiles {Changes} {Said}"),
        ["renames a tag"] = (Edit(StepProject.Spec, "[Shelf]", "[Rack]"),
            $"{Model} {Drift} {Plan} TagClients TagClientFiles VersionClients VersionClientFiles Root RootFiles"
            + $" Advice AdviceFiles {Changes} LatestChanges {Said}"),
        ["changes the server"] = (Edit(StepProject.Spec, "example.test", "other.test"),
            $"{Model} {Drift} {Plan} VersionClients VersionClientFiles Root Advice Changes {Said}"),
        ["changes the version"] = (Edit(StepProject.Spec, "version: v1", "version: v3"),
            $"{Model} {Drift} Versions SpecVersions AcceptedPlans {Plan} {Files} {Said}"),
        ["describes a type in a part"] = (Edit(StepProject.Part, "One.", "Two."),
            $"GivenFiles DividedFiles Reads Models AcceptedSpecs {Origin} {Plan} Types TypeFiles FilesWithProblems"),
        ["renames a property in a part"] = (Edit(StepProject.Part, "name:", "title:"),
            $"GivenFiles DividedFiles Reads Models AcceptedSpecs {Origin} {Plan} Types TypeFiles FilesWithProblems"),
        ["edits what nothing refers to"] = (Edit(StepProject.Other, "One.", "Two."), "GivenFiles"),
        ["indents a copy"] = (Edit(StepProject.Copy, "paths:", "\n\npaths:"), ReadCopy),
        ["describes a type in a copy"] = (Edit(StepProject.Copy, "One.", "Two."), Copy),
        ["renames a property in a copy"] = (Edit(StepProject.Copy, "label:", "depth:"), $"{Copy} {Changes} {Said}"),
        ["changes the version of a copy"] = (Edit(StepProject.Copy, "version: v1", "version: v3"), $"{Copy} CopyVersions {Changes} {Said}"),
        ["gives another reason"] = (Edit(StepProject.Suppressions, "\"r\"", "\"s\""), $"{File} {Suppressions}"),
        ["suppresses another change"] = (Edit(StepProject.Suppressions, "height", "label"),
            $"{File} {Suppressions} UnsuppressedDrift Changed Clients {Changes} {Said}"),
        ["waits"] = (run => run.ThenSet("MadasterGenToday", "2027-01-31"), "Today"),
        ["waits until a suppression expires"] = (run => run.ThenSet("MadasterGenToday", "2027-02-01"),
            $"Today Suppressions SuppressedDrift UnsuppressedDrift Changed Clients {Changes} {Said}"),
        ["deletes a copy"] = (run => run.ThenRemove(StepProject.OtherCopy),
            $"{Copy} CopyVersions Comparisons NewVersions Types TypeFiles {Changes} {Said}"),
        ["chooses a namespace"] = (run => run.ThenSet("MadasterGenNamespace", "Acme"),
            $"Options AcceptedPlans {Plan} {Files} Origins OriginFiles {Fixed}"),
        ["takes a library away"] = (run => StepProject.WithoutReference(run, "System.Text.Json"),
            $"Features Clients LatestChanges {Files} Origins OriginFiles {Fixed} {Said}"),
    };

    public static TheoryData<string> Edits => [.. s_edits.Keys];

    [Theory]
    [MemberData(nameof(Edits))]
    public void Who_edits_changes_what_depends_on_it_and_nothing_else(string who)
    {
        (Func<GeneratorRun, GeneratorRun> edit, string steps) = s_edits[who];
        string[] expected = steps.Split(' ');

        IReadOnlyList<string> changed = StepProject.Changed(edit(s_first));

        Assert.True(
            changed.Order().SequenceEqual(expected.Order()),
            $"ran as well: {string.Join(" ", changed.Except(expected))}; did not run: {string.Join(" ", expected.Except(changed))}");
    }

    [Fact]
    public void Every_step_is_changed_by_one_edit_and_not_by_another()
    {
        foreach (string step in StepProject.Steps)
        {
            Assert.Contains(s_edits.Values, edit => edit.Steps.Split(' ').Contains(step));
            Assert.Contains(s_edits.Values, edit => !edit.Steps.Split(' ').Contains(step));
        }
    }

    [Fact]
    public void A_keystroke_in_CSharp_runs_no_step_again()
    {
        GeneratorRun second = StepProject.Type(s_first);

        foreach (string step in StepProject.Steps)
        {
            Assert.NotEmpty(second.Reasons("MadasterGen." + step));
            Assert.All(second.Reasons("MadasterGen." + step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    private static Func<GeneratorRun, GeneratorRun> Edit(string path, string old, string replacement) =>
        run => StepProject.Edit(run, path, old, replacement);
}
