namespace Madaster;

/// <summary>A form without files, <c>application/x-www-form-urlencoded</c>.</summary>
internal sealed class MadasterFormContent : global::Madaster.MadasterRequestContent
{
    private readonly global::System.Text.StringBuilder _text = new();

    internal MadasterFormContent() => Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");

    /// <summary>Whether anything was added.</summary>
    internal bool HasFields => _text.Length > 0;

    /// <summary>Adds a field; nothing when <paramref name="value"/> is <see langword="null"/>.</summary>
    internal void Add(string name, string? value)
    {
        if (value is null) return;
        if (_text.Length > 0) _text.Append('&');
        _text.Append(Escaped(name)).Append('=').Append(Escaped(value));
    }

    /// <summary>Adds a field for each part, those without a name under that of the value.</summary>
    internal void AddEach(string name, global::Madaster.MadasterParts parts)
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string?, string> part in parts.Items) Add(part.Key ?? name, part.Value);
    }

    // Escaped text is ASCII, so its length is its number of bytes.
    protected override bool TryComputeLength(out long length)
    {
        length = _text.Length;
        return true;
    }

    protected override global::System.Threading.Tasks.Task WriteAsync(
        global::System.IO.Stream stream, global::System.Threading.CancellationToken cancellationToken)
    {
        byte[] bytes = global::System.Text.Encoding.ASCII.GetBytes(_text.ToString());
        return stream.WriteAsync(bytes, 0, bytes.Length, cancellationToken);
    }

    /// <summary>A name or a value as a form writes it: spaces are plus signs.</summary>
    internal static string Escaped(string value)
    {
        // Parts, since EscapeDataString on .NET Framework refuses more than 65,519 characters at once.
        const int Longest = 32_000;
        if (value.Length <= Longest) return Part(value);
        var escaped = new global::System.Text.StringBuilder();
        for (int start = 0; start < value.Length;)
        {
            int count = global::System.Math.Min(Longest, value.Length - start);
            if (start + count < value.Length && char.IsHighSurrogate(value[start + count - 1])) count--;
            escaped.Append(Part(value.Substring(start, count)));
            start += count;
        }

        return escaped.ToString();

        static string Part(string text) => global::System.Uri.EscapeDataString(text).Replace("%20", "+");
    }
}
