using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Library;

/// <summary>
/// Rewrites a document in the flow style that JSON and YAML share, so that the reading library sees only what it can
/// read: no merge keys, no aliases, no escaped surrogates, no keys beyond its look-ahead. Three things it would otherwise
/// forget are written in words that it keeps: <c>additionalProperties: true</c> as <c>{}</c>, <c>security: []</c> as
/// <c>[{}]</c> (both mean the same in OpenAPI), and references that leave <c>components</c> as files that no one loads.
/// </summary>
internal sealed class LibraryText
{
    private readonly StringBuilder _text = new();
    private readonly CancellationToken _cancellationToken;
    private readonly int _nodeLimit;
    private int _nodes;

    private LibraryText(int nodeLimit, CancellationToken cancellationToken)
    {
        _nodeLimit = nodeLimit;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Writes a cleaned tree.</summary>
    /// <param name="root">The tree; nodes shared by aliases are written as often as they are named.</param>
    /// <param name="originalLength">The length of the text it came from, which bounds the nodes that are no aliases.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="StructureException">The aliases stand for too many nodes or levels.</exception>
    public static string Write(StructureObject root, int originalLength, CancellationToken cancellationToken)
    {
        LibraryText writer = new(originalLength + ReadingLimits.AliasNodes, cancellationToken);
        writer.Write(root, key: null, depth: 0);
        return writer._text.ToString();
    }

    private void Write(StructureNode node, string? key, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (depth >= ReadingLimits.Depth)
            throw StructureException.TooDeep(node.Span.Start);
        StructureException.CheckStack(node.Span.Start);
        if (++_nodes > _nodeLimit)
            throw new StructureException($"{ReadingLimits.AliasNodes} nodes behind aliases", node.Span.Start, isLimit: true);
        switch (node)
        {
            case StructureObject map:
                WriteMembers(map.Members, depth);
                break;
            case StructureArray { Items.Count: 0 } when key == "security" && depth > 1:
                _text.Append("[{}]");
                break;
            case StructureArray array:
                WriteItems(array.Items, depth);
                break;
            case StructureScalar { IsText: false, Text: "true" or "True" or "TRUE" } when key == "additionalProperties":
                _text.Append("{}");
                break;
            case StructureScalar scalar when key == "$ref":
                WriteQuoted(ReferenceText.IsLocal(scalar.Text) ? scalar.Text : ReferenceText.Seal(scalar.Text));
                break;
            case StructureScalar scalar:
                WriteScalar(scalar);
                break;
        }
    }

    private void WriteMembers(List<StructureMember> members, int depth)
    {
        string separator = "{";
        foreach (StructureMember member in members)
        {
            // An explicit key may be of any length.
            _text.Append(separator).Append("? ");
            WriteQuoted(member.Key.Text);
            _text.Append(" : ");
            Write(member.Value, member.Key.Text, depth + 1);
            separator = ",\n";
        }
        _text.Append(members.Count == 0 ? "{}" : "}");
    }

    private void WriteItems(List<StructureNode> items, int depth)
    {
        string separator = "[";
        foreach (StructureNode item in items)
        {
            _text.Append(separator);
            Write(item, key: null, depth + 1);
            separator = ",\n";
        }
        _text.Append(items.Count == 0 ? "[]" : "]");
    }

    private void WriteScalar(StructureScalar scalar)
    {
        if (!scalar.IsText && IsPlain(scalar.Text))
            _text.Append(scalar.Text);
        else
            WriteQuoted(scalar.Text);
    }

    /// <summary>Whether a scalar without quotes stays one in flow style: numbers, booleans, null and the like.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length is 0 or > 100)
            return text.Length == 0;
        foreach (char character in text)
        {
            if (character is not ('+' or '-' or '.' or '_' or '~' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
                return false;
        }
        return text != "-" && !text.StartsWith("---", StringComparison.Ordinal) && !text.StartsWith("...", StringComparison.Ordinal);
    }

    private void WriteQuoted(string text)
    {
        _text.Append('"');
        foreach (char character in text)
        {
            if (character is '"' or '\\')
                _text.Append('\\').Append(character);
            else if (character < ' ' || character is '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')
                _text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                _text.Append(character);
        }
        _text.Append('"');
    }
}
