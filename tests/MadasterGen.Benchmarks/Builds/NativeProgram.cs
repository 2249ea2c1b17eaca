using System.Text.RegularExpressions;
using MadasterGen.Benchmarks.Bars;
using MadasterGen.Outside;

namespace MadasterGen.Benchmarks.Builds;

/// <summary>A program published as a native one.</summary>
/// <param name="Whose">Whose client it has; empty for ours.</param>
/// <param name="Bytes">How large the program is, without its symbols.</param>
/// <param name="Warnings">How many different warnings about trimming and native code publishing it gave.</param>
/// <param name="Failure">Why it does not work, or <see langword="null"/> where it does.</param>
internal sealed partial record NativeProgram(string Whose, long Bytes, int Warnings, string? Failure)
{
    /// <summary>The program's size.</summary>
    internal Figure Size => new(Whose, Bytes, Unit.Bytes);

    /// <summary>How it went, in a few words.</summary>
    internal string Verdict => $"{Warnings} warnings, {(Failure is null ? "works" : "fails: " + Failure)}";

    /// <summary>Publishes a program and lets it prove itself on a platform.</summary>
    internal static NativeProgram Publish(string whose, string program, LoopbackPlatform platform, Action<OutsideProject> addClient)
    {
        using OutsideProject project = new OutsideProject("Native")
            .Set("OutputType", "Exe")
            .Set("PublishAot", "true")
            .Set("InvariantGlobalization", "true")
            .Set("TrimmerSingleWarn", "false")
            .Write("Program.cs", program);
        addClient(project);
        CommandResult result = project.Run("publish", "-c", "Release", "-r", "linux-x64", "-nodeReuse:false", "-tl:off");
        if (result.ExitCode != 0)
            throw new InvalidOperationException(result.Output);

        string path = Path.Combine(project.Folder, "bin", "Release", "net10.0", "linux-x64", "publish", "Native");
        CommandResult run = Command.Run(project.Folder, path, platform.Address, LoopbackPlatform.Key);
        return new(whose, new FileInfo(path).Length, WarningsIn(result.Output), FailureOf(run));
    }

    private static int WarningsIn(string output) => Warning().Matches(output).Select(static match => match.Value).Distinct().Count();

    private static string? FailureOf(CommandResult run)
    {
        if (run.Output.Trim() == LoopbackPlatform.Expected)
            return null;
        string reason = run.Output.Split('\n').FirstOrDefault(static line => line.Contains("Exception", StringComparison.Ordinal)) ?? run.Output;
        return ExceptionName().Match(reason) is { Success: true } name ? name.Value : reason.Trim();
    }

    [GeneratedRegex(@"^.*: (?:Trim analysis |AOT analysis )?warning IL\d+:.*$", RegexOptions.Multiline)]
    private static partial Regex Warning();

    [GeneratedRegex(@"[\w.]+Exception")]
    private static partial Regex ExceptionName();
}
