using System.Text;

namespace MadasterGen.Testing.OData;

/// <summary>Splits a filter into words, signs and texts; a text keeps its opening quote, so that it cannot be taken for a word.</summary>
internal static class FilterTokens
{
    public static List<string> Of(string filter)
    {
        var tokens = new List<string>();
        for (int position = 0; position < filter.Length;)
        {
            char first = filter[position];
            if (char.IsWhiteSpace(first))
                position++;
            else if (first is '(' or ')' or ',')
                tokens.Add(filter[position++].ToString());
            else if (first == '\'')
                tokens.Add(Text(filter, ref position));
            else
                tokens.Add(Word(filter, ref position));
        }

        return tokens;
    }

    private static string Word(string filter, ref int position)
    {
        int start = position;
        while (position < filter.Length && !char.IsWhiteSpace(filter[position]) && filter[position] is not ('(' or ')' or ',' or '\''))
            position++;
        return filter[start..position];
    }

    // Two quotes in a row stand for one.
    private static string Text(string filter, ref int position)
    {
        var text = new StringBuilder("'");
        for (position++; position < filter.Length; position++)
        {
            if (filter[position] != '\'')
                text.Append(filter[position]);
            else if (position + 1 < filter.Length && filter[position + 1] == '\'')
                text.Append(filter[position++]);
            else
                break;
        }

        if (position++ >= filter.Length)
            throw FilterParser.Refused("A string has no closing quote.");
        return text.ToString();
    }
}
