using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Diff.Counterparts.Views;

/// <summary>An operation as far as it can be recognised.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Nodes">Its path as resources.</param>
/// <param name="Resource">What it is about.</param>
/// <param name="Phrase">What its name tells; null when it has none.</param>
internal sealed record OperationView(
    DocumentView Document, ApiOperation Operation, IReadOnlyList<AddressNode> Nodes, Resource Resource, MethodPhrase? Phrase)
{
    /// <summary>What the body is; null when there is none.</summary>
    public ContentView? Body { get; } = ContentView.OfBody(new OperationPlaces(Document.Model, Operation), Document.Schemas);

    /// <summary>What a success gives; null when it gives nothing.</summary>
    public ContentView? Response { get; } = ContentView.OfResponse(new OperationPlaces(Document.Model, Operation), Document.Schemas);

    /// <summary>Verb and path without the version and the names of placeholders.</summary>
    public string Shape { get; } = Operation.Method + " " + Address.Shape(Operation.Path);

    /// <summary>The nodes behind that of its own resource.</summary>
    public IReadOnlyList<AddressNode> Below { get; } =
        [.. Nodes.SkipWhile(node => node.IsScope || node.Word != Resource.PathWord).Skip(1)];

    /// <summary>The operation id; null when it is missing or so short that different operations can have it.</summary>
    public string? DistinctiveId { get; } = Operation.OperationId is { } id && Words.Of(id).Count > 1 ? id : null;

    /// <summary>
    /// Whether the methods say that one of two operations reads several things and the other a single one, and what they give
    /// does not say otherwise. A page of a list is one object, so that a list is not always one by its schema.
    /// </summary>
    public bool IsOneOrManyOf(OperationView other)
    {
        bool isSaid = Operation.Method == "GET"
            && Phrase?.IsPlural is { } isPlural && other.Phrase?.IsPlural is { } isOtherPlural && isPlural != isOtherPlural;
        return isSaid && !(Response is { } response && other.Response is { } otherResponse && IsLike(response, otherResponse));
    }

    private static bool IsLike(ContentView one, ContentView other) => one.IsList == other.IsList && one.SharesShapeWith(other);

    /// <summary>The contents that travel either way.</summary>
    public IEnumerable<ContentView> Contents => new[] { Body, Response }.OfType<ContentView>();
}
