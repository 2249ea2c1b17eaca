namespace Madaster;

/// <content>Values of several parts.</content>
internal sealed partial class MadasterFormContent
{
    /// <summary>Adds a field for each part, those without a name under that of the value.</summary>
    internal void AddEach(string name, global::Madaster.MadasterParts parts, string kept = "")
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string?, string> part in parts.Items)
            Add(part.Key ?? name, part.Value, kept);
    }

    /// <summary>Adds the parts as one field; nothing when there are none. What stands between them stands as it is.</summary>
    internal void AddJoined(string name, string separator, global::Madaster.MadasterParts parts, string kept = "")
    {
        string? value = parts.Join(separator, false, text => global::Madaster.MadasterText.FormEscaped(text, kept));
        if (value is not null) AddEscaped(name, value);
    }
}
