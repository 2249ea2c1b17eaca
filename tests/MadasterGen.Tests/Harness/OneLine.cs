using System.Globalization;

namespace MadasterGen.Tests.Harness;

/// <summary>What printed lines must not hold, whatever a document says.</summary>
internal static class OneLine
{
    /// <summary>The documents that try it.</summary>
    public static IEnumerable<string> HostileSpecs =>
        Directory.GetFiles(Repository.PathOf("specs", "hostile")).Select(path => "hostile/" + Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>Nothing in it moves a terminal, turns the reading direction or commands a build server. Lines may end.</summary>
    public static void Check(string output)
    {
        foreach (string line in output.Split('\n'))
        {
            for (int i = 0; i < line.Length; i++)
                Assert.False(IsHidden(line, i), $"U+{(int)line[i]:X4} in: {line}");
            Assert.DoesNotContain("##vso[", line, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("##[", line, StringComparison.Ordinal);
            Assert.False(line.TrimStart().StartsWith("::", StringComparison.Ordinal), line);
            Assert.False(line.TrimStart().StartsWith("Program.cs(1,1): error", StringComparison.Ordinal), line);
        }
    }

    private static bool IsHidden(string line, int index) => line[index] is < ' ' or (>= '\u007F' and <= '\u009F')
        or '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF'
        || IsHiddenPair(line, index);

    private static bool IsHiddenPair(string line, int index)
    {
        bool isSecond = index > 0 && char.IsSurrogatePair(line, index - 1);
        return !isSecond && CharUnicodeInfo.GetUnicodeCategory(line, index) == UnicodeCategory.Surrogate
            || (char.IsHighSurrogate(line[index]) && CharUnicodeInfo.GetUnicodeCategory(line, index) == UnicodeCategory.Format);
    }
}
