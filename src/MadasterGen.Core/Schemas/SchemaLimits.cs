namespace MadasterGen.Schemas;

/// <summary>
/// How much of a document is put together. A document of n schemas can describe n² members; what goes beyond is typed more
/// widely, and said to be.
/// </summary>
internal static class SchemaLimits
{
    /// <summary>How many parts of an <c>allOf</c>, those of parts included, are put together in one schema.</summary>
    public const int Parts = 200;

    /// <summary>How many alternatives a union has, those of unions in it included.</summary>
    public const int Alternatives = 200;

    /// <summary>
    /// How many members, in a whole document, are looked at and repeated since alternatives stand beside properties; what has more is
    /// an object without what its alternatives add.
    /// </summary>
    public const int Beside = 20_000;

    /// <summary>How many schemas are made of several declarations of one property; beyond that the last declaration counts.</summary>
    public const int Together = 20_000;
}
