namespace MadasterGen.Corpus.Pairs;

/// <summary>Names in a document that are its own and not OpenAPI's.</summary>
internal static class OwnNames
{
    // Below these stand names of the document's own.
    private static readonly HashSet<string> s_maps =
    [
        "properties", "schemas", "parameters", "responses", "headers", "mapping", "scopes", "variables", "callbacks", "encoding", "content",
        "paths", "securitySchemes", "requestBodies", "webhooks",
    ];

    /// <summary>Whether the members of a map have names of the document's own.</summary>
    public static bool AreIn(string map) => s_maps.Contains(map);

    /// <summary>Whether a name is the document's own: a property may be called properties.</summary>
    public static bool Has(string[] names, int index) => index > 0 && s_maps.Contains(names[index - 1]) && !Has(names, index - 1);
}
