using System.Text.Json.Nodes;

namespace MadasterGen.Benchmarks.Json;

/// <summary>Who does not carry the same data is not compared. A member that is <c>null</c> equals one that is left out, as some writers do.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">The two differ.</exception>
    internal static void Check(string who, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        JsonNode left = JsonNode.Parse(expected)!;
        JsonNode right = JsonNode.Parse(actual)!;
        LeaveOutNulls(left);
        LeaveOutNulls(right);
        if (left is JsonArray leftList && right is JsonArray rightList)
        {
            if (leftList.Count != rightList.Count) throw new InvalidOperationException($"{who}: {rightList.Count} instead of {leftList.Count} elements.");
            for (int i = 0; i < leftList.Count; i++) CheckOne(who, leftList[i], rightList[i]);
        }
        else
        {
            CheckOne(who, left, right);
        }
    }

    private static void CheckOne(string who, JsonNode? expected, JsonNode? actual)
    {
        if (!JsonNode.DeepEquals(expected, actual))
            throw new InvalidOperationException($"{who} does not carry the same data: {actual} instead of {expected}.");
    }

    private static void LeaveOutNulls(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? element in array) LeaveOutNulls(element);
        }
        else if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members.ToList())
            {
                if (value is null) members.Remove(name);
                else LeaveOutNulls(value);
            }
        }
    }
}
