using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MadasterGen.Tool.Commands;

/// <summary>
/// The target framework of the project that compiles the files. The compiler sees it for itself, so that it is no setting.
/// </summary>
internal static partial class TargetFramework
{
    /// <summary>The option.</summary>
    public static Option<string> Option() => new Option<string>("--framework")
    {
        Description = "The target framework of the project that compiles the files, such as net472: one before net6.0 has no DateOnly, " +
            "so that dates become DateTime. The compiler sees it for itself.",
        DefaultValueFactory = _ => "net8.0",
    }.Checked(value => Any().IsMatch(value), "a target framework such as net8.0, netstandard2.0 or net472");

    /// <summary>Whether a framework has <c>DateOnly</c>.</summary>
    public static bool HasDateOnly(string framework) =>
        Modern().Match(framework) is { Success: true } match && int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) >= 6;

    [GeneratedRegex(@"\A(net[0-9]{1,2}\.[0-9](-[a-z]+[0-9.]*)?|net4[0-9]{1,2}|netstandard2\.[01]|netcoreapp[0-9]\.[0-9])\z")]
    private static partial Regex Any();

    [GeneratedRegex(@"\Anet([0-9]+)\.")]
    private static partial Regex Modern();
}
