using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Testing.OData;

namespace MadasterGen.Testing.State.Elements;

/// <summary>
/// Writes elements while they are made, so that any number of them needs the same memory, and no faster than they are read.
/// </summary>
internal sealed class GeneratedElements
{
    private const int FlushEveryBytes = 16 * 1024;
    private const string Prefix = "element-";

    private readonly Platform _platform;
    private readonly ElementQuery _query;

    public GeneratedElements(Platform platform, ElementQuery query)
    {
        _platform = platform;
        _query = query;
    }

    /// <summary>The element with this identifier; <see langword="null"/> when there is none.</summary>
    public static JsonObject? Find(Platform platform, string identifier) =>
        identifier.StartsWith(Prefix, StringComparison.Ordinal)
        && long.TryParse(identifier[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out long number)
        && number >= 1
        && number <= platform.GeneratedElementCount
            ? ImportedElements.At(number)
            : null;

    public async Task WriteAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(output);
        long flushed = 0;
        writer.WriteStartArray();
        foreach (JsonObject element in _query.Apply(All()))
        {
            element.WriteTo(writer);
            _platform.StreamedElement();
            if (writer.BytesCommitted + writer.BytesPending - flushed < FlushEveryBytes)
                continue;
            writer.Flush();
            flushed = writer.BytesCommitted;
            if ((await output.FlushAsync(cancellationToken)).IsCompleted)
                return;
        }

        writer.WriteEndArray();
        writer.Flush();
        await output.FlushAsync(cancellationToken);
    }

    private IEnumerable<JsonObject> All()
    {
        for (long number = 1; number <= _platform.GeneratedElementCount; number++)
        {
            JsonObject element = ImportedElements.At(number);
            element["buildingFileId"] = SandboxIds.GeneratedFile;
            element["phaseLookup"] = new JsonArray("structure");
            element["classificationLookup"] = new JsonArray("21.10");
            yield return element;
        }
    }
}
