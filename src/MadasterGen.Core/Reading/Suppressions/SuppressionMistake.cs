using MadasterGen.Model;

namespace MadasterGen.Reading.Suppressions;

/// <summary>What is wrong with a suppression file.</summary>
internal static class SuppressionMistake
{
    /// <summary>A mistake in the file or in an entry.</summary>
    /// <param name="place">Where it is, as a JSON pointer.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="effect">What counts all the same.</param>
    public static Problem At(string place, string what, string effect) =>
        Problem.At(ProblemIds.SuppressionCannotBeUsed, place, what, effect);
}
