using System;
using MadasterGen.Model;

namespace MadasterGen.Planning.Changes;

/// <summary>Says what happened to what is gone.</summary>
/// <param name="ApiVersion">The version it is gone from.</param>
/// <param name="From">The build or version of the accepted document.</param>
/// <param name="To">The build or version of the document as it is.</param>
/// <param name="OperationFate">Where an operation went; null when that is said nowhere.</param>
public sealed record LostFates(string ApiVersion, string From, string To, Func<ApiOperation, Tombstone?>? OperationFate = null)
{
    /// <summary>What is said of an operation.</summary>
    public Tombstone Of(ApiOperation operation)
    {
        Tombstone? fate = OperationFate?.Invoke(operation);
        return fate is null ? new Tombstone($"{Gone}.", null) : fate with { Text = $"{Gone}; {fate.Text}." };
    }

    /// <summary>What is said of anything else.</summary>
    /// <param name="replacement">What it is called now, when it has another name.</param>
    public Tombstone Of(string? replacement) => replacement is null ? new Tombstone($"{Gone}.", null) : new Tombstone($"{Gone}; it is called {replacement} now.", replacement);

    // "was removed from v3.0 between builds 9757 and 30855"
    private string Gone => From == To ? $"was removed from {ApiVersion}" : $"was removed from {ApiVersion} between {Between}";

    private string Between
    {
        get
        {
            const string build = "build ";
            bool areBuilds = From.StartsWith(build, StringComparison.Ordinal) && To.StartsWith(build, StringComparison.Ordinal);
            return areBuilds ? $"builds {From.Substring(build.Length)} and {To.Substring(build.Length)}" : $"{From} and {To}";
        }
    }
}
