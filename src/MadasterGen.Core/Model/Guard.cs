using System;

namespace MadasterGen.Model;

/// <summary>Keeps what goes wrong in a step to the file that the step is about.</summary>
internal static class Guard
{
    /// <summary>Turns what goes wrong in a step into a problem of its file.</summary>
    public static T Run<T>(Func<T> step, Func<Problem, T> failed)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return failed(Problem.At(ProblemIds.InternalError, "", exception.GetType().Name, exception.Message));
        }
    }
}
