using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>Follows references and says what a schema is.</summary>
internal static class SchemaNames
{
    // What documents add to the name of a thing to say which of its schemas this is.
    private static readonly HashSet<string> s_roles =
        new(["base", "abstract", "response", "request", "dto", "model", "entity", "resource", "data"], StringComparer.Ordinal);

    /// <summary>The name of the thing that a schema describes, in one word: <c>ItemResponse</c> and <c>ItemBase</c> are an <c>item</c>.</summary>
    public static string StemOf(string schemaName) => string.Concat(Words.Of(schemaName).Where(word => !s_roles.Contains(word)));

    /// <summary>The schema behind references, and behind an <c>allOf</c> that only says more of one.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="graph">The document's schemas.</param>
    /// <param name="name">The last name on the way; null when it has none.</param>
    public static ApiSchema Resolve(ApiSchema schema, SchemaGraph graph, out string? name)
    {
        name = null;
        HashSet<string> visited = new(StringComparer.Ordinal);
        while ((schema.Reference ?? (SchemaGraph.IsSingleReference(schema) ? schema.AllOf[0].Reference : null)) is { } reference)
        {
            name = reference;
            if (!visited.Add(reference) || graph.Find(reference) is not { } target)
                return ApiSchema.Any;
            schema = target;
        }
        return schema;
    }

    /// <summary>What a person calls a schema that has no name of its own.</summary>
    public static string Title(ApiSchema schema, SchemaGraph graph) => schema.Kind switch
    {
        ApiSchemaKind.Array => "list",
        ApiSchemaKind.Boolean => "truth value",
        ApiSchemaKind.Integer => "integer",
        ApiSchemaKind.Number => "number",
        ApiSchemaKind.String => schema.Format is { Length: > 0 } format ? TitleOfFormat(format) : "text",
        _ => graph.IsObject(schema) || schema.Kind == ApiSchemaKind.Object ? "object" : "value of any type",
    };

    /// <summary>A title as a sentence needs it; a uuid is spoken like "you".</summary>
    public static string WithArticle(string title) =>
        ("aeio".IndexOf(title[0]) >= 0 || title.StartsWith("un", StringComparison.Ordinal) ? "an " : "a ") + title;

    private static string TitleOfFormat(string format) => format switch
    {
        "binary" or "byte" => "file",
        "uri" => "address",
        _ => format,
    };
}
