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
/// </summary>
internal sealed class SuccessorFinder(ApiModel model)
{
    // Shorter ids are words of the language: get, list, find.
    private const int LeastLengthOfId = 6;

    private static readonly Regex s_version = new(@"^v?\d+(\.\d+)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly ApiOperation[] _current = [.. model.Operations.Where(operation => !operation.IsDeprecated)];

    /// <summary>What takes the place of an operation; null where nothing does, or one of several could.</summary>
    public Successor? Find(ApiOperation deprecated)
    {
        if (Only(_current.Where(other => IsNamed(other, deprecated))) is { } named)
            return new Successor(named, Certainty.Certain);
        ApiOperation? likely = Only(_current.Where(other => IsNewerPath(other, deprecated)))
            ?? Only(_current.Where(other => IsNewerName(other, deprecated)))
            ?? Only(_current.Where(other => SaysLess(other, deprecated)));
        return likely is null ? null : new Successor(likely, Certainty.Likely);
    }

    private static ApiOperation? Only(IEnumerable<ApiOperation> found)
    {
        ApiOperation[] operations = [.. found.Take(2)];
        return operations.Length == 1 ? operations[0] : null;
    }

    private static bool IsNamed(ApiOperation other, ApiOperation deprecated)
    {
        string text = $"{deprecated.Summary} {deprecated.Description}";
        return (other.OperationId is { Length: >= LeastLengthOfId } id && HasWord(text, id))
            || HasWord(text, other.Key.Text);
    }

    private static bool HasWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !IsPart(text[at - 1])) && (end == text.Length || !IsPart(text[end]) || IsEndOfSentence(text, end)))
                return true;
        }
        return false;
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '_' or '/' or '{' or '}' or '-' or '.';

    private static bool IsEndOfSentence(string text, int at) =>
        text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    // GET /v1/orders, GET /v2/orders.
    private static bool IsNewerPath(ApiOperation other, ApiOperation deprecated)
    {
        string[] before = PathTemplate.ShapeOf(deprecated.Path).Split('/');
        string[] after = PathTemplate.ShapeOf(other.Path).Split('/');
        if (other.Method != deprecated.Method || before.Length != after.Length)
            return false;
        int[] differences = [.. Enumerable.Range(0, before.Length).Where(i => before[i] != after[i])];
        return differences.Length == 1 && IsNewer(after[differences[0]], before[differences[0]]);
    }

    // GetOrders, GetOrdersV2.
    private static bool IsNewerName(ApiOperation other, ApiOperation deprecated)
    {
        if (!IsBeside(other, deprecated) || other.OperationId is not { } after || deprecated.OperationId is not { } before)
            return false;
        (string afterStem, string afterVersion) = TakeApart(after);
        (string beforeStem, string beforeVersion) = TakeApart(before);
        return afterVersion.Length > 0 && afterStem == beforeStem
            && IsNewer(afterVersion, beforeVersion.Length == 0 ? "v1" : beforeVersion);
    }

    private static (string Stem, string Version) TakeApart(string id)
    {
        Match match = Regex.Match(id, @"[_\-.]?(v\d+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        return match.Success ? (id.Substring(0, match.Index), match.Groups[1].Value) : (id, "");
    }

    private static bool IsNewer(string after, string before) => s_version.IsMatch(after) && s_version.IsMatch(before)
        && ApiVersion.Compare(after.ToLowerInvariant(), before.ToLowerInvariant()) > 0;

    // What became more general lost a word: the body says what a name said.
    private static bool SaysLess(ApiOperation other, ApiOperation deprecated)
    {
        if (!IsBeside(other, deprecated) || MethodPhrase.OrNull(other) is not { } after
            || MethodPhrase.OrNull(deprecated) is not { } before)
            return false;
        return after.Action == before.Action && after.Objects.Count > 0 && after.Objects.Count < before.Objects.Count
            && after.Objects.All(before.Objects.Contains) && after.Manner.SequenceEqual(before.Manner)
            && ParentOf(other.Path) == ParentOf(deprecated.Path);
    }

    private static bool IsBeside(ApiOperation other, ApiOperation deprecated) =>
        other.Method == deprecated.Method && other.FirstTag == deprecated.FirstTag;

    private static string ParentOf(string path)
    {
        string shape = PathTemplate.ShapeOf(path);
        return shape.Substring(0, shape.LastIndexOf('/') + 1);
    }
}
