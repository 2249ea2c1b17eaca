using System;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects;

/// <summary>
/// Brings webhooks (OpenAPI 3.1.1, 4.8.1) through the reading library, which does not know them: as a callback among the components, which
/// has the same form.
/// </summary>
internal static class CarriedWebhooks
{
    /// <summary>The name of the callback that they stand in. The rewriting alone writes it.</summary>
    public const string Key = StructureCleaning.Reserved + "webhooks";

    private const string Member = "webhooks";

    // A callback's keys are expressions: one that begins otherwise is none, and "$" has a meaning in it.
    private const string Start = "/";

    private static readonly string s_pointer = JsonPointer.Of("components", "callbacks", Key);

    /// <summary>The document as the library can read it; the same when there are no webhooks.</summary>
    /// <param name="root">A document that was rewritten.</param>
    public static StructureObject Pack(StructureObject root)
    {
        Draft document = new(root);
        if (document.Take(Member) is not { } taken)
            return root;
        if (taken.Value is StructureObject { Members.Count: > 0 } webhooks)
            DocumentRewriter.Add(document, "callbacks", [Callback(taken, webhooks)]);
        return document.ToObject();
    }

    private static StructureMember Callback(StructureMember taken, StructureObject webhooks)
    {
        StructureObject items = new(
            webhooks.Span, [.. webhooks.Members.Select(one => one with { Key = one.Key with { Text = KeyOf(one.Key.Text) } })]);
        return new StructureMember(Nodes.Text(Key, taken.Key.Span), items);
    }

    /// <summary>The name of a webhook by its key in the callback.</summary>
    public static string NameOf(string key) =>
        key.Substring(Start.Length).Replace("~1", "$").Replace("~2", "{").Replace("~3", "}").Replace("~0", "~");

    /// <summary>Where the document has a webhook.</summary>
    public static Place PlaceOf(string name) => Place.Root.Child(Member).Child(name);

    /// <summary>A pointer into the document, made from one into the callback.</summary>
    public static string UnpackPointer(string pointer)
    {
        if (!pointer.StartsWith(s_pointer, StringComparison.Ordinal))
            return pointer;
        string[] segments = pointer.Substring(s_pointer.Length).Split('/');
        if (segments.Length < 2)
            return JsonPointer.Of(Member);
        string name = NameOf(JsonPointer.Unescape(segments[1]));
        return string.Join("/", [JsonPointer.Of(Member, name), .. segments.Skip(2)]);
    }

    private static string KeyOf(string name) =>
        Start + name.Replace("~", "~0").Replace("$", "~1").Replace("{", "~2").Replace("}", "~3");
}
