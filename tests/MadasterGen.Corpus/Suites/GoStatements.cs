using System.Text;

namespace MadasterGen.Corpus.Suites;

/// <summary>Divides the source of a Go function into statements: a line that ends within brackets goes on in the next one.</summary>
internal static class GoStatements
{
    /// <summary>The statements, each in one line, without comments. A block's head ends with its brace.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> lines)
    {
        StringBuilder statement = new();
        int depth = 0;
        foreach (string line in lines)
        {
            string code = WithoutComment(line.Trim());
            if (code.Length == 0)
                continue;
            statement.Append(code).Append(' ');
            depth += Depth(code);
            bool isHead = depth == 1 && code.EndsWith('{') && IsControl(statement.ToString());
            if (depth > 0 && !isHead)
                continue;
            yield return statement.ToString().TrimEnd();
            statement.Clear();
            depth = 0;
        }
    }

    /// <summary>The parts of a text between commas that stand outside of brackets and strings.</summary>
    public static IReadOnlyList<string> Parts(string text)
    {
        List<string> parts = [];
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            i = AfterString(text, i);
            if (i >= text.Length)
                break;
            depth += Step(text[i]);
            if (text[i] != ',' || depth > 0)
                continue;
            parts.Add(text[start..i].Trim());
            start = i + 1;
        }
        parts.Add(text[start..].Trim());
        return [.. parts.Where(part => part.Length > 0)];
    }

    /// <summary>The place of a character outside of brackets and strings; -1 when there is none.</summary>
    public static int IndexOf(string text, char wanted)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            i = AfterString(text, i);
            if (i >= text.Length)
                break;
            if (text[i] == wanted && depth == 0)
                return i;
            depth += Step(text[i]);
        }
        return -1;
    }

    /// <summary>What stands between the bracket at a place and the one that closes it, and the place behind that.</summary>
    public static (string Inner, int End) Within(string text, int open)
    {
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            i = AfterString(text, i);
            if (i >= text.Length)
                break;
            depth += Step(text[i]);
            if (depth == 0)
                return (text[(open + 1)..i], i + 1);
        }
        throw new NotUnderstoodException(text);
    }

    private static bool IsControl(string statement) =>
        statement.StartsWith("for ", StringComparison.Ordinal) || statement.StartsWith("if ", StringComparison.Ordinal)
        || statement.Contains("func(", StringComparison.Ordinal);

    private static int Depth(string code)
    {
        int depth = 0;
        for (int i = 0; i < code.Length; i++)
        {
            i = AfterString(code, i);
            if (i < code.Length)
                depth += Step(code[i]);
        }
        return depth;
    }

    private static int Step(char character) => character switch
    {
        '(' or '[' or '{' => 1,
        ')' or ']' or '}' => -1,
        _ => 0,
    };

    // The place itself, or the one behind the strings that begin there.
    private static int AfterString(string text, int i)
    {
        while (i < text.Length && text[i] is '"' or '`' or '\'')
        {
            char quote = text[i];
            for (i++; i < text.Length && text[i] != quote; i++)
            {
                if (text[i] == '\\' && quote != '`')
                    i++;
            }
            i++;
            if (i >= text.Length)
                return text.Length;
        }
        return i;
    }

    private static string WithoutComment(string line)
    {
        for (int i = 0; i + 1 < line.Length; i++)
        {
            i = AfterString(line, i);
            if (i + 1 < line.Length && line[i] == '/' && line[i + 1] == '/')
                return line[..i].TrimEnd();
        }
        return line;
    }
}

/// <summary>A line of Go means more than this program knows.</summary>
internal sealed class NotUnderstoodException(string code) : Exception(code);
