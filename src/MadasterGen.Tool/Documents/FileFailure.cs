using System;
using System.IO;

namespace MadasterGen.Tool.Documents;

/// <summary>Tells what a file's path or its disk is to blame for from what we are.</summary>
internal static class FileFailure
{
    /// <summary>Whether an exception says that a file cannot be read or written.</summary>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
