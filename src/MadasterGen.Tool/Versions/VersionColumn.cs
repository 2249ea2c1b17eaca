using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Versions;

/// <summary>A document as a column.</summary>
/// <param name="Document">The document.</param>
/// <param name="Versioned">The document under its API version.</param>
internal sealed record VersionColumn(ApiDocument Document, VersionedModel Versioned)
{
    /// <summary>By version, then by build.</summary>
    public static IComparer<VersionColumn> OldToNew { get; } = Comparer<VersionColumn>.Create((left, right) =>
        Model.ApiVersion.Compare(left.ApiVersion, right.ApiVersion) is not 0 and int order
            ? order
            : Model.ApiVersion.Compare(left.Document.Model.Build ?? "", right.Document.Model.Build ?? ""));

    /// <summary>The API version.</summary>
    public string ApiVersion => Versioned.ApiVersion;

    /// <summary>The heading, such as <c>v3.0, build 9757</c>, or <c>v1.0 (old.json)</c> where there is no build.</summary>
    public string Title => Document.Model.Build is { } build ? $"{ApiVersion}, build {build}" : $"{ApiVersion} ({Document.FileName})";

    /// <summary>The column of a document.</summary>
    public static VersionColumn Of(ApiDocument document) =>
        new(document, new VersionedModel(Model.ApiVersion.Of(document.Model).Text, document.Model));

    /// <summary>The columns of documents, from old to new.</summary>
    public static IReadOnlyList<VersionColumn> InOrder(IEnumerable<ApiDocument> documents) => [.. documents.Select(Of).Order(OldToNew)];
}
