using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Reading.Dialects;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Library;

/// <summary>What the library made of a text.</summary>
/// <param name="Content">The document, its references unresolved; null when the library found none.</param>
/// <param name="Errors">What the library found wrong, in its own words.</param>
internal sealed record LibraryDocument(OpenApiDocument? Content, IReadOnlyList<OpenApiError> Errors)
{
    /// <summary>Which of its paths carry a verb that the library does not know.</summary>
    public CarriedVerbs Carried { get; init; } = CarriedVerbs.None;

    /// <summary>Whether schemas have lists of types, which the library does not read.</summary>
    public bool HasTypeLists => Errors.Any(error => error.Pointer?.EndsWith("/type", StringComparison.Ordinal) == true);

    /// <summary>Whether there is a document with anything in it.</summary>
    public bool HasContent => Content is not null && (Content.Paths is { Count: > 0 } || Content.Components?.Schemas is { Count: > 0 });
}
