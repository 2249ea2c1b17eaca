using System.Collections.Generic;

namespace MadasterGen.Tool.Documents;

/// <summary>What came of loading a file.</summary>
/// <param name="Document">The document; null when there is none, and then <paramref name="Messages"/> tell why.</param>
/// <param name="Messages">What must be reported about the file.</param>
internal sealed record DocumentLoad(ApiDocument? Document, IReadOnlyList<DocumentMessage> Messages);
