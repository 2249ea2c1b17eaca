using MadasterGen.Diff;

namespace MadasterGen.Tool.Reporting.Consumers;

/// <summary>What a change is to a consumer.</summary>
internal enum ConsumerEffect
{
    /// <summary>The consumer does not use what changed.</summary>
    Unused,

    /// <summary>The consumer uses it, and it breaks nothing.</summary>
    Harmless,

    /// <summary>The consumer must look at it: it may break, or whether the consumer uses just this cannot be seen.</summary>
    Look,

    /// <summary>It breaks the consumer.</summary>
    Breaks,
}

/// <summary>Says in words what changes are to consumers.</summary>
internal static class ConsumerEffects
{
    /// <summary>What is used directly has the change's level.</summary>
    public static ConsumerEffect Of(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => ConsumerEffect.Breaks,
        ChangeLevel.Potential => ConsumerEffect.Look,
        _ => ConsumerEffect.Harmless,
    };

    /// <summary>What is used only as far as everything of its type is: nothing is known to break.</summary>
    public static ConsumerEffect OfWhole(ChangeLevel level) =>
        level == ChangeLevel.Harmless ? ConsumerEffect.Harmless : ConsumerEffect.Look;

    /// <summary>The level of such a change where only what is used counts; null for what is not used.</summary>
    public static ChangeLevel? LevelOf(ConsumerEffect effect) => effect switch
    {
        ConsumerEffect.Breaks => ChangeLevel.Breaking,
        ConsumerEffect.Look => ChangeLevel.Potential,
        ConsumerEffect.Harmless => ChangeLevel.Harmless,
        _ => null,
    };

    /// <summary>The word that machines know it by.</summary>
    public static string Word(ConsumerEffect effect) => effect switch
    {
        ConsumerEffect.Breaks => "breaks",
        ConsumerEffect.Look => "look",
        ConsumerEffect.Harmless => "harmless",
        _ => "unused",
    };

    /// <summary>What people read.</summary>
    public static string Title(ConsumerEffect effect) => effect switch
    {
        ConsumerEffect.Breaks => "breaks",
        ConsumerEffect.Look => "look at it",
        ConsumerEffect.Harmless => "harmless",
        _ => "not used",
    };
}
