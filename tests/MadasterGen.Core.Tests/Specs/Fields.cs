using System.Globalization;
using System.Text.Json.Nodes;
using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Specs;

/// <summary>Single fields of documents.</summary>
internal static class Fields
{
    /// <summary>A document without a field.</summary>
    public static JsonObject Without(JsonObject tree, string pointer)
    {
        string name = NamesIn(pointer)[^1];
        (JsonObject changed, JsonNode parent) = ParentOf(tree, pointer);
        if (parent is JsonArray array)
            array.RemoveAt(int.Parse(name, CultureInfo.InvariantCulture));
        else
            ((JsonObject)parent).Remove(name);
        return changed;
    }

    /// <summary>A copy of a document, and what holds a field in it.</summary>
    public static (JsonObject Copy, JsonNode Parent) ParentOf(JsonObject tree, string pointer)
    {
        JsonObject copy = (JsonObject)tree.DeepClone();
        JsonNode node = copy;
        foreach (string name in NamesIn(pointer)[..^1])
            node = node is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)]! : node[name]!;
        return (copy, node);
    }

    /// <summary>The names that lead to a field.</summary>
    public static string[] NamesIn(string pointer) => [.. pointer.Split('/').Skip(1).Select(JsonPointer.Unescape)];

    /// <summary>All fields, and all elements of lists.</summary>
    public static IEnumerable<string> PointersIn(JsonNode? node, string pointer = "")
    {
        IEnumerable<(string Pointer, JsonNode? Node)> children = node switch
        {
            JsonObject map => map.Select(member => (JsonPointer.Child(pointer, member.Key), member.Value)),
            JsonArray list => list.Select((element, i) => ($"{pointer}/{i}", element)),
            _ => [],
        };
        return children.SelectMany(child => PointersIn(child.Node, child.Pointer).Prepend(child.Pointer));
    }
}
