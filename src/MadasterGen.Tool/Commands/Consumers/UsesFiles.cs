using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace MadasterGen.Tool.Commands.Consumers;

/// <summary>Finds the files that a pattern means: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.</summary>
internal static class UsesFiles
{
    private const string AnyFolders = "**";

    /// <summary>The files in ordinal order; a pattern without signs is a file, whether it is there or not.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public static IReadOnlyList<string> Matching(string pattern)
    {
        if (!pattern.AsSpan().ContainsAny('*', '?'))
            return [pattern];
        string[] segments = pattern.Split('/', Path.DirectorySeparatorChar);
        IEnumerable<string> found = [Path.IsPathRooted(pattern) ? Path.GetPathRoot(pattern)! : ""];
        foreach (string segment in segments[..^1].Where(segment => segment.Length > 0 && !IsRoot(segment)))
            found = found.SelectMany(folder => FoldersIn(folder, segment));
        return [.. found.SelectMany(folder => FilesIn(folder, segments[^1])).Distinct().Order(StringComparer.Ordinal)];
    }

    private static bool IsRoot(string segment) => Path.IsPathRooted(segment + Path.DirectorySeparatorChar);

    private static IEnumerable<string> FoldersIn(string folder, string segment)
    {
        if (segment == AnyFolders)
        {
            return Directory.EnumerateDirectories(Here(folder), "*", SearchOption.AllDirectories).Prepend(folder)
                .Select(path => Named(folder, path));
        }
        if (!segment.AsSpan().ContainsAny('*', '?'))
            return Directory.Exists(Path.Combine(folder, segment)) ? [Path.Combine(folder, segment)] : [];
        return Directory.EnumerateDirectories(Here(folder)).Select(path => Named(folder, path)).Where(path => IsLike(path, segment));
    }

    private static IEnumerable<string> FilesIn(string folder, string segment) =>
        Directory.EnumerateFiles(Here(folder)).Select(path => Named(folder, path)).Where(path => IsLike(path, segment));

    private static bool IsLike(string path, string segment) =>
        FileSystemName.MatchesSimpleExpression(segment, Path.GetFileName(path), ignoreCase: false);

    private static string Here(string folder) => folder.Length == 0 ? "." : folder;

    // As the user names it, without the dot that stands for here.
    private static string Named(string folder, string path) => folder.Length == 0 && path.StartsWith('.') && path.Length > 2
        ? path[2..]
        : path;
}
