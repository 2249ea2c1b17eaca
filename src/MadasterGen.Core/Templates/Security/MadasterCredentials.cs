namespace Madaster;

/// <summary>What a call proves itself with: a key and its place, and what goes together with it.</summary>
internal sealed class MadasterCredentials
{
    private static readonly global::Madaster.MadasterCredentials[] s_none = new global::Madaster.MadasterCredentials[0];

    internal MadasterCredentials(
        global::Madaster.MadasterKeyPlacement placement, string? key, global::Madaster.MadasterCredentials[]? further = null)
    {
        Placement = placement;
        Key = key;
        Further = further ?? s_none;
    }

    /// <summary>Nothing is sent.</summary>
    internal static global::Madaster.MadasterCredentials None { get; } = new(global::Madaster.MadasterKeyPlacement.None, null);

    /// <summary>Where the key goes.</summary>
    internal global::Madaster.MadasterKeyPlacement Placement { get; }

    /// <summary>The key; <see langword="null"/> when the caller's <c>HttpClient</c> has it, or nobody.</summary>
    internal string? Key { get; }

    /// <summary>What goes together with it.</summary>
    internal global::Madaster.MadasterCredentials[] Further { get; }

    /// <summary>Whether a part of it belongs into the query.</summary>
    internal bool IsInQuery
    {
        get
        {
            if (Placement.QueryName is not null && Key is not null) return true;
            foreach (global::Madaster.MadasterCredentials one in Further)
                if (one.IsInQuery) return true;
            return false;
        }
    }

    /// <summary>Whether a handler that follows redirects by itself takes a part of it along.</summary>
    internal bool TravelsWithRedirects
    {
        get
        {
            if (Placement.TravelsWithRedirects) return true;
            foreach (global::Madaster.MadasterCredentials one in Further)
                if (one.TravelsWithRedirects) return true;
            return false;
        }
    }

    /// <summary>Takes them out of a string, as they were given and as they are sent.</summary>
    internal string Redact(string text)
    {
        text = global::Madaster.MadasterRedaction.All(text, Key);
        if (Key is { } key && Placement.Sent(key) is var sent && !ReferenceEquals(sent, key))
            text = global::Madaster.MadasterRedaction.All(text, sent);
        foreach (global::Madaster.MadasterCredentials one in Further) text = one.Redact(text);
        return text;
    }

    /// <summary>Whether a string holds one of them, as it was given or as it is sent.</summary>
    internal bool IsIn(string text)
    {
        if (Key is { } key
            && (global::Madaster.MadasterRedaction.Holds(text, key) || global::Madaster.MadasterRedaction.Holds(text, Placement.Sent(key))))
            return true;
        foreach (global::Madaster.MadasterCredentials one in Further)
            if (one.IsIn(text)) return true;
        return false;
    }

    /// <summary>Writes those that belong into the query.</summary>
    internal void AppendTo(ref global::Madaster.MadasterRequestUri address)
    {
        if (Placement.QueryName is { } name && Key is not null) address.AppendQuery(name, Key);
        foreach (global::Madaster.MadasterCredentials one in Further) one.AppendTo(ref address);
    }
}
