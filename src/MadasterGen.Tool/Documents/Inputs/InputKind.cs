using System;
using System.IO;

namespace MadasterGen.Tool.Documents.Inputs;

/// <summary>Where a document comes from.</summary>
internal enum InputKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder of documents.</summary>
    Folder,

    /// <summary>What is piped into the tool.</summary>
    StandardInput,

    /// <summary>An address of http or https.</summary>
    Url,

    /// <summary>A file in a revision of a git repository.</summary>
    GitRevision,
}

/// <summary>Tells where a document comes from by how it is named.</summary>
internal static class InputKinds
{
    /// <summary>The name of what is piped into the tool.</summary>
    public const string StandardInput = "-";

    /// <summary>The kind. What is on the disk is what is meant, whatever it is called.</summary>
    public static InputKind Of(string name)
    {
        if (name == StandardInput)
            return InputKind.StandardInput;
        if (IsUrl(name))
            return InputKind.Url;
        if (Directory.Exists(name))
            return InputKind.Folder;
        return !File.Exists(name) && IsOfGit(name) ? InputKind.GitRevision : InputKind.File;
    }

    /// <summary>Whether a name is an address.</summary>
    public static bool IsUrl(string name) => name.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    // One letter is a drive.
    private static bool IsOfGit(string name) => name.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0
        && colon < name.Length - 1 && !(colon == 1 && char.IsAsciiLetter(name[0]) && name[2] is '\\' or '/');
}
