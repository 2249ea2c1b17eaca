using System.Globalization;
using System.Text.RegularExpressions;

namespace MadasterGen.Tool.Reporting.Policies;

/// <summary>A version by semver.org, of which <c>info.version</c> often has only the first numbers.</summary>
internal sealed partial record SemanticVersion(int Major, int Minor, int Patch)
{
    /// <summary>Reads a version; null for a string that is none.</summary>
    public static SemanticVersion? OrNull(string text)
    {
        if (Pattern().Match(text) is not { Success: true } match)
            return null;
        return new SemanticVersion(Number(match.Groups[1]), Number(match.Groups[2]), Number(match.Groups[3]));
    }

    /// <summary>The part in which it is higher than an older one, the first one that differs; null where it is not higher.</summary>
    public VersionPart? StepFrom(SemanticVersion old)
    {
        if (Major != old.Major)
            return Major > old.Major ? VersionPart.Major : null;
        if (Minor != old.Minor)
            return Minor > old.Minor ? VersionPart.Minor : null;
        return Patch > old.Patch ? VersionPart.Patch : null;
    }

    private static int Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\Av?([0-9]{1,9})(?:\.([0-9]{1,9}))?(?:\.([0-9]{1,9}))?(?:[-+][0-9A-Za-z.+-]+)?\z")]
    private static partial Regex Pattern();
}

/// <summary>A part of a version, from the last to the first.</summary>
internal enum VersionPart
{
    /// <summary>Nothing breaks and nothing is new to look at.</summary>
    Patch,

    /// <summary>Something is new or may break.</summary>
    Minor,

    /// <summary>Something breaks.</summary>
    Major,
}
