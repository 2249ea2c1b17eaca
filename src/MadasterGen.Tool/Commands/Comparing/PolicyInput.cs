using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Tool.Documents;
using MadasterGen.Tool.Reporting.Policies;

namespace MadasterGen.Tool.Commands.Comparing;

/// <summary>Reads the file with rules and severities that a command line names.</summary>
internal static class PolicyInput
{
    /// <summary>What the file and the options ask for together.</summary>
    /// <returns>The policy; null when the file cannot be read or has mistakes, of which the user was told.</returns>
    public static async Task<ReportPolicy?> ReadAsync(ToolConsole console, PolicyRequest request, CancellationToken cancellationToken)
    {
        if (request.File is not { } file)
            return request.Policy;
        try
        {
            RuleSettings settings = RuleSettings.Read(file, await File.ReadAllTextAsync(file, cancellationToken));
            foreach (DocumentMessage problem in settings.Problems)
                await console.Error.WriteLineAsync(problem.ToString());
            return settings.Problems.Count > 0 ? null : Joined(settings, request.Policy);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            await console.Error.WriteLineAsync(DocumentMessage.OfUnreadable(file, exception).ToString());
            return null;
        }
    }

    private static ReportPolicy Joined(RuleSettings settings, ReportPolicy options) => options with
    {
        IsWireOnly = options.IsWireOnly || settings.IsWireOnly,
        Rules = settings.Rules with
        {
            // What is asked for here and now replaces what is usually wanted.
            Included = options.Rules.Included.Count > 0 ? options.Rules.Included : settings.Rules.Included,
            Excluded = [.. settings.Rules.Excluded, .. options.Rules.Excluded],
        },
    };
}
