using System.Text.Json.Nodes;

namespace MadasterGen.Testing.State;

/// <summary>A building, its files and what else hangs from it.</summary>
internal sealed class Building : IStored
{
    private readonly Platform _platform;
    private bool _hasChanges;
    private long? _calculationStart;

    public Building(Platform platform, JsonObject document)
    {
        _platform = platform;
        Document = document;
    }

    public JsonObject Document { get; private set; }

    public Guid Id => Document.Identifier("id");

    public DocumentStore<BuildingFile> Files { get; } = new("file");

    /// <summary>Images by file name.</summary>
    public InsertionOrder<string, StoredContent> Images { get; } = [];

    /// <summary>The databases that were created under the building.</summary>
    public List<Guid> Databases { get; } = [];

    /// <summary>Whether the figures are older than the building: until a recalculation that began after the last change is over.</summary>
    public bool IsDirty => _hasChanges && !(_calculationStart is { } start && _platform.Clock.GetElapsedTime(start) >= _platform.StepTime);

    public bool HasDirtyElements => Files.All.Any(file => file.IsDirty);

    /// <summary>The elements that count: those of active source files.</summary>
    public IEnumerable<JsonObject> ActiveElements => Files.All.Where(file => file.IsActive).SelectMany(file => file.Elements.Values);

    public void Replace(JsonObject document)
    {
        document["id"] = Id;
        Document = document;
        Change();
    }

    public void Change()
    {
        _hasChanges = true;
        _calculationStart = null;
    }

    /// <summary>Begins a recalculation, after which the building is clean.</summary>
    public void Recalculate()
    {
        _hasChanges = true;
        _calculationStart = _platform.Clock.GetTimestamp();
    }
}
