using System.Text.Json;

namespace Madaster;

public sealed record MadasterProblemDetails
{
    public string? Type { get; init; }

    public string? Title { get; init; }

    public string? Detail { get; init; }

    public string? Instance { get; init; }

    public int? Status { get; init; }

    internal static MadasterProblemDetails ReadJson(ref Utf8JsonReader reader)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement root = document.RootElement;
        string? Text(string name) => root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return new()
        {
            Type = Text("type"),
            Title = Text("title"),
            Detail = Text("detail"),
            Instance = Text("instance"),
            Status = root.TryGetProperty("status", out JsonElement status) && status.TryGetInt32(out int number) ? number : null,
        };
    }
}
