using System.Text.Json;
using System.Threading;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading.Files;

namespace MadasterGen.Tool.Documents;

/// <summary>A document that was read.</summary>
/// <param name="Source">Its text, and the files that it refers to.</param>
/// <param name="Model">What it says.</param>
internal sealed record ApiDocument(DocumentSource Source, ApiModel Model)
{
    /// <summary>The file as the user names it.</summary>
    public string Path => Source.Path;

    /// <summary>The file's name.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>The document's build or version.</summary>
    public string Build => ApiDiffSummary.Build(Model);

    /// <summary>A document of the same API that has nothing, with which one is compared that came or went as a whole.</summary>
    public ApiDocument WithoutOperations(CancellationToken cancellationToken)
    {
        string info = JsonSerializer.Serialize(new { title = Model.Title, version = Model.Version });
        string text = $$"""{ "openapi": "3.0.3", "info": {{info}}, "paths": {} }""";
        return DocumentLoader.Load(new DocumentSource(Path, text), cancellationToken).Document!;
    }
}
