using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Diff.Counterparts.Judging;
using MadasterGen.Diff.Counterparts.Views;

namespace MadasterGen.Diff.Counterparts.Differences;

/// <summary>Lists what a caller must handle who goes from a lost operation to its counterpart, the most urgent first.</summary>
internal static class DifferenceFinder
{
    private static readonly string[] s_numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The differences as short sentences without full stops, each once.</summary>
    public static IReadOnlyList<string> Find(OperationView lost, Candidate candidate, IReadOnlyList<Candidate> all)
    {
        OperationView found = candidate.View;
        List<string> sentences = [];
        if (candidate.IsPart)
            sentences.Add($"one operation became {Number(all.Count)}: {string.Join(", ", all.Select(one => one.View.Phrase!.Name))}");
        if (found.Operation.Method != lost.Operation.Method)
            sentences.Add($"the verb is {found.Operation.Method} instead of {lost.Operation.Method}");
        sentences.AddRange(PathDifferences.Find(lost, candidate));
        if (candidate.Move.Kind is { } kind && ListsAllOf(kind.To, found))
            sentences.Add($"other kinds than {kind.Kind} are in the list too");
        sentences.AddRange(ParameterDifferences.Find(lost, found));
        sentences.AddRange(ContentDifferences.OfBody(lost, found));
        sentences.AddRange(ContentDifferences.OfResponse(lost, found));
        if (found.Operation.IsDeprecated && !lost.Operation.IsDeprecated)
            sentences.Add("it is deprecated itself");
        return [.. sentences.Distinct(StringComparer.Ordinal)];
    }

    private static bool ListsAllOf(Resource resource, OperationView operation) =>
        operation.Response is { IsList: true } && operation.Nodes[operation.Nodes.Count - 1].Word == resource.PathWord;

    private static string Number(int count) =>
        count < s_numbers.Length ? s_numbers[count] : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
