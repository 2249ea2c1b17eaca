using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Diff.Counterparts.Views;
using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts;

/// <summary>An operation that stands beside a deprecated one to take its place.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Certainty">Certain where the deprecated one names it itself.</param>
internal sealed record Successor(ApiOperation Operation, Certainty Certainty);

/// <summary>
/// Finds which operation of a document takes the place of one that it calls deprecated: the one that its description names, else the one of
/// a newer version in the path, or the one that does the same in fewer words (<c>CreatePdfPassport</c>, <c>CreatePassport</c>).
/// Operations are looked up, not gone through for each deprecated one.
/// </summary>
internal sealed class SuccessorFinder
{
    // Shorter ids are words of the language: get, list, find.
    private const int LeastLengthOfId = 6;

    // A path has one version, a few say two; one of a thousand must not be looked up a thousand times.
    private const int MostVersions = 4;

    // A guess among more is none.
    private const int MostBeside = 50;

    private static readonly Regex s_version = new(@"^v?\d+(\.\d+)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly IComparer<string> s_byVersion = Comparer<string>.Create(Compare);

    private readonly ILookup<OperationKey, ApiOperation> _byKey;
    private readonly ILookup<string, ApiOperation> _byName;
    private readonly Dictionary<string, Candidate[]> _byPath;
    private readonly Dictionary<(string, string?, string), Candidate[]> _byStem;
    private readonly ILookup<(string, string?, string, string), (ApiOperation Operation, MethodPhrase Phrase)> _byPhrase;

    /// <summary>Knows the operations of a document that are not deprecated.</summary>
    public SuccessorFinder(ApiModel model)
    {
        _byKey = model.Operations.ToLookup(operation => operation.Key);
        ApiOperation[] current = [.. model.Operations.Where(operation => !operation.IsDeprecated)];
        _byName = current.Where(operation => operation.OperationId?.Length >= LeastLengthOfId)
            .Select(operation => (Name: operation.OperationId!, Operation: operation))
            .Concat(current.Select(operation => (Name: operation.Key.Text, Operation: operation)))
            .ToLookup(named => named.Name, named => named.Operation, StringComparer.Ordinal);
        _byPath = Newest(current.SelectMany(Versions, (operation, at) => (at.Key, new Candidate(operation, at.Version))));
        _byStem = Newest(current.Where(operation => operation.OperationId is not null)
            .Select(operation => (operation, Id: TakeApart(operation.OperationId!)))
            .Where(taken => taken.Id.Version.Length > 0)
            .Select(taken => (StemOf(taken.operation, taken.Id.Stem), new Candidate(taken.operation, taken.Id.Version))));
        _byPhrase = current.Select(operation => (Operation: operation, Phrase: MethodPhrase.OrNull(operation)!))
            .Where(named => named.Phrase is not null)
            .ToLookup(named => PhraseOf(named.Operation, named.Phrase));
    }

    /// <summary>What takes the place of an operation of the document, as <see cref="Find(ApiOperation)"/> tells.</summary>
    public Successor? Find(OperationKey deprecated) => _byKey[deprecated].Select(Find).FirstOrDefault();

    /// <summary>What takes the place of an operation; null where nothing does, or one of several could.</summary>
    public Successor? Find(ApiOperation deprecated)
    {
        if (Only(Named($"{deprecated.Summary} {deprecated.Description}").Distinct()) is { } named)
            return new Successor(named, Certainty.Certain);
        ApiOperation? likely = Only(NewerPaths(deprecated)) ?? Only(NewerNames(deprecated)) ?? Only(MoreGeneral(deprecated));
        return likely is null ? null : new Successor(likely, Certainty.Likely);
    }

    private static ApiOperation? Only(IEnumerable<ApiOperation> found)
    {
        ApiOperation[] operations = [.. found.Take(2)];
        return operations.Length == 1 ? operations[0] : null;
    }

    // An id, or a verb and a path.
    private IEnumerable<ApiOperation> Named(string text)
    {
        string before = "";
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length && IsPart(text[at]))
                at++;
            string word = text.Substring(start, at - start).TrimEnd('.');
            foreach (ApiOperation operation in _byName[word].Concat(_byName[$"{before} {word}"]))
                yield return operation;
            before = word;
        }
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '_' or '/' or '{' or '}' or '-' or '.';

    // GET /v1/orders, GET /v2/orders.
    private IEnumerable<ApiOperation> NewerPaths(ApiOperation deprecated) =>
        Versions(deprecated).SelectMany(at => Newer(_byPath, at.Key, at.Version)).Distinct();

    // GetOrders, GetOrdersV2.
    private IEnumerable<ApiOperation> NewerNames(ApiOperation deprecated)
    {
        if (deprecated.OperationId is not { } id)
            return [];
        (string stem, string version) = TakeApart(id);
        return Newer(_byStem, StemOf(deprecated, stem), version.Length == 0 ? "v1" : version);
    }

    // What became more general lost a word: the body says what a name said.
    private IEnumerable<ApiOperation> MoreGeneral(ApiOperation deprecated)
    {
        if (MethodPhrase.OrNull(deprecated) is not { } before)
            return [];
        (ApiOperation Operation, MethodPhrase Phrase)[] beside = [.. _byPhrase[PhraseOf(deprecated, before)].Take(MostBeside + 1)];
        return beside.Length > MostBeside
            ? []
            : beside.Where(other => SaysLess(other.Phrase, before)).Select(other => other.Operation);
    }

    private static bool SaysLess(MethodPhrase after, MethodPhrase before) =>
        after.Objects.Count > 0 && after.Objects.Count < before.Objects.Count && after.Objects.All(before.Objects.Contains)
        && after.Manner.SequenceEqual(before.Manner);

    // Of each group the two newest: with both newer than another, none is the only one.
    private static Dictionary<TKey, Candidate[]> Newest<TKey>(IEnumerable<(TKey Key, Candidate Candidate)> candidates)
        where TKey : notnull => candidates
            .GroupBy(candidate => candidate.Key, candidate => candidate.Candidate)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(one => one.Version, s_byVersion).Take(2).ToArray());

    private static IEnumerable<ApiOperation> Newer<TKey>(Dictionary<TKey, Candidate[]> candidates, TKey key, string version)
        where TKey : notnull => candidates.TryGetValue(key, out Candidate[]? found)
            ? found.Where(one => Compare(one.Version, version) > 0).Select(one => one.Operation)
            : [];

    private static int Compare(string left, string right) => ApiVersion.Compare(left.ToLowerInvariant(), right.ToLowerInvariant());

    // The path with a gap where a version stands.
    private static IEnumerable<(string Key, string Version)> Versions(ApiOperation operation)
    {
        string[] segments = PathTemplate.ShapeOf(operation.Path).Split('/');
        return Enumerable.Range(0, segments.Length).Where(i => s_version.IsMatch(segments[i])).Take(MostVersions).Select(i =>
        {
            IEnumerable<string> others = segments.Select((segment, at) => at == i ? "" : segment);
            return ($"{operation.Method} {string.Join("/", others)}", segments[i]);
        });
    }

    private static (string Stem, string Version) TakeApart(string id)
    {
        Match match = Regex.Match(id, @"[_\-.]?(v\d+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        return match.Success ? (id.Substring(0, match.Index), match.Groups[1].Value) : (id, "");
    }

    private static (string, string?, string) StemOf(ApiOperation operation, string stem) => (operation.Method, operation.FirstTag, stem);

    private static (string, string?, string, string) PhraseOf(ApiOperation operation, MethodPhrase phrase)
    {
        string shape = PathTemplate.ShapeOf(operation.Path);
        return (operation.Method, operation.FirstTag, shape.Substring(0, shape.LastIndexOf('/') + 1), phrase.Action);
    }

    private sealed record Candidate(ApiOperation Operation, string Version);
}
