using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Planning;

/// <summary>Reads what users write for options, as properties of a project or on a command line.</summary>
internal static class OptionTexts
{
    /// <summary>The entries of a list, without what is around them.</summary>
    public static IEnumerable<string> Entries(string list, char separator) =>
        list.Split([separator], StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Trim()).Where(entry => entry.Length > 0);

    /// <summary>Whether a text is an absolute http or https address.</summary>
    public static bool IsAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";

    /// <summary>The rename that <c>From=To</c> is; null when it is none.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isName">Whether a text can name a type.</param>
    public static TypeRename? RenameOrNull(string entry, Func<string, bool> isName)
    {
        string[] parts = [.. entry.Split('=').Select(part => part.Trim())];
        return parts.Length == 2 && parts[0].Length > 0 && isName(parts[1]) ? new TypeRename(parts[0], parts[1]) : null;
    }
}
