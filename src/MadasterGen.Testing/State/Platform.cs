using System.Text.Json.Nodes;

namespace MadasterGen.Testing.State;

/// <summary>Everything that the sandbox remembers.</summary>
internal sealed class Platform
{
    private long _streamedElements;

    public Platform(SandboxOptions options)
    {
        Clock = options.Clock;
        StepTime = options.StepTime;
        GeneratedElementCount = options.GeneratedElementCount;
        Seeds.AddTo(this);
    }

    /// <summary>Held while a handler runs.</summary>
    public object Gate { get; } = new();

    public TimeProvider Clock { get; }

    /// <summary>How long an import, a refinement, a recalculation or a passport takes.</summary>
    public TimeSpan StepTime { get; }

    public long GeneratedElementCount { get; }

    public JsonObject Account { get; } = [];

    public DocumentStore<StoredDocument> FolderTypes { get; } = new("folder type");

    public DocumentStore<StoredDocument> Folders { get; } = new("folder");

    public DocumentStore<Building> Buildings { get; } = new("building");

    public DocumentStore<StoredDocument> Databases { get; } = new("database");

    public DocumentStore<Commodity> Commodities { get; } = new("commodity");

    public ContentStore Contents { get; } = new();

    /// <summary>The address of the server, known once it listens.</summary>
    public Uri BaseAddress { get; set; } = new("http://127.0.0.1/");

    public string Now => Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffffffK", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How many generated elements were written so far.</summary>
    public long StreamedElements => Interlocked.Read(ref _streamedElements);

    public void StreamedElement() => Interlocked.Increment(ref _streamedElements);
}
