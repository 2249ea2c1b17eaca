using System.Globalization;
using System.Text.Json.Nodes;
using MadasterGen.Diff;
using MadasterGen.Model;

namespace MadasterGen.Corpus.Pairs;

/// <summary>What a comparison of two builds leaves to be desired.</summary>
/// <param name="Changes">How many changes are found.</param>
/// <param name="Differences">How many places differ.</param>
/// <param name="Faults">What is wrong.</param>
internal sealed record PairOutcome(int Changes, int Differences, IReadOnlyList<string> Faults)
{
    private const string Security = "/security";

    /// <summary>Compares two builds, and holds what is found against a walk of their trees.</summary>
    /// <param name="old">The older one.</param>
    /// <param name="new">The newer one.</param>
    /// <param name="neverCount">The fields that never count.</param>
    /// <param name="isKept">Which findings are looked at; null for all.</param>
    public static PairOutcome Of(PairedDocument old, PairedDocument @new, IReadOnlyList<string> neverCount, Func<ApiChange, bool>? isKept = null)
    {
        ApiDiff diff = ApiComparer.Compare(old.Model, @new.Model, CancellationToken.None);
        ApiChange[] changes = [.. diff.Changes.Where(change => isKept?.Invoke(change) != false)];
        HashSet<string> exact = [.. changes.SelectMany(change => new[] { change.OldPointer, change.NewPointer })];
        // What is said of a tag that went is said of its operations.
        exact.UnionWith(changes.Where(change => change.Location.Tag is not null).SelectMany(change => change.Operations)
            .Select(operation => operation.Pointer));
        // What is said of all operations is said of each.
        bool isSaidOfAll = exact.Any(pointer => pointer == Security || pointer.StartsWith(Security + "/", StringComparison.Ordinal));
        // What a reference leads to has a name as it is read, and a place as it is written.
        exact.UnionWith(exact.SelectMany(pointer => new[] { old.AsWritten(pointer), @new.AsWritten(pointer) }).ToArray());
        // What is said where a schema is referred to is said of the schema.
        exact.UnionWith(exact.SelectMany(pointer => new[] { old.Tree, @new.Tree }.SelectMany(tree => ReferencesAt(tree, pointer))).ToArray());
        HashSet<string> known = [.. exact.SelectMany(WithParents)];
        // What came or went with the operations that use it is told by these.
        known.UnionWith(diff.Types.Where(pair => pair.Old != pair.New).SelectMany(pair => new[] { pair.Old, pair.New }).OfType<string>()
            .SelectMany(name => WithParents(JsonPointer.Of("components", "schemas", name))));
        StructuralWalk walk = new(neverCount, diff.Types.Where(pair => pair is { Old: not null, New: not null })
            .GroupBy(pair => pair.Old!).ToDictionary(same => same.Key, same => same.First().New!));
        IReadOnlyList<Difference> differences = walk.Differences(old.Tree, @new.Tree);
        bool IsMentioned(string pointer) => known.Contains(pointer) || WithParents(pointer).Any(exact.Contains);
        IEnumerable<string> faults = differences.Where(one => !new[] { one.Place, one.Old, one.New }.Any(IsMentioned))
            .Select(one => one.Place)
            .Where(place => !(isSaidOfAll && place.EndsWith(Security, StringComparison.Ordinal)))
            .Select(place => $"unmentioned: {place}");
        // What a reference hides that leads nowhere is not compared, not even with itself.
        bool isEqual = ApiComparer.Compare(@new.Model, @new.Model, CancellationToken.None).Changes.All(change => change.IsNotCompared);
        return new PairOutcome(changes.Length, differences.Count, [.. isEqual ? [] : new[] { "the new document differs from itself" }, .. faults]);
    }

    private static IEnumerable<string> ReferencesAt(JsonNode tree, string pointer)
    {
        JsonNode? node = tree;
        foreach (string token in pointer.Split('/').Skip(1).Select(one => one.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            node = node switch
            {
                JsonObject map => map[token],
                JsonArray list => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < list.Count ? list[index] : null,
                _ => null,
            };
        }
        IEnumerable<JsonNode?> parts = node is JsonObject { } schema ? [schema, .. schema["allOf"] as JsonArray ?? []] : [];
        return parts.Select(part => (part as JsonObject)?["$ref"]?.ToString()).OfType<string>().Where(reference => reference.StartsWith('#')).Select(reference => reference[1..]);
    }

    // A place and what it is in.
    private static IEnumerable<string> WithParents(string pointer)
    {
        for (int end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
            yield return pointer[..end];
    }
}
