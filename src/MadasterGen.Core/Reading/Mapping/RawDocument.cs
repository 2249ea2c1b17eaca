using System.Threading;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Mapping;

/// <summary>
/// The document as it is written, read only when the library has forgotten something: it turns dates into values that
/// depend on the machine's time zone, and its pointers leave out the numbers of list elements.
/// </summary>
internal sealed class RawDocument
{
    private readonly string _text;
    private readonly CancellationToken _cancellationToken;
    private StructureNode? _root;
    private bool _isParsed;

    public RawDocument(string text, CancellationToken cancellationToken) => (_text, _cancellationToken) = (text, cancellationToken);

    /// <summary>The text of the scalar at a place; null when there is none.</summary>
    public string? At(Place place) => StructureWalk.To(Root(), place.ToString()).Exact is StructureScalar scalar ? scalar.Text : null;

    /// <summary>A pointer with the numbers of the elements that it goes through; unchanged when it cannot be followed.</summary>
    public string Complete(string pointer) => StructureWalk.Complete(Root(), pointer) ?? pointer;

    private StructureNode? Root()
    {
        if (_isParsed)
            return _root;
        _isParsed = true;
        try
        {
            _root = DocumentStructure.Parse(_text, _cancellationToken);
            StructureCleaning.Clean(_root, _cancellationToken);
            _root = DocumentDialect.Rewrite(_root, _cancellationToken);
        }
        catch (StructureException)
        {
            // The library could read it, so that only the exact words are lost.
        }
        return _root;
    }
}
