namespace MadasterGen.Bombs.Documents;

/// <summary>Chains and circles: every schema names the next one.</summary>
internal static class Links
{
    private static readonly (string Name, int Full, Func<string, string> To)[] s_links =
    [
        ("properties", 20_000, next => Json.Object("next", next)),
        ("all-of", 20_000, next => Json.Parts("allOf", next, """{ "type": "object", "description": "More." }""")),
        ("all-of-one", 20_000, next => Json.Parts("allOf", next)),
        ("one-of", 20_000, next => Json.Parts("oneOf", next, """{ "type": "string" }""")),
        ("one-of-one", 20_000, next => Json.Parts("oneOf", next)),
        ("one-of-beside", 20_000, next => $$"""{ "type": "object", "properties": { "a": { "type": "string" } }, "oneOf": [{{next}}, {{Json.Leaf(false)}}] }"""),
        ("any-of", 20_000, next => Json.Parts("anyOf", next, """{ "type": "string" }""")),
        ("arrays", 20_000, Json.Array),
        ("maps", 20_000, Json.Map),
        ("aliases", 20_000, next => next),
        ("parts-in-properties", 20_000, next => Json.Object("next", InParts(next))),
        ("parts-in-items", 20_000, next => Json.Object("next", Json.Array(InParts(next)))),
        ("parts-in-additional", 20_000, next => Json.Object("next", Json.Map(InParts(next)))),
    ];

    /// <summary>A chain that ends and a circle for each way to name a schema; a circle of one for what <c>cyc.yaml</c> showed.</summary>
    public static IEnumerable<Kind> Kinds => s_links.SelectMany(link => new[]
    {
        Make($"chain-of-{link.Name}", 500, link.Full, link.To, Chain),
        Make($"circle-of-{link.Name}", 500, link.Full, link.To, Circle),
        Make($"itself-by-{link.Name}", 100, 2_000, link.To, Itself),
    });

    private static Kind Make(
        string name, int small, int full, Func<string, string> link, Func<Func<string, string>, int, bool, ApiText> text) =>
        new(name, small, full, (size, isChanged) => text(link, size, isChanged)) { Merges = Merges(name) };

    private static bool Merges(string name) =>
        name.EndsWith("all-of", StringComparison.Ordinal) || name.Contains("parts", StringComparison.Ordinal);

    private static string InParts(string next) => Json.Parts("allOf", Json.Object("id", """{ "type": "string" }"""), next);

    private static ApiText Chain(Func<string, string> link, int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref(0));
        for (int i = 0; i < size; i++)
            text.Schema($"S{i}", link(Json.Ref(i + 1)));
        return text.Schema($"S{size}", Json.Leaf(isChanged));
    }

    private static ApiText Circle(Func<string, string> link, int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref(0)).Operation("Leaf_Post", "leaf", Json.Ref("Leaf"));
        for (int i = 0; i < size; i++)
            text.Schema($"S{i}", link(Json.Ref((i + 1) % size)));
        return text.Schema("Leaf", Json.Leaf(isChanged));
    }

    private static ApiText Itself(Func<string, string> link, int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Leaf_Post", "leaf", Json.Ref("Leaf"));
        for (int i = 0; i < size; i++)
            text.Operation($"Thing_Post{i}", $"thing{i}", Json.Ref(i)).Schema($"S{i}", link(Json.Ref(i)));
        return text.Schema("Leaf", Json.Leaf(isChanged));
    }
}
