namespace Madaster;

/// <summary>
/// Finds where a JSON value ends: behind its last bracket, or before what cannot be a part of a number, string or literal. Brackets
/// outside strings are counted, each byte once.
/// </summary>
internal struct MadasterElementScanner
{
    /// <summary>What divides the values of a JSON text sequence (RFC 7464), which stands in no JSON.</summary>
    internal const byte Separator = 0x1E;

    private int _depth;
    private bool _inString;
    private bool _escaped;

    /// <summary>Goes on to the end.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="scanned">Up to where they have been looked at, which moves.</param>
    /// <param name="end">Where they end.</param>
    /// <returns>Whether the value ends at <paramref name="scanned"/>; else there is more of it to come.</returns>
    internal bool Find(byte[] buffer, ref int scanned, int end)
    {
        int i = scanned;
        while (i < end)
        {
            if (_inString)
            {
                if (_escaped)
                {
                    _escaped = false;
                    i++;
                    continue;
                }

                int stop = global::System.MemoryExtensions.IndexOfAny(
                    new global::System.ReadOnlySpan<byte>(buffer, i, end - i), (byte)'"', (byte)'\\', Separator);
                if (stop < 0) break;
                i += stop;
                if (buffer[i] == Separator) return IsAt(i, out scanned);
                _escaped = buffer[i++] == (byte)'\\';
                _inString = _escaped;
                continue;
            }

            switch (buffer[i])
            {
                case (byte)'"':
                    _inString = true;
                    break;
                case (byte)'{' or (byte)'[':
                    _depth++;
                    break;
                case (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' when _depth == 0:
                case Separator:
                    return IsAt(i, out scanned);
                case (byte)'}' or (byte)']' when --_depth == 0:
                    return IsAt(i + 1, out scanned);
            }

            i++;
        }

        scanned = end;
        return false;
    }

    // The next value begins anew, whatever state a broken one has left.
    private bool IsAt(int end, out int scanned)
    {
        scanned = end;
        this = default;
        return true;
    }
}
