namespace MadasterGen.Planning.Limits;

/// <summary>
/// How much text a document may become. A document of n schemas can describe n² members, and the compiler takes seconds for a
/// few thousand values of one enum: what goes beyond these limits is typed more widely at its place, and said to be, so that the
/// version keeps its client. Of 2,639 public documents none reaches the first two.
/// </summary>
internal static class PlanningLimits
{
    /// <summary>Values of an enum; one with more is a string.</summary>
    public const int EnumValues = 2_500;

    /// <summary>
    /// Members, in a whole document, that types repeat: those of the parts and bases that they are made of, and the kinds that a
    /// base tells apart. Schemas that would need more are JSON.
    /// </summary>
    public const int RepeatedMembers = 50_000;

    /// <summary>
    /// Members, in a whole document, of types of schemas that are written in place and used again, as parts of several schemas can
    /// be. Further uses share the type of the first one.
    /// </summary>
    public const int RepeatedUses = 20_000;

    /// <summary>Members, in a whole document, that are looked at to tell the objects of unions apart; unions beyond are JSON.</summary>
    public const int ToldMembers = 100_000;

    /// <summary>Alternatives of what calls of one operation prove themselves with; those beyond are not tried.</summary>
    public const int SecurityAlternatives = 50;

    /// <summary>Lists and maps in each other that are one C# type; what is deeper inside is JSON.</summary>
    public const int Levels = 8;

    /// <summary>Files of types in a version: up to this number of types each has its own; more of them share as many files.</summary>
    public const int TypeFiles = 2_000;
}
