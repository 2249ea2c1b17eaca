namespace Madaster;

/// <summary>The rules for keys.</summary>
internal static class MadasterKey
{
    /// <summary>What is wrong with a key, in words that do not repeat it; <see langword="null"/> when nothing is.</summary>
    internal static string? Fault(string key)
    {
        bool blank = true;
        foreach (char c in key)
        {
            if (c is '\r' or '\n') return "The API key has a line break in it; was it read from a file with one at its end?";
            if (c is < ' ' or > '~') return "The API key has characters in it that no key has: only printable ASCII can be sent.";
            blank &= c == ' ';
        }

        if (blank) return "The API key is empty.";
        return key[0] == ' ' || key[key.Length - 1] == ' ' ? "The API key starts or ends with a space." : null;
    }
}
