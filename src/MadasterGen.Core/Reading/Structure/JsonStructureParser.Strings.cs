using System.Globalization;
using System.Text;

namespace MadasterGen.Reading.Structure;

// Strings and their escapes.
internal sealed partial class JsonStructureParser
{
    private StructureScalar ReadString()
    {
        int start = _offset++;
        StringBuilder? unescaped = null;
        int runStart = _offset;
        while (Current != '"')
        {
            if (_offset >= _text.Length || Current < ' ' && Current != '\t')
                throw Unexpected("'\"'");
            if (Current != '\\')
            {
                _offset++;
                continue;
            }
            unescaped ??= new StringBuilder();
            unescaped.Append(_text, runStart, _offset - runStart);
            ReadEscape(unescaped);
            runStart = _offset;
        }
        string text = unescaped is null
            ? _texts.Of(_text, runStart, _offset - runStart)
            : unescaped.Append(_text, runStart, _offset - runStart).ToString();
        _offset++;
        return new StructureScalar(SpanFrom(start), text, IsText: true);
    }

    private void ReadEscape(StringBuilder into)
    {
        char kind = _offset + 1 < _text.Length ? _text[_offset + 1] : '\0';
        if (kind == 'u')
        {
            ReadUnicodeEscape(into);
            return;
        }
        into.Append(kind switch
        {
            '"' or '\\' or '/' => kind,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Unexpected("an escape that JSON knows"),
        });
        _offset += 2;
    }

    private void ReadUnicodeEscape(StringBuilder into)
    {
        char first = HexAt(_offset) ?? throw Unexpected("four hexadecimal digits");
        _offset += 6;
        if (!char.IsSurrogate(first))
            into.Append(first);
        else if (char.IsHighSurrogate(first) && HexAt(_offset) is char second && char.IsLowSurrogate(second))
        {
            into.Append(first).Append(second);
            _offset += 6;
        }
        else
            into.Append(TextPreparation.Replacement);
    }

    private char? HexAt(int offset) =>
        offset + 6 <= _text.Length && _text[offset] == '\\' && _text[offset + 1] == 'u'
            ? HexIn(_text.Substring(offset + 2, 4))
            : null;

    private static char? HexIn(string digits) =>
        ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort value) ? (char)value : null;
}
