namespace MadasterGen.Diff;

/// <summary>How bad a change is for those who use the API.</summary>
internal enum ChangeLevel
{
    /// <summary>It breaks nothing.</summary>
    Harmless,

    /// <summary>It breaks those who rely on what was not promised, or assemblies that are not rebuilt.</summary>
    Potential,

    /// <summary>It breaks what travels or what is written.</summary>
    Breaking,
}

/// <summary>Finds how bad changes are.</summary>
internal static class ChangeLevels
{
    /// <summary>The level of verdicts.</summary>
    public static ChangeLevel Of(Verdicts verdicts) =>
        verdicts.IsBreaking ? ChangeLevel.Breaking : verdicts.Worst > Verdict.Harmless ? ChangeLevel.Potential : ChangeLevel.Harmless;
}
