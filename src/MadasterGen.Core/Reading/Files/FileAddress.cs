using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace MadasterGen.Reading.Files;

/// <summary>
/// The addresses by which files refer to each other: paths with <c>/</c> and without dots. An accepted copy has that of the file that it
/// is a copy of, so that copies refer to themselves and to each other.
/// </summary>
internal static class FileAddress
{
    /// <summary>Two addresses are the same whatever their case is, since on many disks they are.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    private static readonly Regex s_acceptedMark =
        new(@"\.accepted(?=\.[^./\\]+$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // One letter is a drive.
    private static readonly Regex s_scheme = new("^[A-Za-z][A-Za-z0-9+.-]+:", RegexOptions.CultureInvariant);

    /// <summary>Whether a path is that of an accepted copy by its name.</summary>
    public static bool IsOfCopy(string path) => s_acceptedMark.IsMatch(path);

    /// <summary>The address of a file.</summary>
    public static string Of(string path) => WithoutDots(s_acceptedMark.Replace(path, ""));

    /// <summary>The file part of a reference; empty when it stays in its own document.</summary>
    public static string FileIn(string reference)
    {
        int end = reference.IndexOf('#');
        return end < 0 ? reference : reference.Substring(0, end);
    }

    /// <summary>The address that a reference has for a file; null when it is none of a file.</summary>
    /// <param name="address">The address of the file that has the reference.</param>
    /// <param name="file">The reference without its fragment.</param>
    public static string? Resolve(string address, string file)
    {
        if (file.Length == 0 || s_scheme.IsMatch(file))
            return null;
        string path = Uri.UnescapeDataString(file).Replace('\\', '/');
        // No file is called so, and some hosts refuse to even look.
        if (path.Any(char.IsControl))
            return null;
        bool isWhole = path[0] == '/' || (path.Length > 1 && path[1] == ':');
        string resolved = WithoutDots(isWhole ? path : address.Substring(0, address.LastIndexOf('/') + 1) + path);
        bool isFolder = resolved.Substring(resolved.LastIndexOf('/') + 1) is "" or "..";
        return isFolder ? null : resolved;
    }

    /// <summary>An address as it is seen from the folder of another.</summary>
    public static string Relative(string address, string from)
    {
        string[] own = address.Split('/');
        string[] other = from.Split('/');
        int common = 0;
        while (common < own.Length - 1 && common < other.Length - 1 && Comparer.Equals(own[common], other[common]))
            common++;
        List<string> segments = [];
        for (int i = common; i < other.Length - 1; i++)
            segments.Add("..");
        segments.AddRange(own.Skip(common));
        return string.Join("/", segments);
    }

    private static string WithoutDots(string path)
    {
        List<string> segments = [];
        foreach (string segment in path.Replace('\\', '/').Split('/'))
        {
            bool canGoUp = segments.Count > 0 && segments[segments.Count - 1] is not (".." or "");
            if (segment == ".." && canGoUp)
                segments.RemoveAt(segments.Count - 1);
            else if (segment != ".")
                segments.Add(segment);
        }
        return string.Join("/", segments);
    }
}
