using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Linking;

/// <summary>Where references among files lead.</summary>
internal sealed class FileLinks
{
    private readonly LinkedFile _document;
    private readonly Dictionary<string, LinkedFile> _files = new(FileAddress.Comparer);
    private readonly Dictionary<(LinkedFile, string), FileTarget?> _known = [];
    private readonly Dictionary<StructureNode, string> _aliases = new(ReferenceComparer<StructureNode>.Instance);

    public FileLinks(LinkedFile document, IEnumerable<LinkedFile> parts)
    {
        _document = document;
        foreach (LinkedFile file in parts.Prepend(document))
            _files[file.Address] = file;
    }

    /// <summary>The document's own file.</summary>
    public LinkedFile Document => _document;

    /// <summary>What a reference leads to in the end; null when it leads nowhere, in a circle, or to no file that is given.</summary>
    /// <remarks>What is nothing but a reference is what that leads to; each is followed once.</remarks>
    public FileTarget? Find(LinkedFile from, string reference)
    {
        List<(LinkedFile, string)> followed = [];
        FileTarget? target = null;
        (LinkedFile File, string Reference)? current = (from, reference);
        while (current is { } next && !_known.TryGetValue(next, out target))
        {
            // Until the end is known it leads nowhere: whoever comes back here goes in a circle.
            _known.Add(next, null);
            followed.Add(next);
            target = Step(next.File, next.Reference);
            current = target?.Node is StructureObject { Members.Count: 1 } only && only.Find("$ref") is StructureScalar further
                ? (target.File, further.Text)
                : null;
        }
        foreach ((LinkedFile, string) step in followed)
            _known[step] = target;
        return target;
    }

    /// <summary>Gives an element of a file the name that the document has for it, unless it has one.</summary>
    public bool TryName(StructureNode node, string reference)
    {
        if (_aliases.ContainsKey(node))
            return false;
        _aliases.Add(node, reference);
        return true;
    }

    /// <summary>A reference as the document writes it; null for one that leads nowhere.</summary>
    public string? Rewritten(LinkedFile from, string reference) => Find(from, reference) is not { } target ? null
        : _aliases.TryGetValue(target.Node, out string? name) ? name
        : "#" + (target.File.Pointer + target.Pointer).Replace("%", "%25");

    /// <summary>
    /// A reference that leads nowhere, as it is seen from the document: there it must not lead to what has the same place or path. Null for
    /// one that is to no file.
    /// </summary>
    public string? Seen(LinkedFile from, string reference)
    {
        string name = FileAddress.FileIn(reference);
        string? address = name.Length == 0 ? from.Address : FileAddress.Resolve(from.Address, name);
        return from.Name is null || address is null
            ? null
            : FileAddress.Relative(address, _document.Address) + reference.Substring(name.Length);
    }

    private FileTarget? Step(LinkedFile from, string reference)
    {
        string name = FileAddress.FileIn(reference);
        string fragment = reference.Length > name.Length ? reference.Substring(name.Length + 1) : "";
        LinkedFile? file = FileOf(from, name);
        if (file?.Failure is { } failure)
            throw failure;
        if (file?.PointerOf(fragment) is not { } pointer)
            return null;
        StructureNode? node = StructureWalk.To(file.Root, pointer).Exact;
        return node is StructureObject || Nodes.Boolean(node) is not null ? new FileTarget(file, pointer, node!) : null;
    }

    private LinkedFile? FileOf(LinkedFile from, string name)
    {
        if (name.Length == 0)
            return from;
        string? address = FileAddress.Resolve(from.Address, name);
        if (address is not null && _files.TryGetValue(address, out LinkedFile? file))
            return file;
        return (from == _document || address is null) && _document.IsSelf(name) ? _document : null;
    }
}

/// <summary>What a reference leads to.</summary>
/// <param name="File">The file that has it.</param>
/// <param name="Pointer">Its pointer there.</param>
/// <param name="Node">What stands there.</param>
internal sealed record FileTarget(LinkedFile File, string Pointer, StructureNode Node);
