using System.Text.Json;

namespace MadasterGen.Contract;

/// <summary>An error that Prism itself responds with: problem details whose type ends in <c>#NAME</c>.</summary>
internal sealed record PrismError(string Name, string Detail)
{
    // The document and the mock disagree about the response. Every other error is taken for a refusal of the request.
    private static readonly HashSet<string> s_ofTheResponse = ["VIOLATIONS", "NO_RESPONSE_RESPONSE_DEFINED", "SCHEMA_TOO_COMPLEX"];

    /// <summary>Whether the error is about the response alone, as far as its name tells.</summary>
    public bool IsOfTheResponse => s_ofTheResponse.Contains(Name);

    /// <summary>Reads the error, where the response is one.</summary>
    public static async Task<PrismError?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json")
            return null;
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        string type = Text(problem, "type");
        return new PrismError(type[(type.LastIndexOf('#') + 1)..], Text(problem, "detail") is { Length: > 0 } detail ? detail : Text(problem, "title"));
    }

    /// <summary>Returns name and detail.</summary>
    public override string ToString() => $"{Name}: {Detail}";

    private static string Text(JsonDocument problem, string name) =>
        problem.RootElement.TryGetProperty(name, out JsonElement value) ? value.ToString() : "";
}
