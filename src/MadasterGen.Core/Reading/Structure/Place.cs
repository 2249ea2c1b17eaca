using System.Globalization;

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

    /// <summary>Escapes a key for a pointer.</summary>
    public static string Escape(string key) => key.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The key that a pointer's segment stands for.</summary>
    public static string Unescape(string segment) => segment.Replace("~1", "/").Replace("~0", "~");

    /// <summary>The place of a member.</summary>
    public Place Child(string key) => new(this, key);

    /// <summary>The place of an element.</summary>
    public Place Child(int index) => new(this, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The pointer.</summary>
    public override string ToString() => _parent is null ? "" : _parent + "/" + Escape(_segment);
}
