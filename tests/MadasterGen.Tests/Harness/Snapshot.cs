using System.Runtime.CompilerServices;
using System.Text;

namespace MadasterGen.Tests.Harness;

/// <summary>
/// Compares texts with accepted files, in the manner of Verify: <c>NAME.verified.EXT</c> is accepted, <c>NAME.received.EXT</c> is
/// written beside it where they differ. With the environment variable <c>MADASTERGEN_ACCEPT=1</c> what is received is
/// accepted. The set of files is compared as well: an accepted file that nothing produces any more is an error.
/// </summary>
internal static class Snapshot
{
    private const string AcceptVariable = "MADASTERGEN_ACCEPT";

    /// <summary>Whether what is received is accepted.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Compares a set of files with the accepted ones in a folder beside the test's source.</summary>
    public static void Matches(string folder, IReadOnlyDictionary<string, string> files, [CallerFilePath] string source = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(Unmapped(source))!, "Snapshots", folder);
        Directory.CreateDirectory(path);
        foreach (string stale in Directory.GetFiles(path, "*.received.*"))
            File.Delete(stale);

        List<string> differences = [];
        HashSet<string> expected = new(StringComparer.Ordinal);
        foreach ((string name, string text) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            string verified = Path.Combine(path, Named(name, "verified"));
            expected.Add(verified);
            Compare(name, verified, Path.Combine(path, Named(name, "received")), text, differences);
        }
        foreach (string orphan in Directory.GetFiles(path, "*.verified.*").Where(file => !expected.Contains(file)))
        {
            if (Accepts)
                File.Delete(orphan);
            else
                differences.Add($"{Path.GetFileName(orphan)} is accepted and no longer produced.");
        }
        Assert.True(differences.Count == 0, $"{string.Join("\n", differences)}\nTo accept: {AcceptVariable}=1 dotnet test, then read the difference.");
    }

    // Deterministic builds write the repository's folder as "/_/" into assemblies.
    private static string Unmapped(string source) =>
        source.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, source["/_/".Length..]) : source;

    private static void Compare(string name, string verified, string received, string text, List<string> differences)
    {
        if (Accepts)
        {
            File.WriteAllText(verified, text, new UTF8Encoding(false));
            return;
        }
        string? accepted = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n") : null;
        if (accepted == text)
            return;
        File.WriteAllText(received, text, new UTF8Encoding(false));
        differences.Add(accepted is null ? $"{name} is new." : $"{name} differs:\n{FirstDifference(accepted, text)}");
    }

    private static string FirstDifference(string accepted, string received)
    {
        string[] left = accepted.Split('\n');
        string[] right = received.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return $"  line {line + 1}\n  - {(line < left.Length ? left[line] : "(end)")}\n  + {(line < right.Length ? right[line] : "(end)")}";
    }

    // Madaster.V3_0.FolderClient.g.cs → Madaster.V3_0.FolderClient.verified.cs
    private static string Named(string name, string mark)
    {
        string stem = name.EndsWith(".g.cs", StringComparison.Ordinal) ? name[..^".g.cs".Length] : name;
        return $"{stem}.{mark}.cs";
    }
}
