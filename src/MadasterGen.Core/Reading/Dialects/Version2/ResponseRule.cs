using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>Responses: what has no schema has no content, and what has one has it in every media type that is produced.</summary>
internal static class ResponseRule
{
    private const string Named = "#/responses/";

    /// <summary>Rewrites the responses of an operation or of the document.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="produces">The media types that they can have.</param>
    /// <param name="areShared">Whether responses with a name have the same media types, so that a reference can lead to them.</param>
    /// <param name="context">The document.</param>
    public static StructureObject All(
        StructureObject responses, IReadOnlyList<string> produces, bool areShared, RewriteContext context) => new(
        responses.Span,
        [
            .. responses.Members.Select(member => member.Value is StructureObject response && !ElementTable.IsExtension(member.Key.Text)
                ? member with { Value = One(response, produces, areShared, context) }
                : member),
        ]);

    private static StructureObject One(StructureObject response, IReadOnlyList<string> produces, bool areShared, RewriteContext context)
    {
        Draft draft = new(response);
        if (draft.Text("$ref") is { } reference)
        {
            if (areShared && reference.StartsWith(Named, StringComparison.Ordinal))
            {
                NamedElements.Rewrite(draft, Named, "responses", context);
                return draft.ToObject();
            }
            // One that leads nowhere is reported where references are followed.
            if (context.Elements.Resolve(response) is not { } target)
                return response;
            context.Copy(target.Members.Count, response.Span);
            draft = new Draft(target);
        }
        AddContent(draft, produces, context);
        return draft.ToObject();
    }

    private static void AddContent(Draft draft, IReadOnlyList<string> produces, RewriteContext context)
    {
        // No client depends on examples.
        draft.Take("examples");
        if (draft.Take("schema") is { } schema)
            draft.Set("content", MediaTypeLists.Content(schema, produces, context), schema.Key.Span);
    }
}
