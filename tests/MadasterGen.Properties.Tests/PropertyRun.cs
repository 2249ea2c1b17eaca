using FsCheck;
using FsCheck.Fluent;

namespace MadasterGen.Properties.Tests;

/// <summary>How often a property is tried, and how a failure is tried again.</summary>
internal static class PropertyRun
{
    /// <summary>The two numbers that a failing property prints behind <c>StdGen</c>, with a comma between them.</summary>
    private const string ReplayVariable = "MADASTERGEN_REPLAY";

    /// <summary>Multiplies the number of cases, for longer hunts.</summary>
    private const string EffortVariable = "MADASTERGEN_EFFORT";

    /// <summary>Tries a property; the exception of a failure holds the smallest case found and the numbers that find it again.</summary>
    public static void Check<T>(Arbitrary<T> values, int cases, Action<T> holds)
    {
        int effort = int.TryParse(Environment.GetEnvironmentVariable(EffortVariable), out int given) ? given : 1;
        Config config = Config.QuickThrowOnFailure.WithMaxTest(cases * effort).WithQuietOnSuccess(true);
        if (Environment.GetEnvironmentVariable(ReplayVariable)?.Split(',') is [string seed, string gamma])
            config = config.WithReplay(ulong.Parse(seed), ulong.Parse(gamma));
        Prop.ForAll(values, holds).Check(config);
    }
}
