using System.Text;

namespace MadasterGen.Bombs.Documents;

/// <summary>Schemas in schemas in schemas, as deep as is read and deeper.</summary>
internal static class Nestings
{
    private static readonly (string Name, int Levels, string Before, string After)[] s_levels =
    [
        ("items", 1, """{ "type": "array", "items": """, " }"),
        ("properties", 2, """{ "type": "object", "properties": { "next": """, " } }"),
        ("additional", 1, """{ "type": "object", "additionalProperties": """, " }"),
        ("all-of", 2, """{ "allOf": [""", """, { "type": "object" }] }"""),
        ("one-of", 2, """{ "oneOf": [""", """, { "type": "string" }] }"""),
        ("any-of", 2, """{ "anyOf": [""", """, { "type": "string" }] }"""),
        ("not", 1, """{ "not": """, " }"),
        ("default", 1, """{ "default": """, " }"),
    ];

    // The reader's limit counts what holds the schema as well: seven levels at most.
    private const int Deepest = 245;

    public static IEnumerable<Kind> Kinds => [.. s_levels.Select(Read), .. s_levels.Select(Refused)];

    private static Kind Read((string Name, int Levels, string Before, string After) level)
    {
        int size = Deepest / level.Levels / 2;
        return new Kind($"nested-{level.Name}", size, size, (depth, isChanged) => Nested(level.Before, level.After, depth, isChanged))
        {
            Merges = true,
        };
    }

    private static Kind Refused((string Name, int Levels, string Before, string After) level) =>
        new($"nested-{level.Name}-too-deep", 300, 50_000, (depth, isChanged) => Nested(level.Before, level.After, depth, isChanged))
        {
            IsRefused = true,
        };

    private static ApiText Nested(string before, string after, int size, bool isChanged)
    {
        StringBuilder schema = new();
        schema.Insert(0, before, size).Append(Json.Leaf(isChanged));
        for (int i = 0; i < size; i++)
            schema.Append(after);
        return new ApiText().Operation("Thing_Post", "thing", Json.Ref("Thing")).Schema("Thing", schema.ToString());
    }
}
