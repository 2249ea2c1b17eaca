using System.Text.Json.Nodes;

namespace MadasterGen.Properties.Tests.Samples;

/// <summary>Makes JSON of the names and values of the document with unions, put together at random.</summary>
internal sealed class UnionSampleMaker(Random random)
{
    private const int Deepest = 3;

    private static readonly string[] s_names =
        ["radius", "side", "kind", "which", "v", "a", "b", "name", "leaves", "species", "indoor", "bark", "height", "depth", "must", "later"];

    private static readonly string[] s_strings =
    [
        "circle", "square", "first", "second", "One", "Two", "up", "down", "Cat", "Dog", "red", "small", "", "text", "2026-11-28",
        "2026-11-28T10:00:00Z", "0f8fad5b-d9cb-469f-a165-70867728950e", "https://a.example/b?c=d", "\ud83d\ude00 \"\\\n",
    ];

    private static readonly string[] s_numbers = ["0", "1", "2", "-5", "1.5", "9007199254740991"];

    /// <summary>A value.</summary>
    public string Make() => Value(0)!.ToJsonString();

    private JsonNode? Value(int depth) => random.Next(depth == Deepest ? 4 : 7) switch
    {
        0 or 1 => JsonValue.Create(One(s_strings)),
        2 => JsonNode.Parse(One(s_numbers)),
        3 => JsonValue.Create(random.Next(2) == 0),
        4 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth + 1))]),
        _ => Object(depth),
    };

    private JsonObject Object(int depth)
    {
        JsonObject made = [];
        for (int i = random.Next(5); i > 0; i--)
            made[One(s_names)] = Value(depth + 1);
        return made;
    }

    private string One(string[] values) => values[random.Next(values.Length)];
}
