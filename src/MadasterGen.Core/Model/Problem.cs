namespace MadasterGen.Model;

/// <summary>
/// Something that must be said about a document. It holds no position: the place is a JSON pointer (RFC 6901), which is
/// turned into a line and a column only when the problem is reported.
/// </summary>
/// <param name="Id">The diagnostic's id, such as <c>MAD1001</c>.</param>
/// <param name="Pointer">The place in the document; empty for the document as a whole.</param>
/// <param name="Arguments">What fills the diagnostic's message.</param>
/// <param name="Position">The place as the parser gave it, for texts too broken to have pointers.</param>
/// <param name="IsWarning">Whether it is a warning or only information, where that is not the same for all with this id.</param>
internal sealed record Problem(
    string Id, string Pointer, EquatableArray<string> Arguments, TextPosition? Position = null, bool? IsWarning = null)
{
    /// <summary>Whether our own code went wrong: another run can go well.</summary>
    public bool IsFailure => Id == ProblemIds.InternalError;

    /// <summary>Creates a problem at a pointer.</summary>
    public static Problem At(string id, string pointer, params string[] arguments) => new(id, pointer, arguments.ToEquatableArray());
}

/// <summary>A place in a text; both numbers count from 0.</summary>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Which file of a document: 0 is the document's own, the others are those that it refers to, in order.</summary>
    public int File { get; init; }
}
