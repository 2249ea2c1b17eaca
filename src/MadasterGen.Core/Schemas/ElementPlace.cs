using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>
/// A place in a document. In Swagger 2.0 some of what the model holds is written otherwise; such places have no children.
/// </summary>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Key">What tells it from all other places of the model, written or not.</param>
/// <param name="HasChildren">Whether what is below it in the model is below it in the document.</param>
internal readonly record struct ElementPlace(string Pointer, string Key, bool HasChildren)
{
    public ElementPlace(string pointer, bool hasChildren = true)
        : this(pointer, pointer, hasChildren)
    {
    }

    /// <summary>The place of a child.</summary>
    public ElementPlace Child(string segment) =>
        HasChildren ? new ElementPlace(JsonPointer.Child(Pointer, segment)) : this with { Key = JsonPointer.Child(Key, segment) };

    /// <summary>The place of a child's child.</summary>
    public ElementPlace Child(string segment, string next) => HasChildren
        ? new ElementPlace(JsonPointer.Child(Pointer, segment, next))
        : this with { Key = JsonPointer.Child(Key, segment, next) };

    /// <summary>The place of a child that the document does not write: people are shown this place for it.</summary>
    public ElementPlace Unwritten(string name) => this with { Key = $"{Key} {name}", HasChildren = false };

    /// <summary>The place of an element of a list.</summary>
    public ElementPlace Child(string list, int index) => Child(list, index.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
