namespace Madaster;

/// <content>Lists as one field.</content>
internal sealed partial class MadasterFormContent
{
    /// <summary>Adds a list as one field; nothing when it has no elements. What stands between them stands as it is.</summary>
    internal void AddJoined<T>(
        string name, string separator, global::System.Collections.Generic.IReadOnlyList<T>? items, global::System.Func<T, string?> text,
        string kept = "")
    {
        string? value = global::Madaster.MadasterText.Join(
            separator, items, item => text(item) is { } one ? global::Madaster.MadasterText.FormEscaped(one, kept) : null);
        if (value is not null) AddEscaped(name, value);
    }
}
