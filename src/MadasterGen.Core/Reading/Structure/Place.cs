using System.Globalization;
using MadasterGen.Model;

namespace MadasterGen.Reading.Structure;

/// <summary>A place in a document, kept as a chain that becomes a JSON pointer (RFC 6901) only when there is something to say.</summary>
internal sealed class Place
{
    private readonly Place? _parent;
    private readonly string _segment;

    private Place(Place? parent, string segment) => (_parent, _segment) = (parent, segment);

    /// <summary>The document as a whole.</summary>
    public static Place Root { get; } = new(null, "");

    /// <summary>The last part of the pointer, unescaped.</summary>
    public string Segment => _segment;

    /// <summary>The place of a member.</summary>
    public Place Child(string key) => new(this, key);

    /// <summary>The place of an element.</summary>
    public Place Child(int index) => new(this, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The pointer.</summary>
    public override string ToString() => _parent is null ? "" : JsonPointer.Child(_parent.ToString(), _segment);
}
