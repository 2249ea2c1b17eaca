namespace Madaster;

/// <summary>
/// Makes strings of documents and servers fit for a line of output. There a line end would begin a message of its own, a control
/// character would be a command to a terminal, and <c>##vso[</c> or <c>::</c> one to a build server.
/// </summary>
internal static class MadasterVisible
{
    private const int Longest = 1_000;

    /// <summary>
    /// The string in one line: what nobody would see is written as an escape, commands to build servers are broken by a space, and
    /// what is too long ends in an ellipsis. A string that is fit already stays as it is.
    /// </summary>
    /// <param name="text">The string.</param>
    /// <param name="longest">How many characters the result has at most.</param>
    internal static string Of(string text, int longest = Longest)
    {
        if (IsFit(text, longest)) return text;
        var visible = new global::System.Text.StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length && visible.Length <= longest; i++)
        {
            if (global::System.Char.IsSurrogatePair(text, i))
            {
                if (IsHidden(text, i)) visible.Append("\\U").Append(Hexadecimal(global::System.Char.ConvertToUtf32(text, i), "X8"));
                else visible.Append(text[i]).Append(text[i + 1]);
                i++;
            }
            else if (global::System.Char.IsSurrogate(text[i]) || IsHidden(text, i))
            {
                visible.Append(Escape(text[i]));
            }
            else
            {
                visible.Append(text[i]);
                if (StartsCommand(text, i)) visible.Append(' ');
            }
        }

        return Cut(visible, longest);
    }

    // What almost all strings are: visible ASCII without commands.
    private static bool IsFit(string text, int longest)
    {
        if (text.Length > longest) return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or > '~' || StartsCommand(text, i)) return false;
        }

        return true;
    }

    // GitHub, Azure Pipelines, TeamCity: ##[error], ##vso[task.setvariable …] and ##teamcity[…] anywhere, ::error:: at the start.
    private static bool StartsCommand(string text, int index)
    {
        char next = index + 1 < text.Length ? text[index + 1] : ' ';
        if (text[index] == ':' && next == ':') return global::System.String.IsNullOrWhiteSpace(text.Substring(0, index));
        if (text[index] != '#' || next != '#') return false;
        int end = index + 2;
        while (end < text.Length && text[end] is >= 'a' and <= 'z' or >= 'A' and <= 'Z') end++;
        return end < text.Length && text[end] == '[';
    }

    /// <summary>Whether nobody would see it. Joiners shape letters and emoji and turn nothing around.</summary>
    internal static bool IsHidden(string text, int index) =>
        text[index] is not ('\u200C' or '\u200D')
        && global::System.Globalization.CharUnicodeInfo.GetUnicodeCategory(text, index)
            is global::System.Globalization.UnicodeCategory.Control
            or global::System.Globalization.UnicodeCategory.Format
            or global::System.Globalization.UnicodeCategory.LineSeparator
            or global::System.Globalization.UnicodeCategory.ParagraphSeparator;

    private static string Escape(char unit) => unit switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + Hexadecimal(unit, "X4"),
    };

    private static string Hexadecimal(int value, string format) =>
        value.ToString(format, global::System.Globalization.CultureInfo.InvariantCulture);

    private static string Cut(global::System.Text.StringBuilder visible, int longest)
    {
        if (visible.Length <= longest) return visible.ToString();
        int end = longest - 1;
        if (global::System.Char.IsHighSurrogate(visible[end - 1])) end--;
        visible.Length = end;
        return visible.Append('…').ToString();
    }
}
