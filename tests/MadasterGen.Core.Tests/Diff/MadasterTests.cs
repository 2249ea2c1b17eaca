using System.Globalization;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>The two builds of v3.0, whose difference is known from their interface tables.</summary>
public sealed class MadasterTests
{
    private static readonly Lazy<ApiDiff> s_diff = new(() => ApiComparer.Compare(Read("history/madaster-v3.0-build9757.json"), Read("madaster-v3.0.json"), CancellationToken.None));

    [Fact]
    public void Thirty_five_operations_are_gone_and_twelve_are_new()
    {
        Assert.Equal(35, s_diff.Value.Operations.Count(pair => pair.New is null));
        Assert.Equal(Read("madaster-v3.0.json").Operations.Count - 36, s_diff.Value.Operations.Count(pair => pair.Old is null));
    }

    [Fact]
    public void Each_lost_operation_is_in_exactly_one_finding()
    {
        string[] lost = [.. s_diff.Value.Operations.Where(p => p.New is null).Select(p => $"{p.Old!.Method} {p.Old.Path}").Order(StringComparer.Ordinal)];

        Assert.Equal(lost, s_diff.Value.Changes.Where(c => c.RuleId is "MAD3101" or "MAD3103").SelectMany(c => c.Operations).Select(key => key.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_summary_names_builds_counts_and_kinds()
    {
        Assert.Equal("build 9757", ApiDiffSummary.Build(Read("history/madaster-v3.0-build9757.json")));
        Assert.StartsWith(s_diff.Value.Changes.Count.ToString(CultureInfo.InvariantCulture) + " changes, ", ApiDiffSummary.Counts(s_diff.Value), StringComparison.Ordinal);
        Assert.Contains("3 × tag removed", ApiDiffSummary.Kinds(s_diff.Value), StringComparison.Ordinal);
    }

    private static ApiModel Read(string name) => DocumentReader.Read(SpecFolder.Read(name), CancellationToken.None).Model!;
}
