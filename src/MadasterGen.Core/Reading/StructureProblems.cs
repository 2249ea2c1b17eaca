using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading;

/// <summary>What is wrong with a document's maps before anybody asks what they mean.</summary>
internal static class StructureProblems
{
    /// <summary>A key that a map has twice, one that is reserved, or one whose value is null.</summary>
    public static Problem Removed(Place place, StructureMember removed)
    {
        if (NullCleaning.Takes(removed))
        {
            string rule = $"'{removed.Key.Text}' must not be null; it is read as if nothing were there.";
            return new(ProblemIds.DocumentBreaksAHarmlessRule, place.ToString(), new([rule]), removed.Key.Span.Start);
        }
        string sentence = StructureCleaning.IsReserved(place.Segment)
            ? $"The key '{place.Segment}' is reserved; it is left out."
            : $"The key '{place.Segment}' is there twice; the first counts.";
        return new(ProblemIds.DocumentBreaksARule, place.ToString(), new([sentence]), removed.Key.Span.Start);
    }

    /// <summary>A member that was left out because of its value.</summary>
    public static Problem WrongKind(Place place, string expected) =>
        Problem.At(ProblemIds.DocumentBreaksARule, place.ToString(), $"'{place.Segment}' must be {expected}; it is left out.");
}
