using System.Collections.Generic;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>An operation: its body is no parameter, and what it sends and gives has its media types beside it.</summary>
internal static class OperationRule
{
    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        IReadOnlyList<string> consumes = context.MediaTypes.Of(draft.Take("consumes")?.Value ?? context.Root.Find("consumes"));
        StructureMember? ownProduces = draft.Take("produces");
        IReadOnlyList<string> produces = context.MediaTypes.Of(ownProduces?.Value ?? context.Root.Find("produces"));
        ServerRule.ApplyToOperation(draft, context);
        RequestRule.Apply(draft, place, consumes, context);
        if (draft.FindMember("responses") is { Value: StructureObject responses } member)
            draft.Set("responses", ResponseRule.All(responses, produces, areShared: ownProduces is null, context), member.Key.Span);
    }
}
