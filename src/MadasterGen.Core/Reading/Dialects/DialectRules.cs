using System.Collections.Generic;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>Rewrites the own members of a map, before what they hold is rewritten.</summary>
/// <param name="draft">The map.</param>
/// <param name="place">Its place in the result.</param>
/// <param name="context">The document.</param>
internal delegate void RewriteRule(Draft draft, Place place, RewriteContext context);

/// <summary>Rewrites the reference of a schema.</summary>
/// <param name="draft">The schema.</param>
/// <param name="isPart">Whether it is an element of <c>allOf</c>, <c>oneOf</c> or <c>anyOf</c>.</param>
/// <param name="context">The document.</param>
internal delegate void ReferenceRewriteRule(Draft draft, bool isPart, RewriteContext context);

/// <summary>What turns a document of one version into one of version 3.0.</summary>
internal sealed record DialectRules
{
    /// <summary>What is rewritten in OpenAPI's own maps.</summary>
    public required IReadOnlyDictionary<ElementKind, RewriteRule> Elements { get; init; }

    /// <summary>What is rewritten in schemas, in this order.</summary>
    public required IReadOnlyList<RewriteRule> Schemas { get; init; }

    /// <summary>What is rewritten last in schemas.</summary>
    public required ReferenceRewriteRule Reference { get; init; }

    /// <summary>Members that version 3.0 does not know and that nobody misses.</summary>
    public IReadOnlyDictionary<ElementKind, string[]> Unknown { get; init; } = new Dictionary<ElementKind, string[]>();

    /// <summary>The place below which all other elements with names are.</summary>
    public string Components { get; init; } = "/components";

    /// <summary>The place of the schemas with names.</summary>
    public string NamedSchemas { get; init; } = "/components/schemas";

    /// <summary>Whether schemas are those of JSON Schema: they can be true or false, and have definitions in them.</summary>
    public bool IsJsonSchema { get; init; }
}
