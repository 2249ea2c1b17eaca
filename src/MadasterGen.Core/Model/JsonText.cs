using System.Globalization;
using System.Text;

namespace MadasterGen.Model;

/// <summary>Converts between texts and JSON string literals (RFC 8259, section 7).</summary>
internal static class JsonText
{
    /// <summary>The text of a JSON string literal; a number, <c>true</c> and <c>false</c> as they are written.</summary>
    public static string Plain(string literal) => IsString(literal) ? ToText(literal) : literal;

    /// <summary>Whether a literal is one of a string.</summary>
    public static bool IsString(string literal) => literal.StartsWith("\"", System.StringComparison.Ordinal);

    /// <summary>The text of a JSON string literal.</summary>
    public static string ToText(string literal)
    {
        StringBuilder text = new(literal.Length);
        for (int i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] != '\\')
            {
                text.Append(literal[i]);
                continue;
            }
            i++;
            text.Append(literal[i] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                'u' => (char)ushort.Parse(literal.Substring(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                char other => other,
            });
            if (literal[i] == 'u')
                i += 4;
        }
        return text.ToString();
    }

    /// <summary>The JSON string literal of a text.</summary>
    public static string ToLiteral(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        foreach (char unit in text)
        {
            string? escaped = unit switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture),
                _ => null,
            };
            _ = escaped is null ? literal.Append(unit) : literal.Append(escaped);
        }
        return literal.Append('"').ToString();
    }
}
