using System;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace MadasterGen.Tool;

/// <summary>Does several things at once.</summary>
internal static class SideBySide
{
    /// <summary>Does all of them, and goes on when all are done.</summary>
    /// <exception cref="OperationCanceledException">
    /// The token was cancelled. What else goes wrong in one of them is thrown as it is.
    /// </exception>
    public static void Run(CancellationToken cancellationToken, params Action[] actions)
    {
        Task[] tasks = [.. actions.Select(action => Task.Run(action, cancellationToken))];
        try
        {
            Task.WaitAll(tasks, CancellationToken.None);
        }
        catch (AggregateException exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
