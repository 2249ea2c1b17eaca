namespace Madaster;

/// <summary>What a call proves itself with: one or several keys, each in its place.</summary>
internal sealed class MadasterCredentials
{
    internal MadasterCredentials(params global::Madaster.MadasterCredential[] parts)
    {
        Parts = parts;
        foreach (global::Madaster.MadasterCredential part in parts)
        {
            IsInQuery |= part.IsInQuery;
            TravelsWithRedirects |= part.Placement.TravelsWithRedirects;
        }
    }

    /// <summary>Nothing is sent.</summary>
    internal static global::Madaster.MadasterCredentials None { get; } = new();

    /// <summary>The keys, all of which are sent.</summary>
    internal global::Madaster.MadasterCredential[] Parts { get; }

    /// <summary>Whether a part of it belongs into the query.</summary>
    internal bool IsInQuery { get; }

    /// <summary>Whether a handler that follows redirects by itself takes a part of it along.</summary>
    internal bool TravelsWithRedirects { get; }

    /// <summary>Takes them out of a string, as they were given and as they are sent.</summary>
    internal string Redact(string text)
    {
        foreach (global::Madaster.MadasterCredential part in Parts) text = part.Redact(text);
        return global::Madaster.MadasterRedaction.Addresses(text);
    }

    /// <summary>Whether a string holds one of them, as it was given or as it is sent.</summary>
    internal bool IsIn(string text)
    {
        foreach (global::Madaster.MadasterCredential part in Parts)
            if (!ReferenceEquals(part.Redact(text), text)) return true;
        return false;
    }

    /// <summary>Writes those that belong into the query.</summary>
    internal void AppendTo(ref global::Madaster.MadasterRequestUri address)
    {
        foreach (global::Madaster.MadasterCredential part in Parts)
            if (part.IsInQuery) address.AppendQuery(part.Placement.QueryName!, part.Key);
    }
}

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
