using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>Says in the words of a person what a schema is.</summary>
internal static class SchemaTitle
{
    // What documents add to the name of a thing to say which of its schemas this is.
    private static readonly HashSet<string> s_roles =
        new(["base", "abstract", "response", "request", "dto", "model", "entity", "resource", "data"], StringComparer.Ordinal);

    /// <summary>
    /// The name of the thing that a schema describes, in one word: <c>ItemResponse</c> and <c>ItemBase</c> are an <c>item</c>.
    /// </summary>
    public static string StemOf(string schemaName) => string.Concat(Words.Of(schemaName).Where(word => !s_roles.Contains(word)));

    /// <summary>What a person calls a schema that has no name of its own.</summary>
    public static string Of(SchemaView view) => view.Content.Kind switch
    {
        ApiSchemaKind.Array => "list",
        ApiSchemaKind.Boolean => "truth value",
        ApiSchemaKind.Integer => "integer",
        ApiSchemaKind.Number => "number",
        ApiSchemaKind.String => view.Content.Format is { Value.Length: > 0 } format ? TitleOfFormat(format.Value) : "string",
        ApiSchemaKind.Object => "object",
        ApiSchemaKind.Any => view is ObjectView ? "object" : "value of any type",
        _ => throw new ArgumentOutOfRangeException(nameof(view)),
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
