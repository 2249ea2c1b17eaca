using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Any;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>Maps the library's values to JSON.</summary>
internal static class ValueMapping
{
    /// <summary>A value as JSON without spaces; null for a value that is not there.</summary>
    /// <param name="value">The value.</param>
    /// <param name="place">Where the document has it.</param>
    /// <param name="raw">Knows the words of the document.</param>
    /// <exception cref="StackIsUsedUpException">Its lists and maps are nested too deeply.</exception>
    public static string? Of(IOpenApiAny? value, Place place, RawDocument raw)
    {
        if (value is OpenApiArray or OpenApiObject)
            StackGuard.Check(place);
        return Written(value, place, raw);
    }

    private static string? Written(IOpenApiAny? value, Place place, RawDocument raw) => value switch
    {
        null => null,
        OpenApiNull => "null",
        OpenApiString text => JsonText.ToLiteral(text.Value ?? ""),
        OpenApiBoolean boolean => boolean.Value ? "true" : "false",
        OpenApiInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        OpenApiLong number => number.Value.ToString(CultureInfo.InvariantCulture),
        OpenApiFloat number => Number(number.Value, number.Value.ToString("R", CultureInfo.InvariantCulture), place, raw),
        OpenApiDouble number => Number(number.Value, number.Value.ToString("R", CultureInfo.InvariantCulture), place, raw),
        OpenApiArray array => "[" + string.Join(",", array.Select((item, index) => Of(item, place.Child(index), raw))) + "]",
        OpenApiObject map => "{" + string.Join(",", map.Select(member => Member(member, place, raw))) + "}",
        OpenApiDateTime time => JsonText.ToLiteral(raw.At(place) ?? InUniversalTime(time.Value)),
        OpenApiDate date => JsonText.ToLiteral(raw.At(place) ?? date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        OpenApiByte bytes => JsonText.ToLiteral(raw.At(place) ?? Convert.ToBase64String(bytes.Value)),
        OpenApiBinary bytes => JsonText.ToLiteral(raw.At(place) ?? Encoding.UTF8.GetString(bytes.Value)),
        OpenApiPassword password => JsonText.ToLiteral(password.Value ?? ""),
        _ => null,
    };

    private static string InUniversalTime(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string Member(KeyValuePair<string, IOpenApiAny> member, Place place, RawDocument raw) =>
        JsonText.ToLiteral(member.Key) + ":" + (Of(member.Value, place.Child(member.Key), raw) ?? "null");

    /// <summary>JSON has no infinities, which YAML can write; the document's own words say it best.</summary>
    private static string Number(double value, string text, Place place, RawDocument raw) =>
        double.IsNaN(value) || double.IsInfinity(value) ? JsonText.ToLiteral(raw.At(place) ?? text) : text;
}
