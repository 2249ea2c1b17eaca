using System;
using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects.Schemas;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping.Schemas;

/// <summary>Maps what tells subtypes apart.</summary>
internal static class DiscriminatorMapping
{
    /// <summary>Maps a discriminator. Values whose schema is missing are left out, with a problem.</summary>
    public static ApiDiscriminator? Map(OpenApiSchema schema, Place place, ReadingContext context)
    {
        OpenApiDiscriminator? discriminator = schema.Discriminator;
        if (discriminator?.PropertyName is not { Length: > 0 } propertyName)
            return null;
        if (IsOfSeveralValues(schema, propertyName))
        {
            const string consequence = "its property is a list or an object, which names no kind";
            context.Report(ProblemIds.ConstructIsNotRepresented, place.Child("discriminator"), "discriminator", consequence);
            return null;
        }
        List<ApiDiscriminatorMapping> mapping = [];
        foreach (KeyValuePair<string, string> entry in discriminator.Mapping ?? new Dictionary<string, string>())
        {
            if (References.KeyIn(context.Components?.Schemas, Name(entry.Value)) is string name)
                mapping.Add(new ApiDiscriminatorMapping(entry.Key, name));
            else
                ReportValue(entry, place, context);
        }
        ApiDiscriminator written = new(propertyName, mapping.ToEquatableArray())
        {
            DefaultSchema = Default(schema.Extensions.Text(DiscriminatorRule.DefaultKey), place, context),
        };
        return context.DiscriminatorValues.OfAlternatives(written, schema);
    }

    /// <summary>Whether a schema says <c>x-abstract</c>, beside its discriminator or in it.</summary>
    public static bool IsAbstract(OpenApiSchema schema, Place place, ReadingContext context) =>
        schema.Extensions.IsTrue("x-abstract")
        || (context.AbstractDiscriminators.Count > 0 && context.AbstractDiscriminators.Contains(place.Child("discriminator").ToString()));

    private static bool IsOfSeveralValues(OpenApiSchema schema, string property) => schema.Properties is { } properties
        && properties.TryGetValue(property, out OpenApiSchema declared) && declared is { Reference: null, Type: "array" or "object" };

    private static void ReportValue(KeyValuePair<string, string> entry, Place place, ReadingContext context) => ReportDangling(
        entry.Value, place.Child("mapping").Child(entry.Key), $"the value '{entry.Key}' stands for no kind", context);

    private static string? Default(string? target, Place place, ReadingContext context)
    {
        if (target is null)
            return null;
        string? name = References.KeyIn(context.Components?.Schemas, Name(target));
        if (name is null)
            ReportDangling(target, place, "values that are not mapped stand for no kind", context);
        return name;
    }

    private static void ReportDangling(string? target, Place place, string consequence, ReadingContext context) =>
        context.References.ReportDangling(target ?? "", place, References.Names(context.Components?.Schemas), consequence);

    /// <summary>A mapping holds a reference (<c>#/components/schemas/X</c>) or a plain name.</summary>
    private static string? Name(string? target)
    {
        string[] sections = ["#/components/schemas/", "#/definitions/"];
        foreach (string section in sections)
        {
            if (target?.StartsWith(section, StringComparison.Ordinal) == true)
                return target.Substring(section.Length);
        }
        return target;
    }
}
