using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Reading.Structure;

/// <summary>
/// Reads JSON (RFC 8259) with the position of every key. Escaped halves of surrogate pairs are joined; a lone half
/// becomes U+FFFD, since it cannot be written to a file.
/// </summary>
internal sealed partial class JsonStructureParser
{
    private readonly string _text;
    private readonly CancellationToken _cancellationToken;
    private readonly PositionCursor _positions;
    private readonly RepeatedTexts _texts = new();
    private int _offset;

    public JsonStructureParser(string text, CancellationToken cancellationToken, int file)
    {
        _text = text;
        _cancellationToken = cancellationToken;
        _positions = new PositionCursor(text, file);
    }

    /// <summary>Reads the text as one value.</summary>
    /// <exception cref="StructureException">The text is no JSON, or too deep.</exception>
    public StructureNode Parse()
    {
        StructureNode root = ReadValue(0);
        SkipWhitespace();
        return _offset == _text.Length ? root : throw Unexpected("the end of the text");
    }

    private StructureNode ReadValue(int depth)
    {
        SkipWhitespace();
        switch (Current)
        {
            case '{':
                return ReadObject(depth + 1);
            case '[':
                return ReadArray(depth + 1);
            case '"':
                return ReadString();
            default:
                return ReadLiteral();
        }
    }

    private StructureObject ReadObject(int depth)
    {
        TextSpanPosition span = EnterContainer(depth);
        List<StructureMember> members = [];
        SkipWhitespace();
        if (TryTake('}'))
            return new StructureObject(span, members);
        do
        {
            SkipWhitespace();
            StructureScalar key = Current == '"' ? ReadString() : throw Unexpected("a key in double quotes");
            SkipWhitespace();
            if (!TryTake(':'))
                throw Unexpected("':'");
            members.Add(new StructureMember(key, ReadValue(depth)));
            SkipWhitespace();
        }
        while (TryTake(','));
        return TryTake('}') ? new StructureObject(span, members) : throw Unexpected("',' or '}'");
    }

    private StructureArray ReadArray(int depth)
    {
        TextSpanPosition span = EnterContainer(depth);
        List<StructureNode> items = [];
        SkipWhitespace();
        if (TryTake(']'))
            return new StructureArray(span, items);
        do
        {
            items.Add(ReadValue(depth));
            SkipWhitespace();
        }
        while (TryTake(','));
        return TryTake(']') ? new StructureArray(span, items) : throw Unexpected("',' or ']'");
    }

    private TextSpanPosition EnterContainer(int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (depth > ReadingLimits.Depth)
            throw StructureException.TooDeep(_positions.At(_offset));
        StructureException.CheckStack(_positions.At(_offset));
        int start = _offset++;
        return SpanFrom(start);
    }

    private StructureScalar ReadLiteral()
    {
        int start = _offset;
        while (Current is '+' or '-' or '.' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            _offset++;
        string text = _text.Substring(start, _offset - start);
        bool isValue = text is "true" or "false" or "null"
            || (text.Length > 0 && text[0] is '-' or (>= '0' and <= '9')
                && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        if (isValue)
            return new StructureScalar(SpanFrom(start), text, IsText: false);
        _offset = start;
        throw Unexpected("a value");
    }

    private char Current => _offset < _text.Length ? _text[_offset] : '\0';

    private bool TryTake(char expected)
    {
        if (Current != expected)
            return false;
        _offset++;
        return true;
    }

    private void SkipWhitespace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
            _offset++;
    }

    private TextSpanPosition SpanFrom(int start) => new(_positions.At(start), _positions.At(_offset));

    private StructureException Unexpected(string expected)
    {
        string found = _offset < _text.Length ? "'" + _text[_offset] + "'" : "the end of the text";
        return new StructureException($"{expected} is expected, not {found}", _positions.At(_offset));
    }
}
