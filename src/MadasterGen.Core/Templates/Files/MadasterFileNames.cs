namespace Madaster;

/// <summary>Makes names that others chose fit for every file system.</summary>
internal static class MadasterFileNames
{
    // File systems take 255 bytes or UTF-16 units; some space is left for what programs put before or behind a name.
    private const int MostBytes = 200;
    private const int LongestExtension = 20;

    /// <summary>
    /// The name without folders and without what a file system or a reader could take for something else; <see langword="null"/> when
    /// nothing is left of it.
    /// </summary>
    internal static string? Fit(string name)
    {
        name = name.Substring(name.LastIndexOfAny(new[] { '/', '\\', ':' }) + 1);
        var fit = new global::System.Text.StringBuilder(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            bool isPair = global::System.Char.IsSurrogatePair(name, i);
            if (IsOdd(name, i)) fit.Append('_');
            else fit.Append(name, i, isPair ? 2 : 1);
            if (isPair) i++;
        }

        // Windows leaves out dots and spaces at the end: the name would be another one.
        string clean = fit.ToString().Trim().TrimEnd('.', ' ');
        if (clean.Length == 0) return null;
        return Cut(IsDevice(clean) ? "_" + clean : clean, MostBytes);
    }

    /// <summary>The name in at most so many bytes of UTF-8, with the extension where it is a short one.</summary>
    internal static string Cut(string name, int mostBytes)
    {
        if (global::System.Text.Encoding.UTF8.GetByteCount(name) <= mostBytes) return name;
        int dot = name.LastIndexOf('.');
        string extension = dot > 0 && name.Length - dot <= LongestExtension ? name.Substring(dot) : "";
        string start = Start(name, mostBytes - global::System.Text.Encoding.UTF8.GetByteCount(extension));
        return start.TrimEnd('.', ' ') + extension;
    }

    /// <summary>The first whole characters, in at most so many bytes of UTF-8.</summary>
    internal static string Start(string name, int mostBytes)
    {
        int bytes = 0;
        for (int i = 0; i < name.Length; i++)
        {
            int length = global::System.Char.IsSurrogatePair(name, i) ? 2 : 1;
            bytes += global::System.Text.Encoding.UTF8.GetByteCount(name.ToCharArray(i, length));
            if (bytes > mostBytes) return name.Substring(0, i);
            i += length - 1;
        }

        return name;
    }

    /// <summary>Whether Windows takes the name for a device, whatever its extension.</summary>
    internal static bool IsDevice(string name)
    {
        int dot = name.IndexOf('.');
        string stem = (dot < 0 ? name : name.Substring(0, dot)).TrimEnd(' ').ToUpperInvariant();
        if (stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$") return true;
        return stem.Length == 4
            && (stem.StartsWith("COM", global::System.StringComparison.Ordinal)
                || stem.StartsWith("LPT", global::System.StringComparison.Ordinal))
            && stem[3] is >= '0' and <= '9' or '\u00B9' or '\u00B2' or '\u00B3';
    }

    // What no file system takes everywhere, and what nobody sees or what turns the reading direction: "gpj.exe" would look like "exe.jpg".
    private static bool IsOdd(string name, int index) => name[index] is '<' or '>' or '"' or '|' or '?' or '*'
        || (global::System.Char.IsSurrogate(name[index]) && !global::System.Char.IsSurrogatePair(name, index))
        || global::Madaster.MadasterVisible.IsHidden(name, index);
}
