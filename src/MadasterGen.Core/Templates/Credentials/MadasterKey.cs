namespace Madaster;

/// <summary>The rules for keys.</summary>
internal static class MadasterKey
{
    /// <summary>What is wrong with a key, in words that do not contain it; <see langword="null"/> when nothing is.</summary>
    internal static string? Fault(string key)
    {
        bool blank = true;
        foreach (char c in key)
        {
            if (c is '\r' or '\n') return "The API key contains a line break. Remove it; files often end with one.";
            if (c is < ' ' or > '~')
                return "The API key contains characters that are not printable ASCII. Use the key as it was given to you.";
            blank &= c == ' ';
        }

        if (blank) return "The API key is empty.";
        return key[0] == ' ' || key[key.Length - 1] == ' ' ? "The API key starts or ends with a space. Remove it." : null;
    }
}
