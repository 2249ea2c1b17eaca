using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff;

namespace MadasterGen.Tool.Reporting;

/// <summary>What changes are about; in the order in which a reader wants them.</summary>
internal enum ChangeGroupKind
{
    /// <summary>The document as a whole.</summary>
    Document,

    /// <summary>A security scheme.</summary>
    SecurityScheme,

    /// <summary>A tag with all its operations.</summary>
    Tag,

    /// <summary>An operation.</summary>
    Operation,

    /// <summary>A named schema.</summary>
    Schema,
}

/// <summary>The changes of one thing.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Name">Its name, such as <c>GET /building/{id}</c>.</param>
/// <param name="Detail">What else it is called, such as its operation id.</param>
/// <param name="Changes">The changes, the worst first.</param>
internal sealed record ChangeGroup(ChangeGroupKind Kind, string Name, string? Detail, IReadOnlyList<ReportChange> Changes)
{
    /// <summary>Its changes, and those that are word for word the same of other operations, for which one of them stands.</summary>
    public IReadOnlyList<ReportChange> All { get; init; } = Changes;

    /// <summary>Whether it is about several operations, of which the change is the same.</summary>
    public bool IsShared => All.Count > Changes.Count;

    /// <summary>How bad the worst of the changes is.</summary>
    public ChangeLevel Level => Changes.Max(change => change.Level);

    /// <summary>The kind and the name, such as <c>Schema BuildingRequest</c>.</summary>
    public string Title => Kind switch
    {
        ChangeGroupKind.Document => "The document",
        ChangeGroupKind.SecurityScheme => $"Security scheme {Name}",
        ChangeGroupKind.Tag => $"Tag {Name}",
        ChangeGroupKind.Schema => $"Schema {Name}",
        _ => Name,
    };
}
