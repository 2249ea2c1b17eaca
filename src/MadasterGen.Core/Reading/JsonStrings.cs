namespace MadasterGen.Reading;

/// <summary>Finds strings in a JSON text without parsing it.</summary>
internal static class JsonStrings
{
    /// <summary>Where a string ends, at its second quote; the text's length when it does not end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first quote is.</param>
    public static int EndOf(string text, int start)
    {
        for (int i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '"')
                return i;
        }
        return text.Length;
    }
}
