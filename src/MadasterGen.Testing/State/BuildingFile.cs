using System.Text.Json.Nodes;
using MadasterGen.Testing.State.Elements;

namespace MadasterGen.Testing.State;

/// <summary>A file of a building, with its elements.</summary>
internal sealed class BuildingFile : IStored
{
    private readonly Platform _platform;
    private readonly FileProgress _progress;
    private bool _hasChangedElements;

    public BuildingFile(Platform platform, JsonObject document)
    {
        _platform = platform;
        _progress = new FileProgress(platform.Clock);
        Document = document;
    }

    public JsonObject Document { get; }

    public Guid Id => Document.Identifier("id");

    public string Type => Document.Text("type") ?? "";

    public string Name => Document.Text("fileName") ?? "";

    /// <summary>The elements by their id, as they were sent.</summary>
    public InsertionOrder<string, JsonObject> Elements { get; } = [];

    /// <summary>The content, where there is any.</summary>
    public StoredContent? Content { get; private set; }

    public bool IsActive { get; set; }

    /// <summary>Whether elements changed since they were last mapped.</summary>
    public bool IsDirty => _hasChangedElements && Status != FileStatus.Mapped;

    /// <summary>Whether the file's elements are made while they are read.</summary>
    public bool IsGenerated => Id == SandboxIds.GeneratedFile;

    public bool IsMapped => Status == FileStatus.Mapped;

    public string Status => _progress.Status;

    public int ElementCount => IsGenerated ? (int)Math.Min(_platform.GeneratedElementCount, int.MaxValue) : Elements.Count;

    public int ProcessedCount => (int)(ElementCount * _progress.ProcessedShare);

    public string? StatusMessage => Status switch
    {
        FileStatus.ImportFailed => "The file could not be imported.",
        FileStatus.UnknownImportFile => "The file is of no known kind.",
        FileStatus.RefineFailed => "The elements could not be refined.",
        _ => null,
    };

    public void ChangeElements()
    {
        _hasChangedElements = true;
        Touch();
        if (Status == FileStatus.Mapped)
            _progress.Settle(FileStatus.Imported);
    }

    public void Touch() => Document["lastModifiedDate"] = _platform.Now;

    public void Settle(string status) => _progress.Settle(status);

    /// <summary>Takes the content of an uploaded file; one that has elements is imported and refined.</summary>
    public void Receive(StoredContent content)
    {
        Content = content;
        Document["fileName"] = content.Name;
        Document["fileSize"] = content.Upload.Length;
        Touch();
        if (Type != "Source")
            _progress.Settle(FileStatus.Uploaded);
        else if (content.Name.Contains("fail", StringComparison.OrdinalIgnoreCase))
            _progress.Run(FileStatus.ImportFailed, Step(FileStatus.Importing, 1));
        else if (content.Name.EndsWith(".unknown", StringComparison.OrdinalIgnoreCase))
            _progress.Run(FileStatus.UnknownImportFile, Step(FileStatus.Importing, 1));
        else
            Import(content);
    }

    public void Refine()
    {
        Touch();
        if (Name.Contains("refine-fail", StringComparison.OrdinalIgnoreCase))
            _progress.Run(FileStatus.RefineFailed, Step(FileStatus.Refining, 1));
        else
            _progress.Run(FileStatus.Mapped, RefinementSteps);
    }

    /// <summary>Begins to make a passport, whose content is there at once but not shown before it is done.</summary>
    public void Create(StoredContent content)
    {
        Content = content;
        Document["fileSize"] = content.Upload.Length;
        _progress.Run(FileStatus.Uploaded, Step(FileStatus.Creating, 1));
    }

    private ProgressStep[] RefinementSteps =>
        [Step(FileStatus.Refining, 0.5), Step(FileStatus.Refined, 0.1), Step(FileStatus.Mapping, 0.4)];

    private void Import(StoredContent content)
    {
        foreach (JsonObject element in ImportedElements.For(content.Upload.Length))
            Elements[element.Text("id")!] = element;
        _hasChangedElements = true;
        _progress.Run(FileStatus.Mapped, [Step(FileStatus.Importing, 0.8), Step(FileStatus.Imported, 0.2), .. RefinementSteps]);
    }

    private ProgressStep Step(string status, double share) => new(status, _platform.StepTime * share);
}
