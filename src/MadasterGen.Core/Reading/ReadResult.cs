using MadasterGen.Model;

namespace MadasterGen.Reading;

/// <summary>What came of reading a document.</summary>
/// <param name="Model">The document; null when no client can be made of it, and then <paramref name="Problems"/> says why.</param>
/// <param name="Problems">What must be reported about the document.</param>
internal sealed record ReadResult(ApiModel? Model, EquatableArray<Problem> Problems);
