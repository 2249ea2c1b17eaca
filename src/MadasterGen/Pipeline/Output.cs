using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Emission;
using MadasterGen.Model;
using MadasterGen.Pipeline.Kept;

namespace MadasterGen.Pipeline;

/// <summary>Files for the compiler, or why there are none.</summary>
/// <param name="Files">The files.</param>
/// <param name="Problem">What went wrong.</param>
internal sealed record Output(EquatableArray<GeneratedFile> Files, Problem? Problem) : IFallible
{
    /// <inheritdoc/>
    public bool HasFailed => Problem is not null;

    /// <summary>Writes files. What goes wrong is an error of ours: without it the build would go on without a client.</summary>
    public static Output Make(string what, Func<IEnumerable<GeneratedFile>> emit)
    {
        try
        {
            Output output = new(emit().ToEquatableArray(), null);
            RecentFiles.Count(output.Files.Sum(static file => file.Text.Length));
            return output;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Output(default, Problem.At(ProblemIds.InternalError, "", exception.GetType().Name, $"{what}: {exception.Message}"));
        }
    }
}
