namespace MadasterGen.Tool.Tests.Harness;

/// <summary>What a command line came to.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it said beside.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line.</summary>
    public static async Task<ToolRun> Of(params string[] arguments)
    {
        using FakeServer nobody = new();
        return await With(nobody, null, arguments);
    }

    /// <summary>Runs a command line that downloads, and answers what it asks.</summary>
    public static Task<ToolRun> With(FakeServer server, string? answers, params string[] arguments) =>
        With(server, console => console with { Input = answers is null ? null : new StringReader(answers) }, arguments);

    /// <summary>Runs a command line with a console of its own.</summary>
    public static async Task<ToolRun> With(HttpMessageHandler server, Func<ToolConsole, ToolConsole> change, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        ToolConsole console = change(new ToolConsole(output, error));
        int exitCode = await ToolApplication.RunAsync(arguments, console, server, CancellationToken.None);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
