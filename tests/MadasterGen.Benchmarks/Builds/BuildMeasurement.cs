using MadasterGen.Benchmarks.Bars;
using MadasterGen.Outside;
using NJsonSchema.CodeGeneration.CSharp;

namespace MadasterGen.Benchmarks.Builds;

/// <summary>What <c>dotnet build</c> of a small program costs with each client, the programs taking turns.</summary>
internal sealed class BuildMeasurement : IMeasurement
{
    private const double Limit = 0.6;
    private const double ColdLimit = 0.9;

    private static int Turns => Effort.Of(5, 3);

    public string Name => "build";

    public IReadOnlyList<Bar> Measure()
    {
        using var package = new PackedPackage();
        using var ours = new TimedProject("", Programs.Generated);
        using var apart = new TimedProject("in a class library", Programs.Generated);
        using OutsideProject library = new OutsideProject("Client").AddGenerated(package);
        using var nswag = new TimedProject("NSwag in each build", Programs.NSwag);
        using var checkedIn = new TimedProject("NSwag checked in", Programs.NSwag);
        using var without = new TimedProject("no client", Programs.Without);
        ours.Project.AddGenerated(package);
        apart.Project.AddReference(library);
        nswag.Project.AddNSwagInEachBuild();
        checkedIn.Project.AddNSwag(CSharpJsonLibrary.SystemTextJson);

        TimedProject[] projects = [ours, apart, nswag, checkedIn, without];
        foreach (TimedProject project in projects)
            project.Prepare();
        Clients.Agree(nswag.Project, checkedIn.Project);
        using (var platform = new LoopbackPlatform())
        {
            foreach (TimedProject project in new[] { ours, apart, nswag, checkedIn })
                project.Prove(platform);
        }

        for (int turn = 0; turn < Turns; turn++)
        {
            foreach (TimedProject project in projects)
                project.BuildOnce();
        }

        TimedProject[] others = [checkedIn, without];
        return
        [
            Bar.AtMost("dotnet build, clean", ours.Clean, nswag.Clean, Limit),
            .. others.Select(peer => Bar.Beside("dotnet build, clean", ours.Clean, peer.Clean)),
            .. others.Prepend(nswag).Append(apart).Select(peer => Bar.Beside("dotnet build, one C# file edited", ours.Edited, peer.Edited)),
            Bar.AtMost("dotnet build, clean, no compiler server", ours.Cold, nswag.Cold, ColdLimit),
            .. others.Select(peer => Bar.Beside("dotnet build, clean, no compiler server", ours.Cold, peer.Cold)),
        ];
    }
}
