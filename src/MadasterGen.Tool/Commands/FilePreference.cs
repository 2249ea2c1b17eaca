using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace MadasterGen.Tool.Commands;

/// <summary>What a user wants for one of several files, written <c>FILE=VALUE</c>.</summary>
/// <param name="File">The file as it is named.</param>
/// <param name="Value">The preferred value.</param>
internal sealed record FilePreference(string File, string Value)
{
    /// <summary>The preference that a string is; null when it is none. No value has a <c>=</c>, but a path can have one.</summary>
    public static FilePreference? OrNull(string text) =>
        text.LastIndexOf('=') is > 0 and int end && end < text.Length - 1 ? new FilePreference(text[..end], text[(end + 1)..]) : null;

    /// <summary>What is wanted for a file; null when nothing is.</summary>
    public static string? For(string path, IEnumerable<FilePreference> preferences) =>
        preferences.LastOrDefault(preference => preference.IsFor(path))?.Value;

    /// <summary>Whether it is for a file, however the path is written.</summary>
    public bool IsFor(string path) => string.Equals(Path.GetFullPath(File), Path.GetFullPath(path), StringComparison.Ordinal);
}
