using System.Text.Json.Nodes;

namespace MadasterGen.Corpus.Called.Documents;

/// <summary>An operation as its document has it.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Template">The path with its placeholders.</param>
/// <param name="Parameters">What it is given beside the body.</param>
/// <param name="Body">The body; null when it takes none.</param>
/// <param name="Response">What it responds with.</param>
internal sealed record DocumentedOperation(
    string Method, string Template, IReadOnlyList<DocumentedParameter> Parameters, DocumentedBody? Body, DocumentedResponse Response)
{
    public string Label => $"{Method} {Template}";
}

/// <summary>A parameter.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Place"><c>path</c>, <c>query</c>, <c>header</c> or <c>cookie</c>.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Schema">What it holds; null where nothing is said.</param>
/// <param name="Style">How it is written, as OpenAPI 3 calls it.</param>
/// <param name="IsExploded">Whether each element stands for itself.</param>
/// <param name="IsJson">Whether it is JSON in a string.</param>
internal sealed record DocumentedParameter(
    string Name, string Place, bool IsRequired, JsonNode? Schema, string Style, bool IsExploded, bool IsJson);

/// <summary>A request body.</summary>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Content">The media types with their schemas and their encodings.</param>
internal sealed record DocumentedBody(bool IsRequired, IReadOnlyList<DocumentedMedia> Content);

/// <summary>A body in a media type.</summary>
/// <param name="MediaType">The media type, or a range of them.</param>
/// <param name="Schema">What it holds; null where nothing is said.</param>
/// <param name="Encoding">How fields of a form are written.</param>
/// <param name="IsOfItems">Whether the schema is that of each of a sequence.</param>
internal sealed record DocumentedMedia(string MediaType, JsonNode? Schema, JsonObject? Encoding, bool IsOfItems);

/// <summary>The response to a call that succeeds.</summary>
/// <param name="Status">The status.</param>
/// <param name="Content">The body; null where there is none.</param>
internal sealed record DocumentedResponse(int Status, DocumentedMedia? Content);
