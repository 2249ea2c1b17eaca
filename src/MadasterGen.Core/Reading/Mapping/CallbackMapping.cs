using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Expressions;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Maps what the server calls: callbacks and webhooks.</summary>
internal static class CallbackMapping
{
    private const string Lost = "the callback is left out";

    private const string Left = "the program that is called sees to it";

    private static readonly Dictionary<OperationType, OpenApiOperation> s_noOperations = [];

    /// <summary>The callbacks of an operation, verb by verb.</summary>
    public static EquatableArray<ApiCallback> Map(IDictionary<string, OpenApiCallback>? callbacks, Place place, ReadingContext context)
    {
        List<ApiCallback> mapped = [];
        foreach (KeyValuePair<string, OpenApiCallback> callback in callbacks ?? new Dictionary<string, OpenApiCallback>())
        {
            Place own = place.Child(callback.Key);
            if (callback.Value is { } value
                && context.References.Resolve(value, context.Components?.Callbacks, "callbacks", own, Lost) is { } resolved)
            {
                mapped.AddRange(Operations(callback.Key, resolved, context));
            }
        }
        return mapped.ToEquatableArray();
    }

    /// <summary>The webhooks of the document, verb by verb.</summary>
    public static EquatableArray<ApiCallback> MapWebhooks(ReadingContext context)
    {
        if (context.Components?.Callbacks is not { } callbacks || !callbacks.TryGetValue(CarriedWebhooks.Key, out OpenApiCallback carried))
            return default;
        List<ApiCallback> mapped = [];
        foreach (KeyValuePair<RuntimeExpression, OpenApiPathItem> item in carried.PathItems ?? [])
        {
            string name = CarriedWebhooks.NameOf(item.Key.Expression);
            mapped.AddRange(Operations(name, "", CarriedWebhooks.PlaceOf(name), item.Value, context));
        }
        return mapped.ToEquatableArray();
    }

    private static IEnumerable<ApiCallback> Operations(string name, Resolved<OpenApiCallback> callback, ReadingContext context) =>
        (callback.Element.PathItems ?? []).SelectMany(item => Operations(
            name, item.Key.Expression, callback.Place.Child(item.Key.Expression), item.Value, context));

    private static IEnumerable<ApiCallback> Operations(
        string name, string address, Place place, OpenApiPathItem? item, ReadingContext context)
    {
        if (item is null)
            yield break;
        if (item.Parameters is { Count: > 0 })
            Report("parameters", place, context);
        foreach (KeyValuePair<OperationType, OpenApiOperation> operation in item.Operations ?? s_noOperations)
        {
            if (operation.Value is null)
                continue;
            string method = operation.Key.ToString().ToLowerInvariant();
            Place own = place.Child(method);
            string label = $"{method.ToUpperInvariant()} {name}";
            ReportParts(operation.Value, own, context);
            yield return new ApiCallback(
                name, method.ToUpperInvariant(), address, own.ToString(),
                BodyMapping.MapBody(operation.Value.RequestBody, own.Child("requestBody"), context),
                BodyMapping.MapResponses(method, operation.Value.Responses, own.Child("responses"), context))
            {
                IsDeprecated = operation.Value.Deprecated,
                Sunset = operation.Value.Extensions.Sunset(own, context),
                Stability = operation.Value.Extensions.Stability(own, context),
                Parameters = ParameterMapping.MapCalled(new OperationParameters(name, label, item, place, operation.Value, own), context),
                Security = SecurityMapping.MapOwn(operation.Value),
            };
        }
    }

    // What clients read of it is the body.
    private static void ReportParts(OpenApiOperation operation, Place place, ReadingContext context)
    {
        if (operation.Parameters is { Count: > 0 })
            Report("parameters", place, context);
        if ((operation.Responses ?? []).Values.Any(response => response is { Content.Count: > 0 } or { Headers.Count: > 0 }))
            Report("responses", place, context);
        if (operation.Security is { Count: > 0 })
            Report("security", place, context);
    }

    private static void Report(string part, Place place, ReadingContext context) =>
        context.Report(ProblemIds.ConstructIsNotRepresented, place.Child(part), part, Left);
}
