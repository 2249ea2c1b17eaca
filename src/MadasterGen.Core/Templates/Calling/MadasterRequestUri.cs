namespace Madaster;

/// <summary>
/// Builds the address of a request in a pooled buffer. Values are escaped by RFC 3986 (all but letters, digits and <c>-._~</c>),
/// whatever the current culture.
/// </summary>
internal ref partial struct MadasterRequestUri
{
    private char[] _buffer;
    private int _length;
    private bool _hasQuery;

    /// <summary>Starts with a string that is written as it is.</summary>
    internal MadasterRequestUri(string literal)
    {
        _buffer = global::System.Buffers.ArrayPool<char>.Shared.Rent(global::System.Math.Max(256, literal.Length + 128));
        _length = 0;
        _hasQuery = false;
        Raw(literal);
    }

    /// <summary>Starts with a base address, which has no query, and a path that is written as it is.</summary>
    internal MadasterRequestUri(string baseAddress, string path)
        : this(baseAddress)
    {
        Raw(path);
    }

    /// <summary>Appends a string as it is.</summary>
    internal void AppendLiteral(string literal) => Raw(literal);

    /// <summary>Appends a path parameter.</summary>
    /// <exception cref="global::System.ArgumentException">
    /// The value is empty, <c>.</c> or <c>..</c>, which would address another resource.
    /// </exception>
    internal void AppendPath(string name, string value)
    {
        if (value is null) throw new global::System.ArgumentNullException(name);
        if (value is "" or "." or "..")
            throw new global::System.ArgumentException(
                "A value in a path is not empty, '.' or '..': the address would be folded into that of another resource.", name);
        Escaped(value);
    }

    /// <summary>Appends a query parameter; nothing when <paramref name="value"/> is <see langword="null"/>.</summary>
    internal void AppendQuery(string name, string? value)
    {
        if (value is null) return;
        QueryName(name);
        Escaped(value);
    }

    /// <summary>Returns what was built and gives the buffer back; nothing can be appended afterwards.</summary>
    public override string ToString()
    {
        string text = new(_buffer, 0, _length);
        char[] buffer = _buffer;
        _buffer = null!;
        global::System.Buffers.ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private void BeginQuery()
    {
        // A literal may have begun the query, which is looked for only where it matters; a value has its question marks escaped.
        _hasQuery = _hasQuery || global::System.Array.IndexOf(_buffer, '?', 0, _length) >= 0;
        Reserve(1);
        _buffer[_length++] = _hasQuery ? '&' : '?';
        _hasQuery = true;
    }

    private void QueryName(string name)
    {
        BeginQuery();

        // OData's names begin with a '$' that some servers want as it is; a query may hold it (RFC 3986, 3.4).
        if (name.Length > 0 && name[0] == '$')
        {
            Raw("$");
            Escaped(name, 1);
        }
        else
        {
            Escaped(name);
        }

        Reserve(1);
        _buffer[_length++] = '=';
    }

    private void Raw(string text) => Raw(text, 0, text.Length);

    private void Raw(string text, int start, int count)
    {
        Reserve(count);
        text.CopyTo(start, _buffer, _length, count);
        _length += count;
    }

    private void Escaped(string value, int start = 0, string kept = "")
    {
        // Most values and all usual names need no escape, so that they are copied in one go.
        int first = start;
        while (first < value.Length && IsUnreserved(value[first])) first++;
        Raw(value, start, first - start);
        for (int i = first; i < value.Length; i++)
        {
            char c = value[i];
            Reserve(12);
            if (IsUnreserved(c) || kept.IndexOf(c) >= 0)
            {
                _buffer[_length++] = c;
            }
            else if (c < 0x80)
            {
                Octet(c);
            }
            else if (c < 0x800)
            {
                Octet(0xC0 | (c >> 6));
                Octet(0x80 | (c & 0x3F));
            }
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                int point = char.ConvertToUtf32(c, value[++i]);
                Octet(0xF0 | (point >> 18));
                Octet(0x80 | ((point >> 12) & 0x3F));
                Octet(0x80 | ((point >> 6) & 0x3F));
                Octet(0x80 | (point & 0x3F));
            }
            else
            {
                // Half a character cannot be sent: what UTF-8 has in its place is U+FFFD.
                int point = char.IsSurrogate(c) ? 0xFFFD : c;
                Octet(0xE0 | (point >> 12));
                Octet(0x80 | ((point >> 6) & 0x3F));
                Octet(0x80 | (point & 0x3F));
            }
        }
    }

    private static bool IsUnreserved(char c) =>
        ((uint)((c | 0x20) - 'a') <= 25 && c < 128) || (uint)(c - '0') <= 9 || c is '-' or '.' or '_' or '~';

    private void Octet(int value)
    {
        const string Hex = "0123456789ABCDEF";
        _buffer[_length++] = '%';
        _buffer[_length++] = Hex[value >> 4];
        _buffer[_length++] = Hex[value & 0xF];
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length >= count) return;
        char[] larger = global::System.Buffers.ArrayPool<char>.Shared.Rent(global::System.Math.Max(_buffer.Length * 2, _length + count));
        global::System.Array.Copy(_buffer, larger, _length);
        global::System.Buffers.ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
