namespace MadasterGen.Reading.Structure;

/// <summary>Gives one instance to the parts of a text that repeat: a document has thousands of keys, but few different ones.</summary>
internal sealed class RepeatedTexts
{
    // What is longer is seldom repeated.
    private const int Longest = 64;

    // A power of two. Of two texts that ask for one place the later one gets it.
    private const int Places = 1024;

    private readonly string?[] _known = new string?[Places];

    /// <summary>A part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">How long it is.</param>
    public string Of(string text, int start, int length)
    {
        if (length is 0 or > Longest)
            return text.Substring(start, length);
        uint hash = (uint)length;
        for (int i = start; i < start + length; i++)
            hash = (hash * 31) + text[i];
        ref string? known = ref _known[(hash ^ (hash >> 16)) & (Places - 1)];
        bool isKnown = known?.Length == length && string.CompareOrdinal(text, start, known, 0, length) == 0;
        return isKnown ? known! : known = text.Substring(start, length);
    }
}
