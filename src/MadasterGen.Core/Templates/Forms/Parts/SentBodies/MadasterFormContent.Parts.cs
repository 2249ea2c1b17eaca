namespace Madaster;

/// <content>Values of several parts.</content>
internal sealed partial class MadasterFormContent
{
    /// <summary>Adds a field for each part, those without a name under that of the value.</summary>
    internal void AddEach(string name, global::Madaster.MadasterParts parts)
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string?, string> part in parts.Items) Add(part.Key ?? name, part.Value);
    }
}
