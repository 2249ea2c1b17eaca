using System;
using System.Text;
using System.Threading;

namespace MadasterGen.Emission;

/// <summary>Writes C# lines with indentation. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class CodeWriter
{
    // What a thread keeps for its next file: most files are smaller, and a buffer that grew need not grow again.
    private const int MostKept = 64 * 1024;

    [ThreadStatic]
    private static StringBuilder? t_kept;

    private readonly StringBuilder _text;
    private readonly CancellationToken _cancellationToken;
    private int _depth;

    /// <summary>Begins a file.</summary>
    /// <param name="cancellationToken">Stops the writing: a file of a large document has tens of thousands of lines.</param>
    public CodeWriter(CancellationToken cancellationToken = default)
    {
        _cancellationToken = cancellationToken;
        _text = t_kept ?? new StringBuilder(4096);
        t_kept = null;
    }

    /// <summary>Writes an empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Writes an empty line between what was written and what follows, but none behind an opening brace or another one.</summary>
    public void Gap()
    {
        int length = _text.Length;
        if (length >= 2 && _text[length - 1] == '\n' && _text[length - 2] is not ('{' or '\n'))
            Line();
    }

    /// <summary>Writes one line; a text with several lines gets each indented.</summary>
    public void Line(string text)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        int start = 0;
        while (true)
        {
            int end = text.IndexOf('\n', start);
            int length = (end < 0 ? text.Length : end) - start;
            if (length > 0)
                _text.Append(' ', _depth * 4).Append(text, start, length);
            _text.Append('\n');
            if (end < 0)
                return;
            start = end + 1;
        }
    }

    /// <summary>Writes a head and an opening brace; disposing the result closes it.</summary>
    public Scope Block(string head)
    {
        Line(head);
        return Block();
    }

    /// <summary>Writes an opening brace; disposing the result closes it.</summary>
    /// <param name="behind">What follows the closing brace.</param>
    public Scope Block(char? behind = null)
    {
        Line("{");
        _depth++;
        return new Scope(this, behind);
    }

    /// <summary>Indents until the result is disposed.</summary>
    public Scope Indent()
    {
        _depth++;
        return new Scope(this);
    }

    /// <summary>Ends the file; nothing can be written afterwards.</summary>
    /// <returns>What was written.</returns>
    public string Finish()
    {
        string written = _text.ToString();
        _text.Clear();
        if (_text.Capacity <= MostKept)
            t_kept = _text;
        return written;
    }

    private void Close(char? behind, bool hasBrace)
    {
        _depth--;
        if (hasBrace)
            Line("}" + behind);
    }

    /// <summary>An open block.</summary>
    public readonly struct Scope : IDisposable
    {
        private readonly CodeWriter _writer;
        private readonly char? _behind;
        private readonly bool _hasBrace;

        internal Scope(CodeWriter writer, char? behind)
        {
            _writer = writer;
            _behind = behind;
            _hasBrace = true;
        }

        internal Scope(CodeWriter writer)
        {
            _writer = writer;
            _behind = null;
            _hasBrace = false;
        }

        /// <inheritdoc/>
        public void Dispose() => _writer.Close(_behind, _hasBrace);
    }
}
