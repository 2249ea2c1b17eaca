using System.Text.Json.Nodes;

namespace MadasterGen.Corpus.Called.Samples;

/// <summary>Makes numbers within bounds.</summary>
internal static class NumberSample
{
    public static JsonNode Of(FlatSchema flat, bool isWhole)
    {
        double step = flat.Number("multipleOf") is { } multiple and > 0 ? multiple : isWhole ? 1 : 0.5;
        double least = Math.Max(flat.Number("minimum") ?? double.MinValue, Beyond(flat, "exclusiveMinimum", "minimum", step));
        double most = Math.Min(flat.Number("maximum") ?? double.MaxValue, -Beyond(flat, "exclusiveMaximum", "maximum", -step));
        double number = Math.Min(Math.Max(Math.Ceiling(3 / step) * step, least), most);
        number = number < least ? least : number;
        if (number % step != 0)
            number = Math.Ceiling(number / step) * step;
        return isWhole ? JsonValue.Create((long)number) : JsonValue.Create(number);
    }

    // A number behind a bound that is itself left out, by 3.1 and by its elders.
    private static double Beyond(FlatSchema flat, string keyword, string bound, double step)
    {
        double? excluded = flat.Number(keyword) ?? (flat.Is(keyword) ? flat.Number(bound) : null);
        int sign = step < 0 ? -1 : 1;
        return excluded is { } value ? sign * (value + step) : double.MinValue;
    }
}
