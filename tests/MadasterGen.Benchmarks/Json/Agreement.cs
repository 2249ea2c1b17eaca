using System.Text.Json.Nodes;

namespace MadasterGen.Benchmarks.Json;

/// <summary>Who does not carry the same data is not compared. A member that is <c>null</c> equals one that is left out, as some writers do.</summary>
internal static class Agreement
{
    /// <exception cref="InvalidOperationException">The two differ.</exception>
    internal static void Check(string who, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        JsonArray left = JsonNode.Parse(expected)!.AsArray();
        JsonArray right = JsonNode.Parse(actual)!.AsArray();
        if (left.Count != right.Count) throw new InvalidOperationException($"{who}: {right.Count} instead of {left.Count} elements.");
        for (int i = 0; i < left.Count; i++)
        {
            LeaveOutNulls(left[i]);
            LeaveOutNulls(right[i]);
            if (!JsonNode.DeepEquals(left[i], right[i]))
                throw new InvalidOperationException($"{who} does not carry the same data, first in element {i}: {right[i]} instead of {left[i]}.");
        }
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
