using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Maps the operations.</summary>
internal sealed class OperationMapping
{
    // From AutoRest's extensions.
    private const string PathsWithQueries = "x-ms-paths";

    private readonly ReadingContext _context;
    private readonly Dictionary<string, string> _firstWithId = new(StringComparer.Ordinal);

    private OperationMapping(ReadingContext context) => _context = context;

    /// <summary>Every operation, path by path.</summary>
    public static EquatableArray<ApiOperation> MapAll(ReadingContext context)
    {
        OperationMapping mapping = new(context);
        if (context.Document.Extensions.Has(PathsWithQueries))
        {
            const string consequence = "its operations, whose paths have a query, get no methods";
            context.Report(ProblemIds.ConstructIsNotRepresented, Place.Root.Child(PathsWithQueries), PathsWithQueries, consequence);
        }
        return (context.Document.Paths ?? []).SelectMany(path => mapping.MapPath(path.Key, path.Value)).ToEquatableArray();
    }

    private IEnumerable<ApiOperation> MapPath(string path, OpenApiPathItem? item)
    {
        (path, string? carried) = _context.Carried.Unpack(path);
        Place place = Place.Root.Child("paths").Child(path);
        if (item is null)
            yield break;
        if (item.Reference is not null)
            _context.References.ReportDangling(item.Reference, place, [], "the path has no operations");
        foreach (KeyValuePair<OperationType, OpenApiOperation> operation in item.Operations)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            string method = carried ?? operation.Key.ToString().ToLowerInvariant();
            yield return MapOperation(path, method, item, operation.Value, place);
        }
    }

    private ApiOperation MapOperation(string path, string method, OpenApiPathItem item, OpenApiOperation operation, Place itemPlace)
    {
        Place place = itemPlace.Child(method);
        string label = method.ToUpperInvariant() + " " + path;
        CheckId(operation.OperationId, label, place);
        return new ApiOperation
        {
            Method = method.ToUpperInvariant(),
            Path = path,
            OperationId = string.IsNullOrEmpty(operation.OperationId) ? null : operation.OperationId,
            Tags = (operation.Tags ?? []).Select(tag => tag.Reference?.Id ?? tag.Name ?? "").ToEquatableArray(),
            Summary = DocumentText.Normalize(operation.Summary ?? item.Summary),
            Description = DocumentText.Normalize(operation.Description ?? item.Description),
            IsDeprecated = operation.Deprecated,
            Sunset = operation.Extensions.Sunset(place, _context),
            Stability = operation.Extensions.Stability(place, _context),
            Parameters = ParameterMapping.Map(new OperationParameters(path, label, item, itemPlace, operation, place), _context),
            Body = BodyMapping.MapBody(operation.RequestBody, place.Child("requestBody"), _context),
            Responses = BodyMapping.MapResponses(method, operation.Responses, place.Child("responses"), _context),
            Security = SecurityMapping.MapOwn(operation),
            Servers = ServerMapping.Map(operation.Servers is { Count: > 0 } ? operation.Servers : item.Servers),
            Callbacks = CallbackMapping.Map(operation.Callbacks, place.Child("callbacks"), _context),
        };
    }

    private void CheckId(string? id, string label, Place place)
    {
        if (string.IsNullOrEmpty(id))
            return;
        if (_firstWithId.TryGetValue(id!, out string? first))
            _context.Report(ProblemIds.DuplicateOperationId, place.Child("operationId"), id!, first);
        else
            _firstWithId.Add(id!, label);
    }
}
