namespace Madaster;

/// <content>Values of several parts.</content>
internal sealed partial class MadasterMultipartContent
{
    /// <summary>Adds a part for each of the parts of a value, those without a name under that of the value.</summary>
    internal void AddEach(string name, global::Madaster.MadasterParts parts)
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string?, string> part in parts.Items)
            AddText(part.Key ?? name, part.Value);
    }
}
