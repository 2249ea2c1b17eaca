using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Goes through written schemas, without following references and without recursion.</summary>
internal sealed class SchemaWalk
{
    private readonly bool _withExcluded;
    private readonly Stack<ApiSchema> _open = new();

    /// <param name="withExcluded">Whether what a schema may not be counts, too.</param>
    public SchemaWalk(bool withExcluded) => _withExcluded = withExcluded;

    /// <summary>The schemas that an operation writes.</summary>
    public static IEnumerable<ApiSchema> RootsOf(ApiOperation operation) =>
        RootsOf(operation.Parameters, operation.Body, operation.Responses)
        .Concat(operation.Callbacks.SelectMany(callback => RootsOf(callback.Parameters, callback.Body, callback.Responses)));

    /// <summary>Begins to go through a schema and all that are written in it.</summary>
    /// <param name="root">The schema.</param>
    public void Start(ApiSchema root)
    {
        _open.Clear();
        _open.Push(root);
    }

    /// <summary>The next schema; null behind the last.</summary>
    public ApiSchema? Next()
    {
        if (_open.Count == 0)
            return null;
        ApiSchema schema = _open.Pop();
        Push(schema.Items);
        Push(schema.AdditionalPropertiesSchema);
        PushAll(schema.AllOf);
        PushAll(schema.OneOf);
        PushAll(schema.AnyOf);
        foreach (ApiProperty property in schema.Properties)
            _open.Push(property.Schema);
        if (_withExcluded)
            Push(schema.Not);
        return schema;
    }

    private void PushAll(EquatableArray<ApiSchema> all)
    {
        foreach (ApiSchema inner in all)
            _open.Push(inner);
    }

    private void Push(ApiSchema? inner)
    {
        if (inner is not null)
            _open.Push(inner);
    }

    private static IEnumerable<ApiSchema> RootsOf(
        EquatableArray<ApiParameter> parameters, ApiBody? body, EquatableArray<ApiResponse> responses) =>
        parameters.Select(parameter => parameter.Schema)
            .Concat((body?.Content ?? default).Concat(responses.SelectMany(response => response.Content)).Select(content => content.Schema))
            .Concat(responses.SelectMany(response => response.Headers).Select(header => header.Schema))
            .OfType<ApiSchema>();
}
