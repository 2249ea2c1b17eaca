using System;
using System.Collections.Generic;
using System.Threading;
using MadasterGen.Model;

namespace MadasterGen.Reading.Files;

/// <summary>Finds the files that a document refers to, and those that they refer to. Circles end.</summary>
internal static class FileClosure
{
    /// <summary>A document with its files.</summary>
    /// <param name="document">The document.</param>
    /// <param name="find">The file with an address; null when there is none.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static DocumentSource Of(DocumentSource document, Func<string, GivenFile?> find, CancellationToken cancellationToken)
    {
        string own = FileAddress.Of(document.Path);
        List<GivenFile> parts = [];
        HashSet<string> known = new(FileAddress.Comparer) { own };
        Queue<(string Address, string Text)> open = new([(own, document.Text)]);
        while (open.Count > 0)
        {
            (string from, string text) = open.Dequeue();
            foreach (string file in FileReferences.In(text, cancellationToken))
            {
                if (FileAddress.Resolve(from, file) is not { } address || !known.Add(address) || find(address) is not { } given)
                    continue;
                parts.Add(given);
                open.Enqueue((address, given.Text));
            }
        }
        return document with { Parts = parts.ToEquatableArray() };
    }
}
