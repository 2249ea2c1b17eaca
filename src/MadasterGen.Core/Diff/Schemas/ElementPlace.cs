using MadasterGen.Model;

namespace MadasterGen.Diff.Schemas;

/// <summary>A place in a document. In Swagger 2.0 some of what the model holds is written otherwise; such places have no children.</summary>
/// <param name="Pointer">The JSON pointer.</param>
/// <param name="HasChildren">Whether what is below it in the model is below it in the document.</param>
internal readonly record struct ElementPlace(string Pointer, bool HasChildren = true)
{
    /// <summary>The place of a child.</summary>
    public ElementPlace Child(params string[] segments) => HasChildren ? new ElementPlace(Pointer + JsonPointer.Of(segments)) : this;

    /// <summary>The place of an element of a list.</summary>
    public ElementPlace Child(string list, int index) => Child(list, index.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
