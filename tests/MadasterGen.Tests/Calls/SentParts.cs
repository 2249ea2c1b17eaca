namespace MadasterGen.Tests.Calls;

/// <summary>The parts of a multipart body that was sent.</summary>
internal static class SentParts
{
    /// <summary>Each part as its name, its media type where it has one, and the first line of its body.</summary>
    public static IEnumerable<string> In(string body) =>
        body.Split("--madaster-").Where(part => part.Contains("name=", StringComparison.Ordinal)).Select(Described);

    private static string Described(string part)
    {
        string[] lines = part.Split("\r\n");
        string name = lines[1].Split('"')[1];
        string? type = lines.FirstOrDefault(line => line.StartsWith("Content-Type: ", StringComparison.Ordinal))?["Content-Type: ".Length..];
        return $"{name}{(type is null ? "" : $" ({type})")}: {lines[Array.IndexOf(lines, "") + 1]}";
    }
}
