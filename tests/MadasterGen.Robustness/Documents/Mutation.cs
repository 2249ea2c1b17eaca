using System.Text;

namespace MadasterGen.Robustness.Documents;

/// <summary>Damages a document, always in the same way for the same seed.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly string[] s_values =
    [
        "null", "true", "0", "-1", "1e999", "99999999999999999999", "\"\"", "[]", "{}", "[[[[]]]]", "{\"$ref\":\"#\"}", "{\"$ref\":\"#/components/schemas/A\"}",
        "\"\\ud800\"", "\"a\\nb\"", "\"##vso[x]\"", "\"string\"", "\"array\"", "\"object\"", "\"class\"", "\"ToString\"", "\"Equals\"", "\"..\"", "\"CON\"",
    ];

    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\n", "\t", "\0", "\u2028", "\u202e", "\ufeff", "&a ", "*a", "<<: ", "!!binary ", "|", ">", "- ", "? ", "%YAML 9.9\n", "---\n", "...\n",
        "allOf", "oneOf", "$ref", "nullable", "additionalProperties", "discriminator", "format", "enum", "required", "readOnly", "default", "type", "items", "{id}", "/", "~1", "~0", "#",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The document with one to four things wrong.</summary>
    public string Of(string text, string other)
    {
        for (int i = _random.Next(1, 5); i > 0 && text.Length > 0; i--)
            text = Once(text, other);
        return text;
    }

    private string Once(string text, string other) => _random.Next(10) switch
    {
        0 => text.Remove(Place(text), 1),
        1 => Cut(text),
        2 => text.Insert(Place(text), Any(s_pieces)),
        3 => Repeated(text),
        4 => Moved(text),
        5 => text[..Place(text)],
        6 => OtherValue(text),
        7 => Grafted(text, other),
        8 => OtherWord(text),
        _ => OtherUnit(text),
    };

    private string Cut(string text)
    {
        int start = Place(text);
        return text.Remove(start, Math.Min(_random.Next(1, 200), text.Length - start));
    }

    private string Repeated(string text)
    {
        string[] lines = text.Split('\n');
        int line = _random.Next(lines.Length);
        int count = Math.Min(_random.Next(1, 12), lines.Length - line);
        return string.Join('\n', lines[..(line + count)].Concat(lines[line..]));
    }

    private string Moved(string text)
    {
        string[] lines = text.Split('\n');
        int from = _random.Next(lines.Length);
        int to = _random.Next(lines.Length);
        (lines[from], lines[to]) = (lines[to], lines[from]);
        return string.Join('\n', lines);
    }

    // What stands behind a colon becomes something else: wrong types at right places.
    private string OtherValue(string text)
    {
        int colon = text.IndexOf(':', Place(text));
        if (colon < 0)
            return text;
        int end = text.AsSpan(colon + 1).IndexOfAny(",\n}]");
        return end < 0 ? text : string.Concat(text.AsSpan(0, colon + 1), " ", Any(s_values), text.AsSpan(colon + 1 + end));
    }

    private string Grafted(string text, string other)
    {
        int start = Place(other);
        return text.Insert(Place(text), other.Substring(start, Math.Min(_random.Next(1, 300), other.Length - start)));
    }

    // A name or keyword takes the place of another one.
    private string OtherWord(string text)
    {
        (int start, int length) = WordAt(text, Place(text));
        (int from, int count) = WordAt(text, Place(text));
        return length == 0 || count == 0 ? text : string.Concat(text.AsSpan(0, start), text.AsSpan(from, count), text.AsSpan(start + length));
    }

    private static (int Start, int Length) WordAt(string text, int place)
    {
        int start = place;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        int end = place;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return (start, end - start);
    }

    private string OtherUnit(string text)
    {
        StringBuilder changed = new(text);
        changed[Place(text)] = (char)_random.Next(_random.Next(2) == 0 ? 128 : 0x10000);
        return changed.ToString();
    }

    private int Place(string text) => _random.Next(text.Length);

    private string Any(string[] choices) => choices[_random.Next(choices.Length)];
}
