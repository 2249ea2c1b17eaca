using MadasterGen.Settings;

namespace MadasterGen.Tests.Harness;

/// <summary>
/// A value that cannot be used, for each setting that has one. A row without an example here fails the tests that ask for it.
/// </summary>
internal static class SettingExamples
{
    private static readonly Dictionary<string, string> s_ofProjects = new(StringComparer.Ordinal)
    {
        ["MadasterGenNamespace"] = "Acme.class",
        ["MadasterGenClientName"] = "1x",
        ["MadasterGenBaseAddress"] = "ftp://example.org",
        ["MadasterGenVisibility"] = "private",
        ["MadasterGenTypeNames"] = "Building",
        ["MadasterGenTypes"] = "Building",
        ["MadasterGenStrict"] = "yes",
        ["MadasterGenTesting"] = "xunit",
        ["MadasterGenInterfaces"] = "none",
        ["MadasterGenOutput"] = "obj",
        ["MadasterGenPolyfills"] = "no",
        ["MadasterGenAccepted"] = "on",
        ["MadasterGenToday"] = "31-1-2027",
    };

    private static readonly Dictionary<string, string> s_ofFiles = new(StringComparer.Ordinal)
    {
        ["MadasterGen"] = "document",
        ["MadasterGenNamespace"] = "Acme..Madaster",
        ["MadasterGenClientName"] = "MadasterShopClient",
        ["MadasterGenBaseAddress"] = "shop.example.org",
        ["MadasterGenSource"] = "http://example.org/openapi.json",
    };

    /// <summary>The properties that do not take every string.</summary>
    public static IEnumerable<Setting> CheckedProperties => ProjectSettings.All.Where(IsChecked);

    /// <summary>The metadata that does not take every string.</summary>
    public static IEnumerable<Setting> CheckedMetadata => FileSettings.All.Where(IsChecked);

    /// <summary>A value of a property that cannot be used.</summary>
    public static string InvalidProperty(string name) => s_ofProjects[name];

    /// <summary>A value of a file's metadata that cannot be used.</summary>
    public static string InvalidMetadata(string name) => s_ofFiles[name];

    // Nothing is wrong with a pattern that matches nothing, or with a version that nobody has heard of.
    private static bool IsChecked(Setting setting) => setting.IsValid != SettingChecks.IsAnything;
}
