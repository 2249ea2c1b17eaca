namespace Madaster;

/// <summary>What a call proves itself with: nothing, where no document names a security scheme.</summary>
internal sealed partial class MadasterCredentials
{
    /// <summary>Nothing is sent.</summary>
    internal static global::Madaster.MadasterCredentials None { get; } = new();

    /// <summary>Whether a part of it belongs into the query.</summary>
    internal bool IsInQuery { get; private set; }

    /// <summary>Whether a handler that follows redirects by itself takes a part of it along.</summary>
    internal bool TravelsWithRedirects { get; private set; }

    /// <summary>Takes them out of a string, as they were given and as they are sent.</summary>
    internal string Redact(string text)
    {
        RedactParts(ref text);
        return global::Madaster.MadasterRedaction.Addresses(text);
    }

    partial void RedactParts(ref string text);
}
