namespace MadasterGen.Tool.Tests.Harness;

/// <summary>What a command line came to.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it said beside.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line.</summary>
    public static Task<ToolRun> Of(params string[] arguments) => Answered(null, arguments);

    /// <summary>Runs a command line and answers what it asks.</summary>
    public static async Task<ToolRun> Answered(string? answers, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        ToolConsole console = new(output, error, answers is null ? null : new StringReader(answers));
        int exitCode = await ToolApplication.RunAsync(arguments, console, CancellationToken.None);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
