using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Brings operations through the reading library, which knows eight verbs: one with another verb stands in a path of its own, whose name
/// has the verb behind it, and there under <c>post</c>. Which paths these are is remembered: a document may have any name itself.
/// </summary>
internal sealed class CarriedVerbs
{
    /// <summary>The extension of a path that lists its members with other verbs. The rewriting alone writes it.</summary>
    public const string Key = StructureCleaning.Reserved + "verbs";

    private const char Separator = '\u0001';
    private const string Stand = "post";
    private const string Paths = "paths";

    private static readonly HashSet<string> s_otherMembers = new(StringComparer.Ordinal)
    {
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "parameters", "servers", "summary", "description",
        Key,
    };

    private readonly Dictionary<string, (string Path, string Verb)> _packed = new(StringComparer.Ordinal);

    private CarriedVerbs()
    {
    }

    /// <summary>Of a document that has no such operations.</summary>
    public static CarriedVerbs None { get; } = new();

    /// <summary>Whether an operation with a key in <c>additionalOperations</c> can be carried: other letters would be lost.</summary>
    public static bool IsVerb(string verb) =>
        verb.Length > 0
        && verb.All(character => character is '-' or (>= 'A' and <= 'Z'))
        && !s_otherMembers.Contains(verb.ToLowerInvariant());

    /// <summary>The document as the library can read it; the same when there are no such operations.</summary>
    /// <param name="root">A document that was rewritten.</param>
    /// <param name="carried">Which paths of the result stand for what.</param>
    public static StructureObject Pack(StructureObject root, out CarriedVerbs carried)
    {
        carried = None;
        if (root.Find(Paths) is not StructureObject paths || !paths.Members.Exists(path => VerbsOf(path.Value).Count > 0))
            return root;
        CarriedVerbs names = carried = new CarriedVerbs();
        HashSet<string> taken = new(paths.Members.Select(path => path.Key.Text), StringComparer.Ordinal);
        List<StructureMember> packed = [.. paths.Members.SelectMany(path => names.Pack(path, taken))];
        Draft draft = new(root);
        draft.Set(Paths, new StructureObject(paths.Span, packed), draft.FindMember(Paths)!.Key.Span);
        return draft.ToObject();
    }

    /// <summary>The path of the document, and the verb when one is carried.</summary>
    public (string Path, string? Verb) Unpack(string path) =>
        _packed.TryGetValue(path, out (string Path, string Verb) known) ? known : (path, null);

    /// <summary>A pointer into the document, made from one into the packed document.</summary>
    public string UnpackPointer(string pointer)
    {
        pointer = CarriedWebhooks.UnpackPointer(pointer);
        string[] segments = pointer.Split('/');
        bool isCarried = segments.Length > 2 && segments[1] == Paths && _packed.ContainsKey(JsonPointer.Unescape(segments[2]));
        if (!isCarried)
            return pointer;
        (string path, string verb) = _packed[JsonPointer.Unescape(segments[2])];
        IEnumerable<string> rest = segments.Skip(segments.Length > 3 && segments[3] == Stand ? 4 : 3);
        return string.Join("/", [JsonPointer.Of(Paths, path, verb), .. rest]);
    }

    private IEnumerable<StructureMember> Pack(StructureMember path, HashSet<string> taken)
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
            string name = path.Key.Text + Separator + operation.Key.Text;
            while (!taken.Add(name))
                name += Separator;
            _packed.Add(name, (path.Key.Text, operation.Key.Text));
            packed.Add(new StructureMember(Nodes.Text(name, path.Key.Span), new StructureObject(item.Span, [.. shared, stand])));
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
