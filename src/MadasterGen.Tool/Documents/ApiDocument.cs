using MadasterGen.Diff;
using MadasterGen.Model;

namespace MadasterGen.Tool.Documents;

/// <summary>A document that was read.</summary>
/// <param name="Path">The file as the user names it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Model">What it says.</param>
internal sealed record ApiDocument(string Path, string Text, ApiModel Model)
{
    /// <summary>The file's name.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>The document's build or version.</summary>
    public string Build => ApiDiffSummary.Build(Model);
}
