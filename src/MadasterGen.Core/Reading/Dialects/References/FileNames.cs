using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Linking;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.References;

/// <summary>
/// What the files of a document are called and what has a name in them. A name that several of them have, or the document and one of
/// them, is none by itself: whichever is met first must not change what the others are called.
/// </summary>
internal sealed class FileNames
{
    private const string Prefix = "/" + LinkedFiles.Key + "/";

    private readonly IReadOnlyList<StructureMember> _files;
    private readonly string[] _named;
    private readonly StructureObject _root;
    private HashSet<string>? _ambiguous;

    /// <summary>Knows the files of a document.</summary>
    /// <param name="root">The document.</param>
    /// <param name="named">The place of the elements with names.</param>
    public FileNames(StructureObject root, string named)
    {
        _root = root;
        _files = LinkedFiles.Of(root);
        _named = [.. new[] { named, "/components/schemas", "/definitions", "/$defs" }.Distinct()];
    }

    /// <summary>The place in a file to which a pointer of the document leads; null when it stays outside of the files.</summary>
    public FilePlace? Find(string pointer)
    {
        if (!pointer.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        int end = pointer.IndexOf('/', Prefix.Length);
        string segment = end < 0 ? pointer.Substring(Prefix.Length) : pointer.Substring(Prefix.Length, end - Prefix.Length);
        string path = JsonPointer.Unescape(segment);
        return _files.FirstOrDefault(file => file.Key.Text == path) is { } found
            ? new FilePlace(path, StemOf(path), end < 0 ? "" : pointer.Substring(end), found.Value)
            : null;
    }

    /// <summary>Whether several files have something with this name.</summary>
    public bool IsAmbiguous(string name) => (_ambiguous ??= Search()).Contains(name);

    private HashSet<string> Search()
    {
        // In C# a first letter's case tells no names apart.
        HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> ambiguous = new(StringComparer.OrdinalIgnoreCase);
        foreach (StructureNode file in _files.Select(file => file.Value).Prepend(_root))
            Add(_named.SelectMany(place => MembersAt(file, place)).Select(member => member.Key.Text));
        foreach (StructureMember file in _files)
            Add([StemOf(file.Key.Text)]);
        return ambiguous;

        void Add(IEnumerable<string> names)
        {
            foreach (string name in names.Distinct(StringComparer.Ordinal).ToArray())
            {
                if (!known.Add(name))
                    ambiguous.Add(name);
            }
        }
    }

    private static IReadOnlyList<StructureMember> MembersAt(StructureNode file, string place) =>
        (StructureWalk.To(file, place).Exact as StructureObject)?.Members ?? [];

    private static string StemOf(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int end = name.LastIndexOf('.');
        return end > 0 ? name.Substring(0, end) : name;
    }
}

/// <summary>A place in a file of a document.</summary>
/// <param name="Path">The file, seen from the document.</param>
/// <param name="Stem">The file's name without its extension.</param>
/// <param name="Pointer">The place in the file.</param>
/// <param name="Root">What the file holds.</param>
internal sealed record FilePlace(string Path, string Stem, string Pointer, StructureNode Root);
