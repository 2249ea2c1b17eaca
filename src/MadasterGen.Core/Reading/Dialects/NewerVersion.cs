using System.Globalization;

namespace MadasterGen.Reading.Dialects;

/// <summary>The versions of OpenAPI after 3.0. All of them describe schemas in the words of JSON Schema.</summary>
internal static class NewerVersion
{
    /// <summary>The newest version that is known; those after it are read as if they were this one.</summary>
    public const string Newest = "3.2";

    private const int NewestMinor = 2;

    /// <summary>Whether a document of this version is rewritten: 3.1, 3.2 and whatever 3.x will come.</summary>
    public static bool Is(string version) => MinorOf(version) >= 1;

    /// <summary>Whether a version came after the newest one that is known.</summary>
    public static bool IsUnknown(string version) => MinorOf(version) > NewestMinor;

    private static int? MinorOf(string version)
    {
        string[] parts = version.Split('.');
        return parts.Length is 2 or 3 && parts[0] == "3"
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minor)
            && (parts.Length == 2 || StartsWithDigit(parts[2]))
            ? minor
            : null;
    }

    private static bool StartsWithDigit(string part) => part.Length > 0 && part[0] is >= '0' and <= '9';
}
