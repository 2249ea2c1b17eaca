namespace Madaster;

/// <summary>Texts that are shown to people.</summary>
internal static class MadasterText
{
    /// <summary>An address without its query, which can carry a signature that opens what it points at.</summary>
    internal static string? WithoutQuery(string? address)
    {
        if (address is null)
            return null;
        int end = address.IndexOf('?');
        return end < 0 ? address : address.Substring(0, end) + "?…";
    }

    internal static string? WithoutQuery(global::System.Uri? address) => WithoutQuery(address?.OriginalString);
}
