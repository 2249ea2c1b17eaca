using System;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Mapping;

/// <summary>
/// The document as it is written, for what the library has forgotten: it turns dates into values that depend on the machine's time
/// zone, and its pointers leave out the numbers of list elements.
/// </summary>
internal sealed class RawDocument
{
    private readonly StructureObject _root;

    /// <summary>A document.</summary>
    /// <param name="root">Its tree in the words of OpenAPI 3.0, as the places of what is mapped name it.</param>
    public RawDocument(StructureObject root) => _root = root;

    /// <summary>The text of the scalar at a place; null when there is none.</summary>
    public string? At(Place place) => At(place.ToString()) is { } scalar ? scalar.Text : null;

    /// <summary>The scalar to which a pointer leads; null when there is none.</summary>
    public StructureScalar? At(string pointer) => StructureWalk.To(_root, pointer).Exact as StructureScalar;

    /// <summary>Whether a member is false outright; the library takes what is not there for that too.</summary>
    public bool IsFalse(Place parent, string key) => string.Equals(At(parent.Child(key)), "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>A pointer with the numbers of the elements that it goes through; unchanged when it cannot be followed.</summary>
    public string Complete(string pointer) => StructureWalk.Complete(_root, pointer) ?? pointer;
}
