using System.Text.Json;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Faults;

/// <summary>Changes members of every object in a JSON document.</summary>
internal static class JsonRewriter
{
    /// <summary>Puts what <paramref name="replacement"/> gives in place of each member.</summary>
    public static JsonNode ReplaceMembers(JsonNode json, Func<string, JsonNode?, JsonNode?> replacement) => ChangeObjects(json, members =>
    {
        foreach ((string name, JsonNode? value) in members.ToArray())
        {
            JsonNode? replaced = replacement(name, value);
            if (!ReferenceEquals(replaced, value))
                members[name] = replaced;
        }
    });

    /// <summary>Adds a member <c>fromTomorrow</c>, of the kind that the object's other members have, so that maps stay maps.</summary>
    public static JsonNode AddMembers(JsonNode json) => ChangeObjects(json, members => members["fromTomorrow"] = LikeItsSiblings(members));

    /// <summary>Moves the member behind all others.</summary>
    public static JsonNode MoveLast(JsonNode json, string name) => ChangeObjects(json, members =>
    {
        if (!members.Remove(name, out JsonNode? value))
            return;
        members[name] = value;
    });

    private static JsonNode LikeItsSiblings(JsonObject members)
    {
        IEnumerable<JsonNode> values = members.Select(member => member.Value).OfType<JsonNode>();
        JsonValueKind[] kinds = [.. values.Select(value => value.GetValueKind()).Distinct()];
        return kinds switch
        {
            [JsonValueKind.String] => "a string from tomorrow",
            [JsonValueKind.Number] => 0.5,
            _ => new JsonObject { ["since"] = "tomorrow", ["values"] = new JsonArray(1, null, "x") },
        };
    }

    private static JsonNode ChangeObjects(JsonNode json, Action<JsonObject> change)
    {
        switch (json)
        {
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    if (item is not null)
                        ChangeObjects(item, change);
                }

                break;
            case JsonObject members:
                foreach ((_, JsonNode? value) in members)
                {
                    if (value is not null)
                        ChangeObjects(value, change);
                }

                change(members);
                break;
        }

        return json;
    }
}
