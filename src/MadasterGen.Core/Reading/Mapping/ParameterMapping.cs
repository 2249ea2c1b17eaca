using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Mapping.Schemas;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>An operation as far as its parameters go.</summary>
internal sealed record OperationParameters(
    string Path, string Label, OpenApiPathItem Item, Place ItemPlace, OpenApiOperation Operation, Place Place);

/// <summary>Maps parameters.</summary>
internal static class ParameterMapping
{
    /// <summary>The operation's parameters, then those of its path that it does not override, then undeclared placeholders.</summary>
    public static EquatableArray<ApiParameter> Map(OperationParameters source, ReadingContext context)
    {
        HashSet<string> placeholders = new(PathTemplate.Parse(source.Path).Placeholders, StringComparer.Ordinal);
        List<ApiParameter> all = MapAll(source, Placed, context);
        HashSet<(ApiParameterPlace, string)> known = [.. all.Select(KeyOf)];
        foreach (string name in PathTemplate.Parse(source.Path).Placeholders.Where(name => name.Length > 0))
        {
            if (!known.Add((ApiParameterPlace.Path, name)))
                continue;
            context.Report(ProblemIds.UndeclaredPathParameter, source.Place, name, source.Label);
            all.Add(Undeclared(name, source.Place));
        }
        ReportBesideWholeQuery(all, context);
        return all.ToEquatableArray();

        // Documents that change it are compared all the same.
        ApiParameter Placed(ApiParameter parameter)
        {
            if (parameter.Place != ApiParameterPlace.Path || placeholders.Contains(parameter.Name))
                return parameter;
            string text = $"'{source.Path}' has no placeholder for the path parameter '{parameter.Name}', which is not sent.";
            context.Report(Problem.At(ProblemIds.DocumentBreaksARule, parameter.Pointer, text));
            return parameter with { HasPlace = false };
        }
    }

    /// <summary>What a server sends when it calls: its address is an expression or known otherwise, and has no placeholders.</summary>
    public static EquatableArray<ApiParameter> MapCalled(OperationParameters source, ReadingContext context) =>
        MapAll(source, static parameter => parameter, context).ToEquatableArray();

    // Those of the operation, then those of its path that it does not override.
    private static List<ApiParameter> MapAll(OperationParameters source, Func<ApiParameter, ApiParameter> placed, ReadingContext context)
    {
        List<ApiParameter> all =
            [.. MapList(source.Operation.Parameters, source.Place.Child("parameters"), source.Label, context).Select(placed)];
        List<ApiParameter> inherited =
            [.. MapList(source.Item.Parameters, source.ItemPlace.Child("parameters"), source.Path, context).Select(placed)];
        HashSet<(ApiParameterPlace, string)> known = [.. all.Select(KeyOf)];
        all.AddRange(inherited.Where(parameter => known.Add(KeyOf(parameter))));
        return all;
    }

    // OpenAPI 3.2, Parameter Locations: one such parameter, and none in the query beside it.
    private static void ReportBesideWholeQuery(List<ApiParameter> parameters, ReadingContext context)
    {
        if (parameters.Find(parameter => parameter.Style == ApiParameter.WholeQuery) is not { } whole)
            return;
        foreach (ApiParameter other in parameters.Where(other => other.Place == ApiParameterPlace.Query && !ReferenceEquals(other, whole)))
        {
            string text = $"'{whole.Name}' is the whole query string, so '{other.Name}' must not stand beside it. Both are sent.";
            context.Report(Problem.At(ProblemIds.DocumentBreaksARule, other.Pointer, text));
        }
    }

    private static List<ApiParameter> MapList(IList<OpenApiParameter>? parameters, Place place, string label, ReadingContext context)
    {
        List<ApiParameter> mapped = [];
        HashSet<(ApiParameterPlace, string)> known = [];
        for (int i = 0; i < (parameters?.Count ?? 0); i++)
        {
            Place own = place.Child(i);
            Resolved<OpenApiParameter>? resolved = context.References.Resolve(
                parameters![i], context.Components?.Parameters, "parameters", own, "the parameter is not sent");
            if (resolved is null || MapOne(resolved.Element, resolved.Place, context) is not ApiParameter parameter)
                continue;
            if (known.Add(KeyOf(parameter)))
                mapped.Add(parameter);
            else
                context.Report(ProblemIds.DuplicateParameter, own, parameter.Name, label);
        }
        return mapped;
    }

    private static ApiParameter? MapOne(OpenApiParameter parameter, Place place, ReadingContext context)
    {
        // The library has reported both when they are missing or unknown, but not names that cannot be sent.
        if (parameter.Name is null || PlaceOf(parameter.In) is not ApiParameterPlace target)
            return null;
        if (!IsName(parameter.Name, target) && !(target == ApiParameterPlace.Cookie && IsInParts(parameter, context)))
        {
            context.Report(ProblemIds.DocumentBreaksARule, place, NoName(parameter.Name, target));
            return null;
        }
        string? contentType = parameter.Schema is null ? parameter.Content?.Keys.FirstOrDefault() : null;
        OpenApiSchema? schema = contentType is null ? parameter.Schema : parameter.Content![contentType]?.Schema;
        Place schemaPlace = contentType is null ? place : place.Child("content").Child(contentType);
        return new ApiParameter
        {
            Name = parameter.Name,
            Place = target,
            Pointer = place.ToString(),
            Schema = SchemaMapping.Map(schema, schemaPlace.Child("schema"), context),
            IsRequired = parameter.Required || target == ApiParameterPlace.Path,
            IsDeprecated = parameter.Deprecated,
            Sunset = parameter.Extensions.Sunset(place, context),
            Description = DocumentText.Normalize(parameter.Description),
            Style = parameter.Extensions.Style() ?? Style(parameter.Style, target),
            InnerStyles = parameter.Extensions.InnerStyles(),
            IsExploded = parameter.Explode,
            AllowsReserved = parameter.AllowReserved,
            AllowsEmpty = parameter.AllowEmptyValue && target == ApiParameterPlace.Query,
            ContentType = contentType,
        };
    }

    private static ApiParameter Undeclared(string name, Place place) => new()
    {
        Name = name,
        Place = ApiParameterPlace.Path,
        Pointer = place.ToString(),
        Schema = new ApiSchema { Kind = ApiSchemaKind.String },
        IsRequired = true,
        Style = "simple",
    };

    private static bool IsName(string name, ApiParameterPlace place) =>
        place is ApiParameterPlace.Header or ApiParameterPlace.Cookie ? IsToken(name) : name.Length > 0;

    // The properties of an object are then cookies of their own, and its name goes nowhere.
    private static bool IsInParts(OpenApiParameter parameter, ReadingContext context)
    {
        OpenApiSchema? schema = parameter.Explode ? parameter.Schema : null;
        HashSet<string> passed = new(StringComparer.Ordinal);
        while (schema is not null && context.References.IsReference(schema))
        {
            string? name = References.NameIn(context.Components?.Schemas, References.Schemas, schema.Reference);
            schema = name is not null && passed.Add(name) ? context.References.Schema(name) : null;
        }
        return schema is { Type: "object" } or { Properties.Count: > 0 };
    }

    private static string NoName(string name, ApiParameterPlace place) => place == ApiParameterPlace.Cookie
        ? $"'{name}' is no name for a cookie, so it is not sent. Choose one of letters, digits and '-', '.' or '_' (RFC 6265, 4.1.1)."
        : $"'{name}' is no name for a parameter in '{place.ToString().ToLowerInvariant()}', so it is not sent.";

    // What HTTP takes for the name of a header (RFC 9110, 5.6.2) or a cookie (RFC 6265, 4.1.1).
    private static bool IsToken(string name) => name.Length > 0 && name.All(character =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || "!#$%&'*+-.^_`|~".IndexOf(character) >= 0);

    private static (ApiParameterPlace Place, string Name) KeyOf(ApiParameter parameter) => (parameter.Place, parameter.Name);

    private static ApiParameterPlace? PlaceOf(ParameterLocation? location) => location switch
    {
        ParameterLocation.Path => ApiParameterPlace.Path,
        ParameterLocation.Query => ApiParameterPlace.Query,
        ParameterLocation.Header => ApiParameterPlace.Header,
        ParameterLocation.Cookie => ApiParameterPlace.Cookie,
        _ => null,
    };

    private static string Style(ParameterStyle? style, ApiParameterPlace place) => Style(style)
        ?? (place is ApiParameterPlace.Query or ApiParameterPlace.Cookie ? "form" : "simple");

    /// <summary>A style as OpenAPI spells it; null where nothing is said.</summary>
    public static string? Style(ParameterStyle? style) => style switch
    {
        ParameterStyle.Matrix => "matrix",
        ParameterStyle.Label => "label",
        ParameterStyle.Form => "form",
        ParameterStyle.Simple => "simple",
        ParameterStyle.SpaceDelimited => "spaceDelimited",
        ParameterStyle.PipeDelimited => "pipeDelimited",
        ParameterStyle.DeepObject => "deepObject",
        _ => null,
    };
}
