using MadasterGen.Model;

namespace MadasterGen.Reading.Structure;

/// <summary>
/// Turns offsets into lines and columns, going forward through a text. It breaks lines where the compiler does: at CR,
/// LF, CR LF, U+0085, U+2028 and U+2029.
/// </summary>
internal sealed class PositionCursor
{
    private readonly string _text;
    private readonly int _file;
    private int _offset;
    private int _line;
    private int _lineStart;

    public PositionCursor(string text, int file) => (_text, _file) = (text, file);

    /// <summary>The position of an offset; going back costs a new start.</summary>
    public TextPosition At(int offset)
    {
        if (offset < _lineStart)
            (_offset, _line, _lineStart) = (0, 0, 0);
        for (; _offset < offset; _offset++)
        {
            bool isBreak = _text[_offset] switch
            {
                '\n' or '\u0085' or '\u2028' or '\u2029' => true,
                '\r' => _offset + 1 >= _text.Length || _text[_offset + 1] != '\n',
                _ => false,
            };
            if (isBreak)
                (_line, _lineStart) = (_line + 1, _offset + 1);
        }
        return new TextPosition(_line, offset - _lineStart) { File = _file };
    }
}
