using System.Collections.Generic;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Library;

/// <summary>What the library made of a tree.</summary>
/// <param name="Content">The document, its references unresolved; null when the library found none.</param>
/// <param name="Errors">What the library found wrong, in its own words.</param>
/// <param name="Nodes">What it read: each line that an error names is the number of one.</param>
internal sealed record LibraryDocument(
    OpenApiDocument? Content, IReadOnlyList<OpenApiError> Errors, IReadOnlyList<StructureNode> Nodes)
{
    /// <summary>Which of its paths carry a verb that the library does not know.</summary>
    public CarriedVerbs Carried { get; init; } = CarriedVerbs.None;
}
