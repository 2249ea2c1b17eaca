using System.Text.Json.Nodes;
using MadasterGen.Testing.State;
using Microsoft.AspNetCore.WebUtilities;

namespace MadasterGen.Testing.Http;

/// <summary>Makes responses whose body describes a problem.</summary>
internal static class Problem
{
    public static SandboxResponse Of(int status, string detail, IReadOnlyDictionary<string, List<string>>? errors = null)
    {
        var body = new JsonObject
        {
            ["type"] = $"https://httpstatuses.io/{status}",
            ["title"] = ReasonPhrases.GetReasonPhrase(status),
            ["status"] = status,
            ["detail"] = detail,
        };
        if (errors is not null)
            body["errors"] = ToJson(errors);
        return SandboxResponse.Of(status, body);
    }

    private static JsonObject ToJson(IReadOnlyDictionary<string, List<string>> errors)
    {
        var result = new JsonObject();
        foreach ((string name, List<string> messages) in errors)
            result[name] = messages.Select(message => (JsonNode?)message).ToJsonArray();
        return result;
    }
}
