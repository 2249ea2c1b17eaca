using System.Threading;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading;

/// <summary>
/// The scalars as the document writes them. The library turns dates into values that depend on the machine's time zone;
/// where it did, the text itself is looked up.
/// </summary>
internal sealed class RawScalars
{
    private readonly string _text;
    private readonly CancellationToken _cancellationToken;
    private StructureNode? _root;
    private bool _isParsed;

    public RawScalars(string text, CancellationToken cancellationToken) => (_text, _cancellationToken) = (text, cancellationToken);

    /// <summary>The text of the scalar at a place; null when there is none.</summary>
    public string? At(Place place) => StructureWalk.To(Root(), place.ToString()).Exact is StructureScalar scalar ? scalar.Text : null;

    private StructureNode? Root()
    {
        if (_isParsed)
            return _root;
        _isParsed = true;
        try
        {
            _root = DocumentStructure.Parse(_text, _cancellationToken);
            StructureCleaning.Clean(_root);
        }
        catch (StructureException)
        {
            // The library could read it, so that only the exact words are lost.
        }
        return _root;
    }
}
