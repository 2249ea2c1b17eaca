using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects.Schemas;
using MadasterGen.Reading.Dialects.Version2;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Any;
using Microsoft.OpenApi.Interfaces;

namespace MadasterGen.Reading.Mapping;

/// <summary>Reads the <c>x-…</c> members that have a meaning here.</summary>
internal static class Extensions
{
    /// <summary>Whether an extension is there and true.</summary>
    public static bool IsTrue(this IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out IOpenApiExtension value) && value is OpenApiBoolean { Value: true };

    /// <summary>Whether an extension is there and holds something.</summary>
    public static bool Has(this IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out IOpenApiExtension value) && value is OpenApiObject { Count: > 0 };

    /// <summary>The string of an extension; null where it has none.</summary>
    public static string? Text(this IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out IOpenApiExtension value) ? (value as OpenApiString)?.Value : null;

    /// <summary>The conditions for which version 3.0 has no word.</summary>
    public static IEnumerable<ApiCheck> Checks(this IDictionary<string, IOpenApiExtension>? extensions)
    {
        if (extensions is null || !extensions.TryGetValue(CheckRule.Key, out IOpenApiExtension value) || value is not OpenApiArray texts)
            yield break;
        for (int i = 0; i + 2 < texts.Count; i += 3)
            yield return new ApiCheck(TextAt(texts, i), TextAt(texts, i + 1), TextAt(texts, i + 2));
    }

    private static string TextAt(OpenApiArray texts, int index) => ((OpenApiString)texts[index]).Value;

    /// <summary>The style for which version 3.0 has no word; null where it has one.</summary>
    public static string? Style(this IDictionary<string, IOpenApiExtension>? extensions) =>
        extensions.Text(CollectionFormats.StyleKey) is CollectionFormats.Tabs or ApiParameter.WholeQuery
            ? extensions.Text(CollectionFormats.StyleKey)
            : null;

    /// <summary>The styles of lists in a list, outermost first; none where version 3.0 says all.</summary>
    public static EquatableArray<string> InnerStyles(this IDictionary<string, IOpenApiExtension>? extensions) =>
        (extensions.Text(CollectionFormats.InnerKey)?.Split(' ') ?? []).ToEquatableArray();

    /// <summary>The date in <c>x-sunset</c> as the document writes it.</summary>
    public static string? Sunset(this IDictionary<string, IOpenApiExtension>? extensions, Place place, ReadingContext context) =>
        extensions.Written("x-sunset", place, context);

    /// <summary>The level in <c>x-stability-level</c> as the document writes it.</summary>
    public static string? Stability(this IDictionary<string, IOpenApiExtension>? extensions, Place place, ReadingContext context) =>
        extensions.Written("x-stability-level", place, context);

    /// <summary>The scalar of an extension as the document writes it; null where it has none.</summary>
    public static string? Written(
        this IDictionary<string, IOpenApiExtension>? extensions, string name, Place place, ReadingContext context)
    {
        if (extensions is null || !extensions.TryGetValue(name, out IOpenApiExtension value))
            return null;
        return value is OpenApiString text ? text.Value : context.Raw.At(place.Child(name));
    }
}
