using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Settings;

/// <summary>Settings with several entries.</summary>
internal static class SettingLists
{
    /// <summary>The entries of a list as users write it, in a project and on a command line.</summary>
    public static IEnumerable<string> Written(string list) => Entries(list, ';');

    /// <summary>
    /// The entries of a list as it reaches the compiler: on that way a value ends at <c>;</c>, so that the package's targets put <c>|</c>
    /// in its place.
    /// </summary>
    public static IEnumerable<string> Compiled(string list) => Entries(list, '|');

    private static IEnumerable<string> Entries(string list, char separator) =>
        list.Split([separator], StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Trim()).Where(entry => entry.Length > 0);
}
