namespace Madaster;

/// <content>JSON of any kind.</content>
internal readonly partial struct MadasterHash
{
    internal global::Madaster.MadasterHash Element(global::System.Text.Json.JsonElement value) =>
        With(global::Madaster.MadasterEquality.Hash(value));

    internal global::Madaster.MadasterHash Element(global::System.Text.Json.JsonElement? value) =>
        With(global::Madaster.MadasterEquality.Hash(value));
}
