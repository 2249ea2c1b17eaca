namespace Madaster;

/// <content>One or several keys, each in its place.</content>
internal sealed partial class MadasterCredentials
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

    /// <summary>The keys, all of which are sent.</summary>
    internal global::Madaster.MadasterCredential[] Parts { get; }

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

    partial void RedactParts(ref string text)
    {
        foreach (global::Madaster.MadasterCredential part in Parts) text = part.Redact(text);
    }
}
