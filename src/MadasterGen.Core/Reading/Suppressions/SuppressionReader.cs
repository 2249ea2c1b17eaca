using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Suppressions;

/// <summary>
/// Reads suppression files: <c>{ "suppressions": [ { "rule", "operation", "pointer", "version", "client", "reason", "expires" } ] }</c>,
/// in JSON, with comments and commas too many if need be, or in YAML.
/// </summary>
internal static class SuppressionReader
{
    private const string List = "suppressions";
    private const string NothingCounts = "nothing in this file counts";

    /// <summary>Reads a file. Whatever is wrong with it becomes a problem, and what is right counts all the same.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="text">What stands in it; null when it cannot be opened.</param>
    /// <param name="isRule">Whether an id is a rule of change.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing else is thrown.</exception>
    public static SuppressionList Read(string file, string? text, Func<string, bool> isRule, CancellationToken cancellationToken)
    {
        if (text is null)
            return Failure(file, SuppressionMistake.At("", "The file cannot be opened", NothingCounts));
        List<Problem> problems = [];
        try
        {
            StructureNode? root = DocumentStructure.Parse(Plain(text), cancellationToken);
            StructureCleaning.Clean(root, cancellationToken, (place, member) => problems.Add(
                SuppressionMistake.At(place.ToString(), $"'{member.Key.Text}' stands here twice", "the first counts")));
            return Read(file, root, isRule, problems);
        }
        catch (StructureException error)
        {
            string what = error.IsLimit ? "The file exceeds a limit" : "The file is neither JSON nor YAML";
            Problem problem = SuppressionMistake.At("", $"{what}: {error.Message}", NothingCounts);
            return Failure(file, problem with { Position = error.Position });
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The client does not depend on this file, so that no more than a warning is due.
            string what = $"The file cannot be read: {error.GetType().Name}: {error.Message}";
            return Failure(file, SuppressionMistake.At("", what, NothingCounts));
        }
    }

    /// <summary>
    /// The same string with spaces for comments and for commas too many, so that every parser of JSON reads it. Places stay as
    /// they are.
    /// </summary>
    public static string Plain(string text)
    {
        string prepared = TextPreparation.WithoutLoneSurrogates(TextPreparation.WithoutByteOrderMark(text));
        return LenientJson.ToStrict(prepared);
    }

    private static SuppressionList Read(string file, StructureNode? root, Func<string, bool> isRule, List<Problem> problems)
    {
        if (root is not StructureObject map || map.Find(List) is not StructureArray list)
        {
            string what = $"The file has no list '{List}': it looks like {{ \"{List}\": [ … ] }}";
            return Failure(file, SuppressionMistake.At("", what, NothingCounts));
        }

        foreach (StructureMember member in map.Members.Where(m => m.Key.Text is not (List or "$schema")))
        {
            string key = member.Key.Text;
            problems.Add(SuppressionMistake.At(JsonPointer.Of(key), $"'{key}' means nothing here", "it is ignored"));
        }

        List<Suppression> entries = [];
        for (int i = 0; i < list.Items.Count; i++)
        {
            SuppressionEntry entry = new(file, Place.Root.Child(List).Child(i).ToString(), list.Items[i], isRule);
            if (entry.Read() is { } suppression)
                entries.Add(suppression);
            problems.AddRange(entry.Problems);
        }
        return new SuppressionList(file, entries.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static SuppressionList Failure(string file, Problem problem) => new(file, default, new[] { problem }.ToEquatableArray());
}
