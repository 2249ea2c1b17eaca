using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Pipeline.Accepted;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Pipeline.Problems;

/// <summary>What must be said of versions that nobody has accepted yet: what they bring, and what is called of them from now on.</summary>
internal static class NewVersionProblems
{
    private const int MostNames = 8;

    /// <summary>Finds it.</summary>
    /// <param name="specs">The clients of the project.</param>
    /// <param name="options">The user's decisions.</param>
    /// <param name="news">The versions that are new.</param>
    public static Group<FileProblems> Of(Group<ChangedSpec> specs, PlanningOptions options, NewVersions news) => new(news.Paths.Count == 0
        ? []
        : UnionInput.OfEach(specs, options, news).SelectMany(Of));

    private static IEnumerable<FileProblems> Of(UnionInput union)
    {
        LatestMove[] moves = union.News.Count == 0 ? [] : [.. union.Moves()];
        HashSet<OperationKey> known =
            [.. union.Specs.Where(spec => !union.IsNew(spec)).SelectMany(spec => Keys(spec.Accepted ?? spec.Plan))];
        foreach (ChangedSpec spec in union.Specs.Where(union.IsNew))
        {
            string version = spec.Plan.Version.ApiVersion;
            OperationKey[] operations = [.. Keys(spec.Plan)];
            int own = operations.Count(operation => !known.Contains(operation));
            string news =
                own == 0 ? "none of which is new" : $"{own.ToString(CultureInfo.InvariantCulture)} of which no accepted version has";
            string brings = $"{Number(operations.Length, "operation")}, {news}";
            yield return FileProblems.Of(spec.Path, Problem.At(
                ProblemIds.VersionIsNotAccepted, JsonPointer.Of("info", "version"), version, brings,
                Moved([.. moves.Where(move => move.To == version)])));
        }
    }

    private static string Moved(LatestMove[] moves)
    {
        if (moves.Length == 0)
            return "no call of Latest goes to it";
        IEnumerable<string> from = moves.GroupBy(move => move.From, StringComparer.Ordinal)
            .Select(version => $"{Named([.. version.Select(move => move.Name)])} (of {version.Key} until now)");
        return $"{Number(moves.Length, "call")} of Latest {(moves.Length == 1 ? "goes" : "go")} to it: {string.Join(", ", from)}";
    }

    // Each call of the program is pointed at where it is written: of more than one reads, the tags are enough here.
    private static string Named(string[] names) => string.Join(", ", names.Length <= MostNames
        ? names
        : names.GroupBy(name => name.Substring(0, name.IndexOf('.')), StringComparer.Ordinal)
            .Select(tag => $"{tag.Count().ToString(CultureInfo.InvariantCulture)} of {tag.Key}"));

    private static IEnumerable<OperationKey> Keys(ClientPlan plan) =>
        plan.TagClients.SelectMany(client => client.Operations).Select(operation => operation.Key.WithoutVersion);

    private static string Number(int number, string thing) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {thing}{(number == 1 ? "" : "s")}";
}
