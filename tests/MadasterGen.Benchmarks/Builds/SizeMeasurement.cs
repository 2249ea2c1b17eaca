using MadasterGen.Benchmarks.Bars;
using MadasterGen.Outside;
using NJsonSchema.CodeGeneration.CSharp;

namespace MadasterGen.Benchmarks.Builds;

/// <summary>How large the clients are: in lines, compiled, and as part of a small native program.</summary>
internal sealed class SizeMeasurement : IMeasurement
{
    private const int Contributors = 25;
    private const string SystemText = "NSwag, System.Text.Json";

    public string Name => "size";

    public IReadOnlyList<Bar> Measure()
    {
        using var package = new PackedPackage();
        return [.. Libraries(package), .. NativePrograms(package)];
    }

    private static IEnumerable<Bar> Libraries(PackedPackage package)
    {
        SizedClient ours = SizedClient.Build("", project => project.AddGenerated(package));
        SizedClient[] peers =
        [
            SizedClient.Build(SystemText, static project => project.AddNSwag(CSharpJsonLibrary.SystemTextJson)),
            SizedClient.Build("NSwag, Newtonsoft.Json", static project => project.AddNSwag(CSharpJsonLibrary.NewtonsoftJson)),
        ];
        Print("parts of our assembly", ours.Assembly.ByPart);
        Print("method bodies of ours by type", ours.Assembly.ByType);
        Print("method bodies of ours by member", ours.Assembly.ByMember);
        Print("parts of NSwag's assembly", peers[0].Assembly.ByPart);
        Print("method bodies of NSwag's by type", peers[0].Assembly.ByType);
        return
        [
            Lines("lines of both clients", ours.LineCount, 24_000),
            Lines("… without comments and blank lines", ours.StatementCount, 18_000),
            Lines("lines of the client of one GET", SizedClient.Build("", project => project.AddGeneratedOfOneGet(package)).LineCount, 3_000),
            .. peers.Select(peer => Bar.Beside("lines of both clients", ours.LineCount, peer.LineCount)),
            .. peers.Select(peer => Bar.Beside("assembly of the clients alone", ours.FileSize, peer.FileSize)),
            Bar.AtMost("… method bodies in it", ours.CodeSize, peers[0].CodeSize, 1),
            Bar.Beside("… method bodies in it", ours.CodeSize, peers[1].CodeSize),
        ];
    }

    private static Bar Lines(string what, Figure count, int most) =>
        new(what, count.ToString(), "", "", FormattableString.Invariant($"at most {most:#,0}"), count.Value <= most) { Cost = count.Value };

    private static IEnumerable<Bar> NativePrograms(PackedPackage package)
    {
        using var platform = new LoopbackPlatform();
        NativeProgram ours = NativeProgram.Publish("", Programs.Generated, platform, project => project.AddGenerated(package));
        NativeProgram[] peers =
        [
            NativeProgram.Publish("hand-written", Programs.HandWritten, platform, static _ => { }),
            NativeProgram.Publish(SystemText, Programs.NSwag, platform, static project => project.AddNSwag(CSharpJsonLibrary.SystemTextJson)),
            NativeProgram.Publish("NSwag, System.Text.Json with reflection allowed", Programs.NSwag, platform, static project =>
                project.AddNSwag(CSharpJsonLibrary.SystemTextJson).Set("JsonSerializerIsReflectionEnabledByDefault", "true")),
            NativeProgram.Publish("NSwag, Newtonsoft.Json", Programs.NSwag, platform, static project => project.AddNSwag(CSharpJsonLibrary.NewtonsoftJson)),
        ];
        return [.. Bars("native program", ours, peers), .. OfOneCall(package, platform)];
    }

    // What is not called is to cost nothing: neither other operations nor the types of theirs.
    private static IEnumerable<Bar> OfOneCall(PackedPackage package, LoopbackPlatform platform) => Bars(
        "native program of one call",
        NativeProgram.Publish("", Programs.GeneratedOnce, platform, project => project.AddGenerated(package)),
        NativeProgram.Publish("hand-written", Programs.HandWrittenOnce, platform, static _ => { }),
        NativeProgram.Publish(SystemText, Programs.NSwagOnce, platform, static project => project.AddNSwag(CSharpJsonLibrary.SystemTextJson)),
        NativeProgram.Publish("no client", Programs.Without, platform, static _ => { }));

    private static IEnumerable<Bar> Bars(string what, NativeProgram ours, params NativeProgram[] peers) => peers.Select(peer =>
        (peer.Whose == SystemText ? Bar.AtMost(what, ours.Size, peer.Size, 1) : Bar.Beside(what, ours.Size, peer.Size)) with
        {
            Ours = $"{ours.Size} ({ours.Verdict})",
            Peer = $"{peer.Size} ({peer.Verdict})",
        });

    private static void Print(string what, IReadOnlyList<(string Name, long Bytes)> parts)
    {
        Console.WriteLine(FormattableString.Invariant($"\nThe largest {what}, in bytes, of {parts.Sum(static part => part.Bytes):#,0} in all:"));
        foreach ((string name, long bytes) in parts.Take(Contributors))
            Console.WriteLine(FormattableString.Invariant($"{bytes,9:#,0}  {name}"));
    }
}
