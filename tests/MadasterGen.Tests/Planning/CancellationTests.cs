using MadasterGen.Planning;
using MadasterGen.Reading;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Planning;

public class CancellationTests
{
    [Fact]
    public void Planning_stops_when_it_is_cancelled()
    {
        Model.ApiModel model = DocumentReader.Read(Repository.Spec("madaster-v3.0.json"), CancellationToken.None).Model!;
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => ClientPlanner.Plan(model, VersionNames.Name("v3.0", "Madaster", null), new PlanningOptions(), source.Token));
    }

    [Fact]
    public void Finding_places_stops_when_it_is_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => PositionIndex.LocateAll(Repository.Spec("madaster-v3.0.json"), ["/paths"], source.Token));
    }
}
