using System.Collections.Generic;

namespace MadasterGen.Model.Suppressions;

/// <summary>An entry of a suppression file: a change that somebody has looked at and that needs no more attention.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Place">Where it stands there, as a JSON pointer.</param>
/// <param name="Rule">The rule's id, such as <c>MAD3507</c>.</param>
/// <param name="Operation">Verb and path, with or without the version's segment, or the operation's id; null for any.</param>
/// <param name="Pointer">The changed place in the old or in the new document; null for any.</param>
/// <param name="ApiVersion">The API version of the document; null for any.</param>
/// <param name="Reason">Why nothing needs to be done.</param>
/// <param name="Expires">The last day on which it counts, as <c>yyyy-MM-dd</c>; null when it counts for ever.</param>
internal sealed record Suppression(
    string File,
    string Place,
    string Rule,
    string? Operation,
    string? Pointer,
    string? ApiVersion,
    string Reason,
    string? Expires)
{
    /// <summary>The client of the document's API; null for any.</summary>
    public string? ClientName { get; init; }

    /// <summary>What it silences in words, such as <c>MAD3507 at '/components/schemas/Thing/properties/name' in 'GET /thing'</c>.</summary>
    public string Text => string.Join(" ", Parts());

    /// <summary>Whether it is about documents of an API version.</summary>
    public bool IsOf(string apiVersion) => ApiVersion is null || new ApiVersion(ApiVersion).Equals(new ApiVersion(apiVersion));

    /// <summary>Whether it is about documents of an API.</summary>
    public bool IsOfClient(string clientName) => ClientName is null || ClientName == clientName;

    private IEnumerable<string> Parts()
    {
        if (Rule.Length > 0)
            yield return Rule;
        if (Pointer is not null)
            yield return $"at '{Pointer}'";
        if (Operation is not null)
            yield return $"in '{Operation}'";
        if (ApiVersion is not null)
            yield return $"of {ApiVersion}";
        if (ClientName is not null)
            yield return $"of the {ClientName}";
    }
}
