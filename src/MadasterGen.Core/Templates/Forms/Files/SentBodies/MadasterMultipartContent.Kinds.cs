namespace Madaster;

/// <content>Parts of whatever kind.</content>
internal sealed partial class MadasterMultipartContent
{
    /// <summary>Adds a value of whatever kind: a list as a part for each element.</summary>
    internal void AddFields(string? name, string? json)
    {
        foreach (string field in global::Madaster.MadasterText.FieldsOf(json)) AddJson(name, field);
    }

    /// <summary>Adds a part of whatever kind, of which objects and lists are JSON and all else is text; nothing for <c>null</c>.</summary>
    internal void AddJson(string? name, string? json)
    {
        if (json is null or "null") return;
        string? text = global::Madaster.MadasterText.OfJson(json);
        AddText(name, text ?? json, text is null ? "application/json" : null);
    }
}
