using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Brings operations through the reading library, which knows eight verbs: one with another verb stands in a path of its own, whose name
/// has the verb behind it, and there under <c>post</c>.
/// </summary>
internal static class CarriedVerbs
{
    /// <summary>The extension of a path that lists its members with other verbs.</summary>
    public const string Key = "x-madastergen-verbs";

    // No path of a document has this character.
    private const char Separator = '\u0001';
    private const string Stand = "post";
    private const string Paths = "paths";

    private static readonly HashSet<string> s_otherMembers = new(StringComparer.Ordinal)
    {
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "parameters", "servers", "summary", "description",
    };

    /// <summary>Whether an operation with a key in <c>additionalOperations</c> can be carried: other letters would be lost.</summary>
    public static bool IsVerb(string verb) =>
        verb.Length > 0
        && verb.All(character => character is '-' or (>= 'A' and <= 'Z'))
        && !s_otherMembers.Contains(verb.ToLowerInvariant());

    /// <summary>The document as the library can read it; the same when there are no such operations.</summary>
    public static StructureObject Pack(StructureObject root)
    {
        if (root.Find(Paths) is not StructureObject paths || !paths.Members.Exists(path => VerbsOf(path.Value).Count > 0))
            return root;
        List<StructureMember> packed = [.. paths.Members.SelectMany(Pack)];
        Draft draft = new(root);
        draft.Set(Paths, new StructureObject(paths.Span, packed), draft.FindMember(Paths)!.Key.Span);
        return draft.ToObject();
    }

    /// <summary>The path of the document, and the verb when one is carried.</summary>
    public static (string Path, string? Verb) Unpack(string path)
    {
        int end = path.IndexOf(Separator);
        return end < 0 ? (path, null) : (path.Substring(0, end), path.Substring(end + 1));
    }

    /// <summary>A pointer into the document, made from one into the packed document.</summary>
    public static string UnpackPointer(string pointer)
    {
        int start = pointer.IndexOf(Separator);
        if (start < 0)
            return pointer;
        int end = pointer.IndexOf('/', start);
        string verb = pointer.Substring(start + 1, (end < 0 ? pointer.Length : end) - start - 1);
        string rest = end < 0 ? "" : pointer.Substring(end + 1);
        rest = rest.StartsWith(Stand, StringComparison.Ordinal) ? rest.Substring(Stand.Length) : rest.Length == 0 ? "" : "/" + rest;
        return JsonPointer.Child(pointer.Substring(0, start), verb) + rest;
    }

    private static IEnumerable<StructureMember> Pack(StructureMember path)
    {
        IReadOnlyList<StructureNode> verbs = VerbsOf(path.Value);
        if (verbs.Count == 0)
            return [path];
        StructureObject item = (StructureObject)path.Value;
        HashSet<string> carried = Names(verbs);
        List<StructureMember> shared =
            item.Members.FindAll(static member => member.Key.Text is "parameters" or "servers" or "summary" or "description");
        List<StructureMember> own = item.Members.FindAll(member => member.Key.Text != Key && !carried.Contains(member.Key.Text));
        List<StructureMember> packed = [path with { Value = new StructureObject(item.Span, own) }];
        foreach (StructureMember operation in item.Members.Where(member => carried.Contains(member.Key.Text)))
        {
            StructureMember stand = new(Nodes.Text(Stand, operation.Key.Span), operation.Value);
            StructureScalar name = Nodes.Text(path.Key.Text + Separator + operation.Key.Text, path.Key.Span);
            packed.Add(new StructureMember(name, new StructureObject(item.Span, [.. shared, stand])));
        }
        return packed;
    }

    /// <summary>The members of a path that are carried, by their keys.</summary>
    public static HashSet<string> NamesIn(Draft path) => Names(Nodes.Items(path.Find(Key)));

    private static IReadOnlyList<StructureNode> VerbsOf(StructureNode path) =>
        path is StructureObject item ? Nodes.Items(item.Find(Key)) : [];

    private static HashSet<string> Names(IReadOnlyList<StructureNode> verbs) =>
        new(verbs.OfType<StructureScalar>().Select(verb => verb.Text), StringComparer.Ordinal);
}
