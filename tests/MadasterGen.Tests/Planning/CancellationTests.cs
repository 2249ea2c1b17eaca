using MadasterGen.Emission;
using MadasterGen.Planning;
using MadasterGen.Reading;
using MadasterGen.Reading.Files;
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
            () => PositionIndex.LocateAll(new DocumentSource("", Repository.Spec("madaster-v3.0.json")), ["/paths"], source.Token));
    }

    [Fact]
    public void Writing_a_file_stops_when_it_is_cancelled()
    {
        ClientPlan plan = Plan();
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => SourceEmitter.Emit(plan.TypeFiles.First(), source.Token));
        Assert.Throws<OperationCanceledException>(() => SourceEmitter.Emit(plan.TagClients[0], source.Token));
        Assert.Throws<OperationCanceledException>(() => SourceEmitter.Emit(plan.Client, source.Token));
        Assert.Throws<OperationCanceledException>(() => SourceEmitter.Emit(RootPlanner.Plan([plan], new PlanningOptions()), source.Token));
    }

    private static ClientPlan Plan()
    {
        Model.ApiModel model = DocumentReader.Read(Repository.Spec("madaster-v3.0.json"), CancellationToken.None).Model!;
        return ClientPlanner.Plan(model, VersionNames.Name("v3.0", "Madaster", null), new PlanningOptions(), CancellationToken.None);
    }
}
