using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace MadasterGen.Emission;

/// <summary>Writes C# lines with indentation. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class CodeWriter
{
    // What a thread keeps for its next file: most files are smaller, and a buffer that grew need not grow again.
    private const int MostKept = 64 * 1024;

    private const int IndentationSize = 4;

    // Full names make lines long; beyond this, what could stand on one line gets several.
    private const int LongLine = 180;

    // What is filled with short parts ends where a line of a hand does.
    private const int FullLine = 140;

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
                _text.Append(' ', _depth * IndentationSize).Append(text, start, length);
            _text.Append('\n');
            if (end < 0)
                return;
            start = end + 1;
        }
    }

    /// <summary>Writes a condition and the statement under it: on one line where that is not long.</summary>
    /// <param name="condition">Such as <c>if (…)</c>.</param>
    /// <param name="statement">One statement.</param>
    public void Conditional(string condition, string statement)
    {
        if (IsShort(condition.Length + 1 + statement.Length))
        {
            Line($"{condition} {statement}");
            return;
        }
        Line(condition);
        using (Indent())
            Line(statement);
    }

    /// <summary>Writes a head and what is short in braces behind it: on one line where that is not long.</summary>
    /// <param name="head">What stands before the braces.</param>
    /// <param name="first">One accessor or statement.</param>
    /// <param name="second">The other.</param>
    public void Braces(string head, string first, string second)
    {
        if (IsShort(head.Length + first.Length + second.Length + 6))
        {
            Line($"{head} {{ {first} {second} }}");
            return;
        }
        using (Block(head))
        {
            Line(first);
            Line(second);
        }
    }

    /// <summary>Writes a head with parameters: on one line where that is not long, else each on its own.</summary>
    /// <param name="head">What stands before the parenthesis.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="behind">What follows the parenthesis.</param>
    public void List(string head, IReadOnlyList<string> parameters, string behind)
    {
        string together = $"{head}({string.Join(", ", parameters)}){behind}";
        if (IsShort(together.Length))
        {
            Line(together);
            return;
        }
        Line(head + "(");
        using (Indent())
        {
            for (int i = 0; i < parameters.Count; i++)
                Line(parameters[i] + (i == parameters.Count - 1 ? $"){behind}" : ","));
        }
    }

    /// <summary>Writes parts one behind the other, as many on a line as it holds.</summary>
    /// <param name="parts">What is not broken.</param>
    /// <param name="between">What stands between two of them, such as <c>", "</c>.</param>
    /// <param name="behind">What follows the last.</param>
    public void Filled(IReadOnlyList<string> parts, string between, string behind)
    {
        StringBuilder line = new();
        for (int i = 0; i < parts.Count; i++)
        {
            string part = parts[i] + (i == parts.Count - 1 ? behind : between);
            if (line.Length > 0 && (_depth * IndentationSize) + line.Length + part.TrimEnd().Length > FullLine)
            {
                Line(line.ToString().TrimEnd());
                line.Clear();
            }
            line.Append(part);
        }
        Line(line.ToString());
    }

    /// <summary>Writes a head and parts behind it: on one line where that is not long, else as many parts on a line as it holds.</summary>
    /// <param name="head">What stands before the parts, with what separates it from them on one line.</param>
    /// <param name="parts">What is not broken.</param>
    /// <param name="between">What stands between two of them, such as <c>", "</c>.</param>
    /// <param name="behind">What follows the last.</param>
    public void Filled(string head, IReadOnlyList<string> parts, string between, string behind)
    {
        string together = head + string.Join(between, parts) + behind;
        if ((_depth * IndentationSize) + together.Length <= FullLine)
        {
            Line(together);
            return;
        }
        Line(head.TrimEnd());
        using (Indent())
            Filled(parts, between, behind);
    }

    private bool IsShort(int length) => (_depth * IndentationSize) + length <= LongLine;

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
