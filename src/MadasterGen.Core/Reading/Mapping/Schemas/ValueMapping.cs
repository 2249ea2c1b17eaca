using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using MadasterGen.Model;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Any;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>Maps the library's values to JSON.</summary>
internal static class ValueMapping
{
    /// <summary>A value of a schema as JSON without spaces; null for a value that is not there.</summary>
    /// <param name="value">The value.</param>
    /// <param name="schema">The schema that says what it is.</param>
    /// <param name="place">Where the document has it.</param>
    /// <param name="raw">Knows the words of the document.</param>
    /// <exception cref="StackIsUsedUpException">Its lists and maps are nested too deeply.</exception>
    public static string? Of(IOpenApiAny? value, OpenApiSchema schema, Place place, RawDocument raw) =>
        // The library takes an integer of more than 64 bits for a string.
        value is OpenApiString { Value: { } digits } text && schema.Type != "string" && !text.IsExplicit() && IsInteger(digits)
            ? digits
            : Of(value, place, raw);

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

    // Below this a double has every integer (2 to the power of 53).
    private const double LargestExact = 9007199254740992;

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

    private static string Member(KeyValuePair<string, IOpenApiAny> member, Place place, RawDocument raw)
    {
        // In a value, too, it was hidden from the library.
        string? value = member is { Key: "$ref", Value: OpenApiString { Value: { } reference } } && ReferenceText.IsSealed(reference)
            ? JsonText.ToLiteral(ReferenceText.Unseal(reference))
            : Of(member.Value, place.Child(member.Key), raw);
        return JsonText.ToLiteral(member.Key) + ":" + (value ?? "null");
    }

    /// <summary>
    /// JSON has no infinities, which YAML can write, and a double does not have all digits of a large integer; the document's own words
    /// say it best.
    /// </summary>
    private static string Number(double value, string text, Place place, RawDocument raw)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            return JsonText.ToLiteral(raw.At(place) ?? text);
        if (value == 0)
            return "0";
        bool isExact = Math.Abs(value) < LargestExact || value != Math.Floor(value);
        return !isExact && raw.At(place) is { } digits && IsInteger(digits) ? digits : text;
    }

    private static bool IsInteger(string text)
    {
        int start = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        return text.Length > start && text[start] != '0' && text.Skip(start).All(unit => unit is >= '0' and <= '9');
    }
}
