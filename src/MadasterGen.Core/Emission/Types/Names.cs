namespace MadasterGen.Emission.Types;

/// <summary>Full names that generated types use often.</summary>
internal static class Names
{
    public const string Reader = "global::System.Text.Json.Utf8JsonReader";

    public const string Writer = "global::System.Text.Json.Utf8JsonWriter";

    public const string Token = "global::System.Text.Json.JsonTokenType";

    public const string Bytes = "global::System.ReadOnlySpan<byte>";

    /// <summary>What reads and writes JSON for all types.</summary>
    public static string Json(string root) => $"global::{root}.MadasterJson";
}
