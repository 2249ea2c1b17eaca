using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Types;
using MadasterGen.Reading;

namespace MadasterGen.Corpus.Folders;

/// <summary>The places of a document that are JsonElement in C#, each once, with the reason.</summary>
internal sealed class UntypedCount
{
    private readonly Dictionary<string, List<string>> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private UntypedCount()
    {
    }

    /// <summary>How many places the document leaves open itself.</summary>
    public int Open { get; private set; }

    /// <summary>The other places, by reason.</summary>
    public IReadOnlyDictionary<string, List<string>> Places => _places;

    /// <summary>How many operations the document has.</summary>
    public int Operations { get; private init; }

    /// <summary>Plans a document and counts.</summary>
    public static UntypedCount Of(string text)
    {
        if (DocumentReader.Read(text, CancellationToken.None).Model is not { } model)
            return new UntypedCount();
        UntypedCount count = new() { Operations = model.Operations.Count };
        PlanningOptions options = new();
        VersionName version = VersionNames.Name(ApiVersion.Of(model).Text, options.RootNamespace, null);
        ClientPlanner.Plan(model, version, options, CancellationToken.None, count.Add);
        return count;
    }

    private void Add(UntypedPlace place)
    {
        if (!_known.Add($"{place.Reason} {place.Place.Pointer}"))
            return;
        if (ReasonOf(place) is not { } reason)
        {
            Open++;
            return;
        }
        if (!_places.TryGetValue(reason, out List<string>? places))
            _places.Add(reason, places = []);
        places.Add(place.Place.Pointer);
    }

    // Null where the document means it.
    private static string? ReasonOf(UntypedPlace place) => place switch
    {
        { Reason: UntypedReason.Anything, At.Key: var key } when key.EndsWith(" $ref", StringComparison.Ordinal) =>
            "a reference that leads nowhere",
        { Reason: UntypedReason.Anything, At.Schema: var schema } => HintOf(schema) is { } hint ? $"no type, but {hint}" : null,
        { Reason: UntypedReason.AnyObject, At.Schema.Required.Count: > 0 } => "an object of required names only",
        { Reason: UntypedReason.AnyObject } => null,
        _ => place.Reason.ToString(),
    };

    private static string? HintOf(ApiSchema schema) => schema switch
    {
        { Constraints: not null } => "limits",
        { Format: not null } => "a format",
        { Items: not null } => "items",
        { Default: not null } => "a default",
        { Required.Count: > 0 } => "required names",
        { Discriminator: not null } => "a discriminator",
        _ => null,
    };
}
