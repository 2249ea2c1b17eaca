using System;
using System.IO;
using System.Text;

namespace MadasterGen.Tool;

/// <summary>Where the tool writes and reads.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What went wrong, apart so that what was asked for can be piped.</param>
/// <param name="Input">The user's input; null when there is nobody to ask.</param>
/// <param name="HasColors">Whether the output is a terminal whose user wants colours.</param>
internal sealed record ToolConsole(TextWriter Output, TextWriter Error, TextReader? Input = null, bool HasColors = false)
{
    /// <summary>What is piped into the tool; null when nothing is.</summary>
    public TextReader? Piped { get; init; }

    /// <summary>The folder that the tool runs in.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>The process's own. Colours are left out where <c>NO_COLOR</c> is set (no-color.org).</summary>
    public static ToolConsole OfProcess() => new(
        Console.Out, Console.Error, Console.IsInputRedirected ? null : Console.In,
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
    {
        // Documents are UTF-8, whatever the terminal is.
        Piped = Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : null,
    };
}
