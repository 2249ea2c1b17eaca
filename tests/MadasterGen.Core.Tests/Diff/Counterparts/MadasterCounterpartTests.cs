using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>Where the operations went that v3.0 lost, beside the list of somebody who has read the documents.</summary>
public sealed class MadasterCounterpartTests
{
    private static readonly CounterpartFinder s_finder = new(MadasterDocuments.EarlierV3, [MadasterDocuments.V3, MadasterDocuments.V4], CancellationToken.None);

    public static TheoryData<string> LostOperations { get; } = [.. RightCounterparts.All.Select(right => right.Lost)];

    [Fact]
    public void The_counterparts_are_about_the_operations_that_were_lost() =>
        Assert.Equal(RightCounterparts.All.Select(right => right.Lost).Order(StringComparer.Ordinal), s_finder.Lost.Select(o => o.OperationId!).Order(StringComparer.Ordinal));

    [Fact]
    public void Thirty_of_the_35_lost_operations_have_a_counterpart()
    {
        Assert.Equal(35, RightCounterparts.All.Count);
        Assert.Equal(30, RightCounterparts.All.Count(right => right.Found.Length > 0));
    }

    [Theory]
    [MemberData(nameof(LostOperations))]
    public void The_right_counterparts_are_found_and_no_others(string lost)
    {
        RightCounterpart right = RightCounterparts.All.Single(a => a.Lost == lost);
        EquatableArray<Counterpart> found = Find(lost);
        Assert.Equal(right.Found.Order(StringComparer.Ordinal), found.Select(c => c.Operation.OperationId!).Order(StringComparer.Ordinal));
        Assert.All(found, counterpart => Assert.Equal("v4.0", counterpart.ApiVersion));
        Assert.All(found, counterpart => Assert.Equal(right.IsSame ? Certainty.Certain : Certainty.Likely, counterpart.Certainty));
        Assert.All(found, counterpart => Assert.NotEmpty(counterpart.Evidence));
    }

    [Fact]
    public void The_newer_document_of_the_same_version_replaces_nothing()
    {
        CounterpartFinder finder = new(MadasterDocuments.EarlierV3, [MadasterDocuments.V3], CancellationToken.None);
        Assert.Equal(35, finder.Lost.Count);
        Assert.All(finder.Lost, lost => Assert.Empty(finder.Find(lost)));
    }

    /// <summary>v3.0 and v4.0 complement each other: only the material families are in both.</summary>
    [Fact]
    public void Of_the_operations_of_today_s_v3_only_the_material_families_are_likely_in_v4()
    {
        CounterpartFinder finder = new(MadasterDocuments.V3, [MadasterDocuments.V4], CancellationToken.None);
        Assert.Equal(48, finder.Lost.Count);
        Assert.Equal(
            ["SystemSettings_GetMaterialClassifications → Likely Database_GetMaterialClassifications"],
            finder.Lost.SelectMany(lost => finder.Find(lost).Select(c => $"{lost.OperationId} → {c.Certainty} {c.Operation.OperationId}")));
    }

    private static EquatableArray<Counterpart> Find(string id) => s_finder.Find(MadasterDocuments.EarlierV3.Model.Operations.Single(o => o.OperationId == id));
}
