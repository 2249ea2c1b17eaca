using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Apis;

/// <summary>An edit in the document of one API runs nothing of another's.</summary>
public sealed class ApiCachingTests
{
    private static readonly GeneratorRun s_first = ApiProject.Create().Run();

    [Fact]
    public void A_change_in_one_api_plans_no_other_again()
    {
        GeneratorRun second = s_first.ThenReplace(
            ApiProject.Own, ApiProject.Document("v1", "https://things.example", property: "title"));

        Assert.Equal(["Madaster.V1.Made-from.g.cs", "Madaster.V1.Thing.g.cs"], Changed(second));
        foreach (string step in new[] { TrackingNames.Plans, TrackingNames.Advised, TrackingNames.Changed, TrackingNames.Clients })
            Assert.Single(second.Reasons(step), IsChange);
    }

    [Fact]
    public void Another_version_of_one_api_plans_no_other_again()
    {
        GeneratorRun second = s_first.ThenReplace(
            ApiProject.Shop2, ApiProject.Document("v3", "https://shop.example", "X-Shop-Key"));

        Assert.All(Changed(second), name => Assert.StartsWith("Madaster.Shop", name, StringComparison.Ordinal));
        Assert.Single(second.Reasons(TrackingNames.Plans), IsChange);
        Assert.Single(second.Reasons(TrackingNames.Root), IsChange);
        Assert.DoesNotContain(second.Reasons(TrackingNames.FixedClients), IsChange);
        Assert.DoesNotContain(second.Reasons(TrackingNames.Shared), IsChange);
    }

    [Fact]
    public void Another_name_of_one_client_reads_nothing_and_plans_no_other_again()
    {
        GeneratorRun second = s_first.ThenSet("MadasterGenClientName", "OwnClient");

        Assert.DoesNotContain(second.Reasons(TrackingNames.Reads), IsChange);
        Assert.Single(second.Reasons(TrackingNames.Plans), IsChange);
    }

    private static bool IsChange(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New or IncrementalStepRunReason.Removed;

    private static string[] Changed(GeneratorRun second) =>
    [
        .. second.Files.Where(file => !s_first.Files.TryGetValue(file.Key, out string? text) || text != file.Value).Select(file => file.Key)
            .Concat(s_first.Files.Keys.Except(second.Files.Keys)).Order(StringComparer.Ordinal),
    ];
}
