using System.Text.Json;

namespace MadasterGen.Contract;

/// <summary>Something that Prism finds at odds with the document.</summary>
/// <param name="Place">Where, such as <c>request.body</c>.</param>
/// <param name="Message">What.</param>
internal sealed record Violation(string Place, string Message)
{
    /// <summary>Whether what the client sent is at odds, rather than what the mock sent.</summary>
    public bool IsInRequest => Place.StartsWith("request", StringComparison.Ordinal);

    /// <summary>Reads the header <c>sl-violations</c>.</summary>
    public static IReadOnlyList<Violation> Read(string? header)
    {
        if (header is null)
            return [];
        using JsonDocument list = JsonDocument.Parse(header);
        return [.. list.RootElement.EnumerateArray()
            .Where(item => item.GetProperty("severity").GetString() == "Error")
            .Select(item => new Violation(
                string.Join('.', item.GetProperty("location").EnumerateArray().Select(part => part.ToString())),
                item.GetProperty("message").GetString() ?? ""))];
    }

    /// <summary>Returns place and message.</summary>
    public override string ToString() => $"{Place}: {Message}";
}
