namespace Madaster;

/// <content>Cookies of several parts.</content>
internal partial struct MadasterRequest
{
    /// <summary>Adds each part as a cookie, those without a name under that of the parameter.</summary>
    /// <exception cref="global::System.ArgumentException">A value has a semicolon, or is not printable ASCII.</exception>
    internal void AddCookies(string name, global::Madaster.MadasterParts parts)
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string?, string> part in parts.Items)
            AddCookie(part.Key ?? name, part.Value);
    }
}
