using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.OpenApi.Any;

namespace MadasterGen.Reading;

/// <summary>Writes the library's values as JSON texts.</summary>
internal static class JsonText
{
    /// <summary>A value as JSON without spaces; null for a value that is not there.</summary>
    /// <param name="value">The value.</param>
    /// <param name="place">Where the document has it.</param>
    /// <param name="raw">Knows the words of the document.</param>
    public static string? Of(IOpenApiAny? value, Place place, RawDocument raw) => value switch
    {
        null => null,
        OpenApiNull => "null",
        OpenApiString text => Quote(text.Value ?? ""),
        OpenApiBoolean boolean => boolean.Value ? "true" : "false",
        OpenApiInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        OpenApiLong number => number.Value.ToString(CultureInfo.InvariantCulture),
        OpenApiFloat number => Number(number.Value, number.Value.ToString("R", CultureInfo.InvariantCulture), place, raw),
        OpenApiDouble number => Number(number.Value, number.Value.ToString("R", CultureInfo.InvariantCulture), place, raw),
        OpenApiArray array => "[" + string.Join(",", array.Select((item, index) => Of(item, place.Child(index), raw))) + "]",
        OpenApiObject map => "{" + string.Join(",", map.Select(member => Member(member, place, raw))) + "}",
        OpenApiDateTime time => Quote(raw.At(place) ?? time.Value.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)),
        OpenApiDate date => Quote(raw.At(place) ?? date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        OpenApiByte bytes => Quote(raw.At(place) ?? Convert.ToBase64String(bytes.Value)),
        OpenApiBinary bytes => Quote(raw.At(place) ?? Encoding.UTF8.GetString(bytes.Value)),
        OpenApiPassword password => Quote(password.Value ?? ""),
        _ => null,
    };

    /// <summary>A text as a JSON string; characters beyond ASCII stay as they are.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"", text.Length + 2);
        foreach (char character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (character < ' ')
                quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(character);
        }
        return quoted.Append('"').ToString();
    }

    private static string Member(KeyValuePair<string, IOpenApiAny> member, Place place, RawDocument raw) =>
        Quote(member.Key) + ":" + (Of(member.Value, place.Child(member.Key), raw) ?? "null");

    /// <summary>JSON has no infinities, which YAML can write; the document's own words say it best.</summary>
    private static string Number(double value, string text, Place place, RawDocument raw) =>
        double.IsNaN(value) || double.IsInfinity(value) ? Quote(raw.At(place) ?? text) : text;
}
