using System.Globalization;
using System.Text;

namespace MadasterGen.Corpus.Called.Samples;

/// <summary>Makes a string of a plain regular expression: literals, classes, groups and counts. What it does not know it leaves out.</summary>
internal sealed class PatternSample
{
    private readonly string _pattern;
    private int _at;

    private PatternSample(string pattern) => _pattern = pattern;

    /// <summary>A string that may match; null where the pattern is not understood.</summary>
    public static string? Of(string pattern)
    {
        try
        {
            return new PatternSample(pattern).Alternatives();
        }
        catch (Exception error) when (error is IndexOutOfRangeException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private string Alternatives()
    {
        string first = Sequence();
        while (_at < _pattern.Length && _pattern[_at] == '|')
        {
            _at++;
            string next = Sequence();
            first = first.Length == 0 ? next : first;
        }
        return first;
    }

    private string Sequence()
    {
        StringBuilder text = new();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            string item = Item();
            int count = Count();
            for (int i = 0; i < count; i++)
                text.Append(item);
        }
        return text.ToString();
    }

    private string Item()
    {
        char unit = _pattern[_at++];
        switch (unit)
        {
            case '^' or '$':
                return "";
            case '.':
                return "a";
            case '[':
                return Class();
            case '\\':
                return Escape().ToString();
            case '(':
                bool isLook = _pattern[_at] == '?' && _pattern[_at + 1] is '=' or '!' or '<';
                if (_pattern[_at] == '?')
                    _at += _pattern[_at + 1] == '<' && _pattern[_at + 2] is '=' or '!' ? 3 : 2;
                string inner = Alternatives();
                _at++;
                return isLook ? "" : inner;
            default:
                return unit.ToString();
        }
    }

    private char Escape()
    {
        char unit = _pattern[_at++];
        return unit switch
        {
            'd' => '1',
            'w' => 'a',
            's' => ' ',
            'S' => 'a',
            'D' => 'a',
            'u' => (char)ushort.Parse(_pattern.AsSpan((_at += 4) - 4, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            _ => unit,
        };
    }

    private string Class()
    {
        bool isNegated = _pattern[_at] == '^';
        List<char> members = [];
        for (_at += isNegated ? 1 : 0; _pattern[_at] != ']' || members.Count == 0;)
        {
            char unit = _pattern[_at++];
            members.Add(unit == '\\' ? Escape() : unit);
        }
        _at++;
        if (!isNegated)
            return (members.Find(char.IsAsciiLetterOrDigit) is var plain and not '\0' ? plain : members[0]).ToString();
        return "axz1-_ ".First(one => !members.Contains(one)).ToString();
    }

    private int Count()
    {
        if (_at >= _pattern.Length)
            return 1;
        switch (_pattern[_at])
        {
            case '*' or '?':
                Skip();
                return 0;
            case '+':
                Skip();
                return 1;
            case '{' when char.IsAsciiDigit(_pattern[_at + 1]):
                int end = _pattern.IndexOf('}', _at);
                string[] bounds = _pattern[(_at + 1)..end].Split(',');
                _at = end;
                Skip();
                int least = int.Parse(bounds[0], CultureInfo.InvariantCulture);
                return least == 0 && bounds.Length == 2 && bounds[1] != "0" ? 1 : least;
            default:
                return 1;
        }
    }

    private void Skip()
    {
        _at++;
        if (_at < _pattern.Length && _pattern[_at] == '?')
            _at++;
    }
}
