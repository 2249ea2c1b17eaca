using System.Text.Json.Nodes;

namespace MadasterGen.Testing.State;

/// <summary>Makes texts in several languages.</summary>
internal static class Localized
{
    public static JsonObject Text(string en, string nl, string? de = null, string? fr = null) => new()
    {
        ["nl"] = nl,
        ["en"] = en,
        ["de"] = de ?? en,
        ["fr"] = fr ?? en,
    };

    /// <summary>One text for every language, in the language-neutral member <c>iv</c> too.</summary>
    public static JsonObject Invariant(string text)
    {
        JsonObject result = Text(text, text);
        result["iv"] = text;
        return result;
    }

    /// <summary>The text of a stored name in some language, else in any that it has.</summary>
    public static string? In(JsonObject? names, string language) =>
        names?.Text(language) ?? names?.Select(name => name.Value?.ToString()).FirstOrDefault(text => text is not null);
}
