using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Mapping;

/// <summary>
/// The document as it is written, read only when the library has forgotten something: it turns dates into values that
/// depend on the machine's time zone, and its pointers leave out the numbers of list elements.
/// </summary>
internal sealed class RawDocument
{
    private const string False = "false";

    private readonly DocumentSource _source;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<string, bool> _areFalse = new(StringComparer.Ordinal);
    private StructureNode? _root;
    private bool _isParsed;

    public RawDocument(DocumentSource source, CancellationToken cancellationToken) =>
        (_source, _cancellationToken) = (source, cancellationToken);

    /// <summary>The text of the scalar at a place; null when there is none.</summary>
    public string? At(Place place) => StructureWalk.To(Root(), place.ToString()).Exact is StructureScalar scalar ? scalar.Text : null;

    /// <summary>
    /// Whether a member is false outright; the library takes what is not there for that too. The text is parsed only where some member
    /// with this key is.
    /// </summary>
    public bool IsFalse(Place parent, string key)
    {
        if (!_areFalse.TryGetValue(key, out bool areFalse))
            _areFalse.Add(key, areFalse = _source.Texts.Any(text => KeySearch.IsIn(text, key, IsFalse, _cancellationToken)));
        return areFalse && At(parent.Child(key)) is { } written && string.Equals(written, False, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A pointer with the numbers of the elements that it goes through; unchanged when it cannot be followed.</summary>
    public string Complete(string pointer) => StructureWalk.Complete(Root(), pointer) ?? pointer;

    private static bool IsFalse(string text, int value) => KeySearch.IsAt(text, value, False, StringComparison.OrdinalIgnoreCase);

    private StructureNode? Root()
    {
        if (_isParsed)
            return _root;
        _isParsed = true;
        try
        {
            _root = DocumentDialect.Rewrite(WholeDocument.Read(_source, _cancellationToken), _cancellationToken);
        }
        catch (StructureException)
        {
            // The library could read it, so that only the exact words are lost.
        }
        return _root;
    }
}
