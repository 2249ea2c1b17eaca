using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Reading.Files;

namespace MadasterGen.Tool.Documents.Inputs;

/// <summary>A document in two folders.</summary>
/// <param name="Title">Its name in reports.</param>
/// <param name="Old">The document as it was; one without operations where it is new.</param>
/// <param name="New">The document as it is; one without operations where it is gone.</param>
internal sealed record FolderPair(string Title, ApiDocument Old, ApiDocument New);

/// <summary>
/// Pairs the documents of two folders: by their paths in them, and what is left by API and version. One that only one folder has is
/// compared with a document that has nothing, so that all of it came or went.
/// </summary>
internal static partial class FolderPairs
{
    private static readonly HashSet<string> s_extensions = new(StringComparer.OrdinalIgnoreCase) { ".json", ".yaml", ".yml" };

    private static readonly EnumerationOptions s_below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>Reads the documents of a folder and below by their paths in it; accepted copies are none of them.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be read.</exception>
    public static async Task<IReadOnlyList<(string Name, DocumentLoad Load)>> LoadAsync(string folder, CancellationToken cancellationToken)
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(folder, "*", s_below)
                .Where(file => IsDocumentName(file) && DocumentSniffer.LooksLikeOpenApi(File.ReadAllText(file)))
                .Order(StringComparer.Ordinal),
        ];
        DocumentLoad[] loads = await DocumentLoader.LoadAllAsync(files, cancellationToken);
        return [.. files.Zip(loads, (file, load) => (Path.GetRelativePath(folder, file).Replace('\\', '/'), load))];
    }

    /// <summary>Whether a file can be a document by its name.</summary>
    public static bool IsDocumentName(string file) => s_extensions.Contains(Path.GetExtension(file)) && !FileAddress.IsOfCopy(file);

    /// <summary>The pairs in the order of their names.</summary>
    public static IReadOnlyList<FolderPair> Of(
        IEnumerable<(string Name, ApiDocument Document)> old, IEnumerable<(string Name, ApiDocument Document)> @new,
        CancellationToken cancellationToken)
    {
        Dictionary<string, ApiDocument> olds = old.ToDictionary(one => one.Name, one => one.Document, StringComparer.Ordinal);
        Dictionary<string, ApiDocument> news = @new.ToDictionary(one => one.Name, one => one.Document, StringComparer.Ordinal);
        List<FolderPair> pairs = [.. olds.Keys.Where(news.ContainsKey).Select(name => new FolderPair(name, olds[name], news[name]))];
        ILookup<string, string> oldLeft = olds.Keys.Where(name => !news.ContainsKey(name)).ToLookup(name => ApiOf(olds[name]));
        ILookup<string, string> newLeft = news.Keys.Where(name => !olds.ContainsKey(name)).ToLookup(name => ApiOf(news[name]));
        foreach (string api in oldLeft.Select(same => same.Key).Union(newLeft.Select(same => same.Key)))
        {
            // Where several are of one API nobody knows which is which.
            if (oldLeft[api].Count() == 1 && newLeft[api].Count() == 1)
            {
                (string before, string after) = (oldLeft[api].Single(), newLeft[api].Single());
                pairs.Add(new FolderPair($"{before} → {after}", olds[before], news[after]));
                continue;
            }
            pairs.AddRange(oldLeft[api].Select(name => new FolderPair(
                $"{name} (gone)", olds[name], olds[name].WithoutOperations(cancellationToken))));
            pairs.AddRange(newLeft[api].Select(name => new FolderPair(
                $"{name} (new)", news[name].WithoutOperations(cancellationToken), news[name])));
        }
        return [.. pairs.OrderBy(pair => pair.Title, StringComparer.Ordinal)];
    }

    private static string ApiOf(ApiDocument document) =>
        $"{Numbers().Replace(document.Model.Title, "")} {ApiVersion.Of(document.Model).Text}";

    // Builds are written into titles.
    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
