namespace Madaster;

/// <content>Keys.</content>
internal static partial class MadasterRedaction
{
    /// <summary>Removes a key, however servers escape it when they repeat it; the string itself where it has none.</summary>
    internal static string Secret(string text, string secret)
    {
        // What is shorter is no secret, and would tear words apart.
        if (secret.Length < 6) return text;

        global::System.Text.StringBuilder? clean = null;
        int copied = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int end = EndOf(secret, text, i);
            if (end < 0) continue;
            (clean ??= new()).Append(text, copied, i - copied).Append(Mark);
            copied = end;
            i = end - 1;
        }

        return clean is null ? text : clean.Append(text, copied, text.Length - copied).ToString();
    }

    // Where the secret that begins here ends, or -1.
    private static int EndOf(string secret, string text, int at)
    {
        foreach (char c in secret)
        {
            int length = at >= text.Length ? 0
                : IsSame(text[at], c) ? 1
                : text[at] switch
                {
                    '\\' when at + 1 < text.Length && IsSame(text[at + 1], c) => 2,
                    '\\' when at + 1 < text.Length && text[at + 1] == 'u' && IsHex(text, at + 2, 4, c) => 6,
                    '%' when IsHex(text, at + 1, 2, c) => 3,
                    '&' => LengthOfEntity(text, at, c),
                    _ => 0,
                };
            if (length == 0) return -1;
            at += length;
        }

        return at;
    }

    // A key in the name of a host comes back in small letters.
    private static bool IsSame(char one, char other) => one == other || char.ToUpperInvariant(one) == char.ToUpperInvariant(other);

    private static bool IsHex(string text, int at, int digits, char c) =>
        at + digits <= text.Length
        && int.TryParse(
            text.Substring(at, digits),
            global::System.Globalization.NumberStyles.AllowHexSpecifier,
            global::System.Globalization.CultureInfo.InvariantCulture,
            out int value)
        && value == c;

    private static int LengthOfEntity(string text, int at, char c)
    {
        int end = text.IndexOf(';', at, global::System.Math.Min(8, text.Length - at));
        return end >= 0 && global::System.Net.WebUtility.HtmlDecode(text.Substring(at, end + 1 - at)) == c.ToString() ? end + 1 - at : 0;
    }
}
