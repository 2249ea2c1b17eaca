using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>A field of a form.</summary>
/// <param name="Name">The name in C#, escaped.</param>
/// <param name="WireName">The name of its property.</param>
/// <param name="Type">Its type without the question mark; of an array each element is a field of its own.</param>
/// <param name="Form">How it, or each element, is written.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record FieldPlan(string Name, string WireName, CSharpType Type, FieldForm Form, bool IsRequired, string? Description)
{
    /// <summary>
    /// For an array or an object that is one field: what stands between its parts, as it is sent; null where each part is a field of its
    /// own.
    /// </summary>
    public string? Separator { get; init; }

    /// <summary>Whether reserved characters stand in it as they are.</summary>
    public bool AllowsReserved { get; init; }

    /// <summary>For a list of lists: what stands between the elements of those, outermost first.</summary>
    public EquatableArray<string> Inner { get; init; }

    /// <summary>The name under which it goes out; null where parts have places and no names.</summary>
    public required string? SentName { get; init; }

    /// <summary>Whether an array is one part, in place of a part for each element.</summary>
    public bool IsOnePart { get; init; }

    /// <summary>The media type of its part, for a file where that names none itself; null for the usual one.</summary>
    public string? MediaType { get; init; }
}

/// <summary>How a field of a form is written.</summary>
internal enum FieldForm
{
    /// <summary>As a text.</summary>
    Text,

    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As what it turns out to be: a list as a field for each element, an object as JSON, all else as a text.</summary>
    ByKind,

    /// <summary>An object as its members, as the style of the field has them.</summary>
    Parts,

    /// <summary>An object or a list of objects as all values in it, each under the names that lead to it.</summary>
    Deep,

    /// <summary>As a file.</summary>
    File,

    /// <summary>As the name of a file, where the form cannot hold the file.</summary>
    FileName,
}
