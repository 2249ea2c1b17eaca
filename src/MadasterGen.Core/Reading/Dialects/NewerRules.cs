using MadasterGen.Reading.Dialects.Schemas;

namespace MadasterGen.Reading.Dialects;

/// <summary>How documents of versions 3.1 and 3.2 become those of version 3.0.</summary>
internal static class NewerRules
{
    public static DialectRules Rules { get; } = new()
    {
        Elements = ElementRules.All,
        // In this order: what makes keywords of version 3.0 comes before what takes out all others, and types are divided last.
        Schemas =
        [
            DynamicReferenceRule.Apply,
            ListRule.Apply,
            MapRule.Apply,
            ContentRule.Apply,
            ConstantRule.Apply,
            BoundsRule.Apply,
            DiscriminatorRule.Apply,
            KeywordRule.Apply,
            TypeRule.Apply,
            CheckRule.Apply,
        ],
        Reference = ReferenceRule.Apply,
        Unknown = ElementTable.UnknownIn30,
        IsJsonSchema = true,
    };
}
