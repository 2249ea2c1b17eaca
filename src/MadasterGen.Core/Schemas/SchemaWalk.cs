using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>Goes through written schemas, without following references and without recursion.</summary>
internal static class SchemaWalk
{
    /// <summary>The schemas that an operation writes.</summary>
    public static IEnumerable<ApiSchema> RootsOf(ApiOperation operation) => operation.Parameters.Select(p => p.Schema)
        .Concat(RootsOf(operation.Body, operation.Responses))
        .Concat(operation.Callbacks.SelectMany(callback => RootsOf(callback.Body, callback.Responses)));

    /// <summary>A schema and all that are written in it.</summary>
    /// <param name="root">The schema.</param>
    /// <param name="withExcluded">Whether what it may not be counts, too.</param>
    public static IEnumerable<ApiSchema> Of(ApiSchema root, bool withExcluded)
    {
        Stack<ApiSchema> open = new();
        open.Push(root);
        while (open.Count > 0)
        {
            ApiSchema schema = open.Pop();
            yield return schema;
            Push(schema.Items);
            Push(schema.AdditionalPropertiesSchema);
            PushAll(schema.AllOf);
            PushAll(schema.OneOf);
            PushAll(schema.AnyOf);
            foreach (ApiProperty property in schema.Properties)
                open.Push(property.Schema);
            if (withExcluded)
                Push(schema.Not);
        }

        void PushAll(EquatableArray<ApiSchema> all)
        {
            for (int i = 0; i < all.Count; i++)
                open.Push(all[i]);
        }

        void Push(ApiSchema? inner)
        {
            if (inner is not null)
                open.Push(inner);
        }
    }

    private static IEnumerable<ApiSchema> RootsOf(ApiBody? body, EquatableArray<ApiResponse> responses) => (body?.Content ?? default)
        .Concat(responses.SelectMany(response => response.Content))
        .Select(content => content.Schema)
        .Concat(responses.SelectMany(response => response.Headers).Select(header => header.Schema))
        .OfType<ApiSchema>();
}
