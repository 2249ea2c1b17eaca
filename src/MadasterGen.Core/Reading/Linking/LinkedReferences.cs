using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects.References;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Linking;

/// <summary>
/// Writes the references of files as those of the one document that they become: all are looked up before the first is written, since what
/// is written leads nowhere in its own file.
/// </summary>
internal sealed class LinkedReferences
{
    private const string Reference = "$ref";
    private const string Discriminator = "discriminator";
    private const string Mapping = MappedFiles.Key;
    private const string Schemas = "#/components/schemas/";

    private readonly FileLinks _links;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<StructureNode> _met = new(ReferenceComparer<StructureNode>.Instance);
    private readonly List<Action> _open = [];

    public LinkedReferences(FileLinks links, CancellationToken cancellationToken) =>
        (_links, _cancellationToken) = (links, cancellationToken);

    /// <summary>Looks up the references of a file.</summary>
    public void Find(LinkedFile file)
    {
        Stack<StructureNode> open = new([file.Root]);
        while (open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            StructureNode node = open.Pop();
            if (node is StructureScalar || !_met.Add(node))
                continue;
            foreach (StructureNode item in Nodes.Items(node))
                open.Push(item);
            if (node is not StructureObject map)
                continue;
            for (int i = 0; i < map.Members.Count; i++)
            {
                StructureMember member = map.Members[i];
                if (member is { Key.Text: Reference, Value: StructureScalar reference })
                    Set(map, i, Of(reference, file));
                else if (member is { Key.Text: Discriminator, Value: StructureObject discriminator })
                {
                    if (file.Name is not null)
                        NameKinds(map, discriminator, file);
                    FindInMapping(discriminator, file);
                }
                open.Push(member.Value);
            }
        }
    }

    /// <summary>Writes what was found.</summary>
    public void Write()
    {
        foreach (Action write in _open)
            write();
    }

    // A kind without a mapping is called as its schema is in its own file, whatever the document calls that.
    private void NameKinds(StructureObject schema, StructureObject discriminator, LinkedFile file)
    {
        List<StructureMember> named = (discriminator.Find(Mapping) as StructureObject)?.Members ?? [];
        HashSet<StructureNode> known = new(ReferenceComparer<StructureNode>.Instance);
        foreach (StructureScalar target in named.Select(entry => entry.Value).OfType<StructureScalar>())
        {
            if (_links.Find(file, Named(target, file).Text) is { } kind)
                known.Add(kind.Node);
        }
        HashSet<string> names = new(named.Select(entry => entry.Key.Text), StringComparer.Ordinal);
        List<StructureMember> added = [];
        foreach (StructureNode alternative in Nodes.Items(schema.Find("oneOf")).Concat(Nodes.Items(schema.Find("anyOf"))))
        {
            if ((alternative as StructureObject)?.Find(Reference) is not StructureScalar written
                || written.Text.IndexOf(Schemas, StringComparison.Ordinal) < 0
                || _links.Find(file, written.Text) is not { } kind || !known.Add(kind.Node))
            {
                continue;
            }
            string name = ReferenceText.Decode(written.Text.Substring(written.Text.LastIndexOf('/') + 1));
            if (names.Add(name))
                added.Add(new StructureMember(Nodes.Text(name, written.Span), written));
        }
        if (added.Count == 0)
            return;
        discriminator.Members.RemoveAll(member => member.Key.Text == Mapping);
        StructureObject mapping = new(discriminator.Span, [.. named, .. added]);
        discriminator.Members.Add(new StructureMember(Nodes.Text(Mapping, discriminator.Span), mapping));
    }

    private void FindInMapping(StructureObject discriminator, LinkedFile file)
    {
        int other = discriminator.Members.FindIndex(member => member.Key.Text == MappedFiles.DefaultKey);
        if (other >= 0 && discriminator.Members[other].Value is StructureScalar unmapped)
            Set(discriminator, other, Of(Named(unmapped, file), file));
        if (discriminator.Find(Mapping) is not StructureObject mapping || !_met.Add(mapping))
            return;
        for (int i = 0; i < mapping.Members.Count; i++)
        {
            if (mapping.Members[i].Value is StructureScalar target)
                Set(mapping, i, Of(Named(target, file), file));
        }
    }

    private void Set(StructureObject map, int index, StructureScalar value)
    {
        if (map.Members[index].Value != value)
            _open.Add(() => map.Members[index] = map.Members[index] with { Value = value });
    }

    // A mapping may name a schema instead of referring to it; in the document's own file it is found by its name.
    private StructureScalar Named(StructureScalar target, LinkedFile file)
    {
        if (file.Name is null || target.Text.IndexOf('#') >= 0)
            return target;
        string reference = "#" + JsonPointer.Of("components", "schemas", target.Text);
        return _links.Find(file, reference) is null ? target : Nodes.Text(reference, target.Span);
    }

    private StructureScalar Of(StructureScalar reference, LinkedFile file)
    {
        string text = reference.Text;
        bool isOfDocument = file.Name is null && text.StartsWith("#", StringComparison.Ordinal);
        // Definitions can count from a schema that is around the reference.
        bool staysHere = isOfDocument || (DefinitionScopes.IsReference(text) && _links.Find(file, text) is null);
        if (staysHere)
            return reference;
        if (_links.Rewritten(file, text) is { } rewritten)
            return Nodes.Text(rewritten, reference.Span);
        return _links.Seen(file, text) is { } seen ? Nodes.Text(seen, reference.Span) : reference;
    }
}
