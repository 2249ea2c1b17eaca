using MadasterGen.Diff;

namespace MadasterGen.Tool.Reporting;

/// <summary>Says levels in words.</summary>
internal static class LevelText
{
    /// <summary>The word that machines and stylesheets know it by.</summary>
    public static string Word(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => "breaking",
        ChangeLevel.Potential => "potential",
        _ => "harmless",
    };

    /// <summary>The heading of such changes.</summary>
    public static string Title(ChangeLevel level) => level switch
    {
        ChangeLevel.Breaking => "Breaking",
        ChangeLevel.Potential => "Potentially breaking",
        _ => "Harmless",
    };
}
