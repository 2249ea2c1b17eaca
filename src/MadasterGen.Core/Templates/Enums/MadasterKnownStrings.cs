namespace Madaster;

/// <summary>The strings that the document knows of an enum, in its order, and what all enums do with theirs.</summary>
internal sealed class MadasterKnownStrings
{
    // More than these are found sooner by their hashes.
    private const int MostCompared = 16;

    private readonly string[] _strings;
    private readonly byte[][] _encoded;
    private global::System.Collections.Generic.Dictionary<string, int>? _numbers;

    internal MadasterKnownStrings(params string[] strings)
    {
        _strings = strings;
        _encoded = global::System.Array.ConvertAll(strings, global::System.Text.Encoding.UTF8.GetBytes);
    }

    /// <summary>Reads a string. One that the document knows is not made again.</summary>
    internal string Read(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType != global::System.Text.Json.JsonTokenType.String)
            throw global::Madaster.MadasterJson.WrongKind(ref reader, "a string");
        global::System.ReadOnlySpan<byte> text = global::Madaster.MadasterJson.Unescaped(ref reader);
        for (int i = 0; i < _encoded.Length; i++)
        {
            if (global::Madaster.MadasterJson.Is(text, _encoded[i])) return _strings[i];
        }
        if (global::Madaster.MadasterJson.Strict)
            throw global::Madaster.MadasterJson.Unexpected(ref reader, "a value that the document does not know");
        return reader.GetString()!;
    }

    /// <summary>The number of a string, from 1; 0 for one that the document does not know.</summary>
    internal int NumberOf(string value)
    {
        if (_strings.Length <= MostCompared)
            return global::System.Array.IndexOf(_strings, value) + 1;
        _numbers ??= Numbered();
        return _numbers.TryGetValue(value, out int number) ? number : 0;
    }

    private global::System.Collections.Generic.Dictionary<string, int> Numbered()
    {
        global::System.Collections.Generic.Dictionary<string, int> numbers =
            new global::System.Collections.Generic.Dictionary<string, int>(_strings.Length, global::System.StringComparer.Ordinal);
        for (int i = 0; i < _strings.Length; i++)
            numbers[_strings[i]] = i + 1;
        return numbers;
    }

    internal static string NotNull(string? value) => value ?? throw new global::System.ArgumentNullException(nameof(value));

    internal static bool AreEqual(string left, string right) => string.Equals(left, right, global::System.StringComparison.Ordinal);

    internal static int HashOf(string value) => global::System.StringComparer.Ordinal.GetHashCode(value);
}
