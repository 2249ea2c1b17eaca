using System.Text;

namespace MadasterGen.Reading.Suppressions;

/// <summary>What people write into JSON files of their own: comments, and a comma behind the last element.</summary>
internal static class LenientJson
{
    /// <summary>
    /// The JSON with spaces in the place of comments and of trailing commas; all else stays where it is. What is not JSON is left alone.
    /// </summary>
    public static string ToStrict(string text)
    {
        StringBuilder strict = new(text);
        bool isJson = false;
        int comma = -1;
        for (int i = 0; i < text.Length; i++)
        {
            int end = EndOfComment(text, i);
            if (end > i)
            {
                for (; i < end; i++)
                    strict[i] = text[i] is '\r' or '\n' ? text[i] : ' ';
                i--;
                continue;
            }
            char character = text[i];
            if (char.IsWhiteSpace(character))
                continue;
            if (!isJson && character is not ('{' or '['))
                return text;
            isJson = true;
            if (character is '}' or ']' && comma >= 0)
                strict[comma] = ' ';
            comma = character == ',' ? i : -1;
            if (character == '"')
                i = JsonStrings.EndOf(text, i);
        }
        return strict.ToString();
    }

    private static int EndOfComment(string text, int start)
    {
        if (text[start] != '/' || start + 1 == text.Length)
            return start;
        int end = text[start + 1] switch
        {
            '/' => text.IndexOfAny(['\r', '\n'], start),
            '*' => text.IndexOf("*/", start + 2, System.StringComparison.Ordinal) is var close and >= 0 ? close + 2 : -1,
            _ => start,
        };
        return end < 0 ? text.Length : end;
    }
}
