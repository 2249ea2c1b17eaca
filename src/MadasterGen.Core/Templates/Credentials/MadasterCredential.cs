namespace Madaster;

/// <summary>A key and its place.</summary>
internal readonly struct MadasterCredential
{
    internal MadasterCredential(global::Madaster.MadasterKeyPlacement placement, string? key)
    {
        Placement = placement;
        Key = key;
    }

    /// <summary>Where the key goes.</summary>
    internal global::Madaster.MadasterKeyPlacement Placement { get; }

    /// <summary>The key; <see langword="null"/> when the caller's <c>HttpClient</c> has it, or nobody.</summary>
    internal string? Key { get; }

    /// <summary>Whether it belongs into the query.</summary>
    internal bool IsInQuery => Key is not null && Placement.QueryName is not null;

    /// <summary>Takes the key out of a string; the string itself where it has none.</summary>
    internal string Redact(string text)
    {
        if (Key is null) return text;
        string sent = Placement.Sent(Key);
        string clean = global::Madaster.MadasterRedaction.Secret(text, Key);
        return ReferenceEquals(sent, Key) ? clean : global::Madaster.MadasterRedaction.Secret(clean, sent);
    }
}
