using System.Linq;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Schemas;

/// <summary>What a discriminator has since 3.2, and where its mapping leads.</summary>
internal static class DiscriminatorRule
{
    /// <summary>The extension, beside the discriminator, that has what stands for all values that are not mapped.</summary>
    public const string DefaultKey = StructureCleaning.Reserved + "default";

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.FindMember("discriminator") is not { Value: StructureObject written } member)
            return;
        Draft discriminator = new(written);
        if (discriminator.Take("defaultMapping") is { } other)
            draft.Set(DefaultKey, Target(other.Value, context), other.Key.Span);
        if (discriminator.FindMember("mapping") is { Value: StructureObject mapping } targets)
        {
            StructureMember[] entries = [.. mapping.Members.Select(entry => entry with { Value = Target(entry.Value, context) })];
            discriminator.Set("mapping", new StructureObject(mapping.Span, [.. entries]), targets.Key.Span);
        }
        draft.Set("discriminator", discriminator.ToObject(), member.Key.Span);
    }

    private static StructureNode Target(StructureNode target, RewriteContext context) => target is StructureScalar scalar
        ? Nodes.Text(context.Hoisted.Rewritten(scalar.Text, context.Scope), scalar.Span)
        : target;
}
