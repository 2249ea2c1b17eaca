using System.Globalization;
using System.Text;

namespace MadasterGen.Properties.Tests.Samples;

/// <summary>Chooses among the many ways in which JSON can say the same.</summary>
internal sealed class SampleWriter(Random random)
{
    private static readonly string[] s_gaps = [" ", "\n", "\t", "\r", "\r\n", "  ", "\n\t\t", " \t\r\n "];

    // In some samples nothing is escaped or spaced, as most servers write; in others nearly everything is.
    private readonly double _escapes = random.Next(3) * random.NextDouble() * 0.5;
    private readonly double _gaps = random.Next(3) * random.NextDouble() * 0.5;

    public string Gap() => random.NextDouble() < _gaps ? s_gaps[random.Next(s_gaps.Length)] : "";

    /// <summary>The node with white space around it.</summary>
    public T Spaced<T>(T node)
        where T : SampleNode => node with { Before = Gap(), After = Gap() };

    /// <summary>A string with this text.</summary>
    public SampleText Text(string text, bool hasForm = false)
    {
        List<string> pieces = [];
        foreach (Rune rune in text.EnumerateRunes())
            pieces.Add(IsPlain(rune) && random.NextDouble() >= _escapes ? rune.ToString() : Escaped(rune));
        return Spaced(new SampleText(pieces, hasForm));
    }

    // RFC 8259, section 7.
    private static bool IsPlain(Rune rune) => rune.Value is >= 0x20 and not ('"' or '\\');

    private string Escaped(Rune rune)
    {
        string? shortForm = rune.Value switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '/' => "\\/",
            '\b' => "\\b",
            '\f' => "\\f",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => null,
        };
        if (shortForm is not null && random.Next(4) > 0)
            return shortForm;
        string format = random.Next(2) == 0 ? "x4" : "X4";
        return string.Concat(rune.ToString().Select(unit => "\\u" + ((int)unit).ToString(format, CultureInfo.InvariantCulture)));
    }
}
