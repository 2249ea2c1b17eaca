using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Linking;

/// <summary>
/// Makes one document of several files: the files stand in it under a key of their own, and references to them are pointers to there,
/// which the rewriting follows as it follows any pointer. Only what is referred to becomes part of the result.
/// </summary>
internal static class LinkedFiles
{
    /// <summary>The member of the document that holds its files by their names. The linking alone writes it.</summary>
    public const string Key = StructureCleaning.Reserved + "files";

    /// <summary>Links the files of a document. Its tree and theirs are changed in place.</summary>
    /// <param name="root">The document, cleaned.</param>
    /// <param name="source">The document's files.</param>
    /// <param name="cancellationToken">Stops the linking.</param>
    /// <param name="onRemoved">Is told of keys that do not count.</param>
    /// <exception cref="StructureException">A file that is referred to is neither JSON nor YAML, or too deep.</exception>
    public static void Link(
        StructureObject root, DocumentSource source, CancellationToken cancellationToken, Action<Place, StructureMember>? onRemoved)
    {
        if (source.Parts.Count == 0 && FileReferences.In(source.Text, cancellationToken).Count == 0)
            return;
        LinkedFile document = new(FileAddress.Of(source.Path), null, root);
        List<LinkedFile> parts = [];
        for (int i = 0; i < source.Parts.Count; i++)
        {
            string address = FileAddress.Of(source.Parts[i].Path);
            string name = FileAddress.Relative(address, document.Address);
            try
            {
                if (DocumentStructure.Parse(source.PreparedText(i + 1), cancellationToken, file: i + 1) is not { } part)
                    continue;
                StructureCleaning.Clean(part, cancellationToken, onRemoved);
                NullCleaning.Clean(part, cancellationToken, onRemoved);
                parts.Add(new LinkedFile(address, name, part));
            }
            catch (StructureException failure)
            {
                // What only looks like a reference, such as one in a description, must cost no document.
                parts.Add(new LinkedFile(address, name, Nodes.Text("", root.Span)) { Failure = failure.In(i + 1) });
            }
        }
        FileLinks links = new(document, parts);
        AliasedComponents.Use(root, links);
        // What the document took over from a file is the file's: its references count from there.
        LinkedReferences references = new(links, cancellationToken);
        foreach (LinkedFile part in parts)
            references.Find(part);
        references.Find(document);
        references.Write();
        parts.RemoveAll(part => part.Failure is not null);
        if (parts.Count > 0)
            root.Members.Add(new StructureMember(Nodes.Text(Key, root.Span), Together(root.Span, parts)));
    }

    /// <summary>The files of a document by their names; none when it has no others.</summary>
    public static IReadOnlyList<StructureMember> Of(StructureObject document) => (document.Find(Key) as StructureObject)?.Members ?? [];

    private static StructureObject Together(TextSpanPosition at, List<LinkedFile> parts) =>
        new(at, [.. parts.Select(part => new StructureMember(Nodes.Text(part.Name!, part.Root.Span), part.Root))]);
}
