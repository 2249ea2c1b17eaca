using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Expressions;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Maps what the server calls at its caller's.</summary>
internal static class CallbackMapping
{
    private const string Lost = "the callback is not compared";

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

    private static IEnumerable<ApiCallback> Operations(string name, Resolved<OpenApiCallback> callback, ReadingContext context)
    {
        foreach (KeyValuePair<RuntimeExpression, OpenApiPathItem> item in callback.Element.PathItems ?? [])
        {
            foreach (KeyValuePair<OperationType, OpenApiOperation> operation in item.Value?.Operations ?? s_noOperations)
            {
                if (operation.Value is null)
                    continue;
                string method = operation.Key.ToString().ToLowerInvariant();
                Place place = callback.Place.Child(item.Key.Expression).Child(method);
                yield return new ApiCallback(
                    name, method.ToUpperInvariant(), item.Key.Expression, place.ToString(),
                    BodyMapping.MapBody(operation.Value.RequestBody, place.Child("requestBody"), context),
                    BodyMapping.MapResponses(operation.Value.Responses, place.Child("responses"), context));
            }
        }
    }
}
