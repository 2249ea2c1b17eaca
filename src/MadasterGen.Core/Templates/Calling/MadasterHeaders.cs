namespace Madaster;

/// <summary>Headers: checked on their way out, copied on their way in.</summary>
internal static class MadasterHeaders
{
    // Visible characters of ASCII that end a name (RFC 9110).
    private const string Separators = ":\"(),;<=>@[\\]{}/?";

    internal static readonly global::System.Collections.Generic.IReadOnlyDictionary<
        string, global::System.Collections.Generic.IReadOnlyList<string>> None =
        new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>();

    /// <summary>Sets a header, on the body where it belongs there, in place of one that is already set.</summary>
    /// <param name="message">The message.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="canHaveContent">Whether content of no bytes can be sent, only to have the header.</param>
    /// <exception cref="global::System.ArgumentException">The name is no header name.</exception>
    internal static void Set(global::System.Net.Http.HttpRequestMessage message, string name, string value, bool canHaveContent)
    {
        // Remove throws for a header of the body and TryAdd returns false for it, so add first: nearly always nothing is there yet.
        if (message.Headers.TryAddWithoutValidation(name, value)) return;
        if (message.Content is null or global::System.Net.Http.ByteArrayContent
            && name.Equals("Content-Length", global::System.StringComparison.OrdinalIgnoreCase))
            return; // .NET knows it
        if (message.Content is null)
        {
            // .NET has Expires, Content-Language and some more on bodies alone.
            if (!canHaveContent) return;
            message.Content = new global::System.Net.Http.ByteArrayContent(global::System.Array.Empty<byte>());
        }

        message.Content.Headers.Remove(name);
        message.Content.Headers.TryAddWithoutValidation(name, value);
    }

    /// <summary>Refuses a name or value that could end the header and begin another, or that HTTP cannot carry.</summary>
    /// <exception cref="global::System.ArgumentException">The value is not printable ASCII. The message does not repeat it.</exception>
    internal static void Check(string name, string value)
    {
        foreach (char c in name)
            if (c is <= ' ' or > '~' || Separators.IndexOf(c) >= 0) throw NoName(nameof(name));
        if (name.Length == 0) throw new global::System.ArgumentException("The name of a header is not empty.", nameof(name));
        foreach (char c in value)
            if (c is (< ' ' and not '\t') or > '~')
                throw new global::System.ArgumentException("The value of a header is printable ASCII, without line breaks.", name);
    }

    /// <summary>Copies the headers of a response and of its body. <paramref name="redact"/> sees each value.</summary>
    internal static global::System.Collections.Generic.IReadOnlyDictionary<
        string, global::System.Collections.Generic.IReadOnlyList<string>> Copy(
        global::System.Net.Http.HttpResponseMessage response, global::System.Func<string, string>? redact = null)
    {
        var copy = new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>(
            global::System.StringComparer.OrdinalIgnoreCase);
        Add(copy, response.Headers, redact);
        if (response.Content is not null) Add(copy, response.Content.Headers, redact);
        return copy;
    }

    private static void Add(
        global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> copy,
        global::System.Net.Http.Headers.HttpHeaders headers,
        global::System.Func<string, string>? redact)
    {
        foreach (var header in headers)
        {
            var values = new global::System.Collections.Generic.List<string>(1);
            foreach (string value in header.Value) values.Add(redact is null ? value : redact(value));
            copy[header.Key] = values;
        }
    }

    private static global::System.ArgumentException NoName(string parameter) =>
        new("The name of a header has no spaces, separators or non-ASCII characters.", parameter);
}
