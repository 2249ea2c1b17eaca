using System;
using System.IO;
using MadasterGen.Tool.Documents.Inputs;

namespace MadasterGen.Tool.Reporting.Findings;

/// <summary>Writes files as build servers want them: relative to where the tool runs, which in a build is the repository.</summary>
internal static class ReportPath
{
    /// <summary>The path with <c>/</c>, or all of it where the file is elsewhere.</summary>
    public static string Of(string path)
    {
        switch (InputKinds.Of(path))
        {
            case InputKind.Url:
                return path;
            case InputKind.GitRevision:
                return GitRevision.Of(path).Path;
        }
        string full = Path.GetFullPath(path);
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
        return (IsBelow(relative) ? relative : full).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Whether a relative path stays where the tool runs.</summary>
    public static bool IsBelow(string relative) => !Path.IsPathRooted(relative) && relative != ".."
        && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
