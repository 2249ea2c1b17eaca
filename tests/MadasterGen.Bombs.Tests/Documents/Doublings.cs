namespace MadasterGen.Bombs.Documents;

/// <summary>Every schema names the next one twice: what follows each reference anew takes 2^size steps.</summary>
internal static class Doublings
{
    private static readonly (string Name, Func<string, string> To)[] s_doublings =
    [
        ("all-of", next => Json.Parts("allOf", next, next)),
        ("inline", next => Json.Parts("allOf", Json.Parts("allOf", next, next), Json.Parts("allOf", next, next))),
        ("any-of", next => Json.Parts("anyOf", next, next)),
        ("one-of", next => Json.Parts("oneOf", next, next)),
        ("any-of-inline", next => Json.Parts("anyOf", Json.Parts("oneOf", next, next), Json.Parts("allOf", next, next))),
        ("arrays", next => Json.Array(Json.Parts("allOf", next, next))),
        ("objects", next => Json.Object([Json.Member("a", next), Json.Member("b", Json.Parts("allOf", next, next))])),
        ("maps", next => Json.Map(Json.Parts("allOf", next, next))),
        ("properties-of-lists", next => Json.Object([Json.Member("a", Json.Array(next)), Json.Member("b", Json.Array(next))])),
    ];

    // Properties that stand beside alternatives are those of every case, of cases in cases too.
    private static readonly (string Name, Func<int, string> To)[] s_besides =
    [
        ("choices-beside", i => Beside(i, Json.Ref(i + 1), Json.Object($"a{i}", Text))),
        ("choices-beside-twice", i => Beside(i, Json.Parts("allOf", Json.Ref(i + 1), Json.Object($"a{i}", Text)), Json.Parts("allOf", Json.Ref(i + 1), Json.Object($"b{i}", Text)))),
        ("choices-beside-parts", i => Json.Parts("allOf", Json.Ref(i + 1), Json.Object($"own{i}", Text), Json.Parts("oneOf", Json.Ref(i + 1), Json.Object($"a{i}", Text)))),
        ("constraints-beside", i => Beside(i, Json.Parts("anyOf", Json.Ref(i + 1), Json.Ref(i + 1)), $$"""{ "required": ["own{{i}}"] }""")),
    ];

    public static IEnumerable<Kind> Kinds =>
    [
        .. s_doublings.Select(doubling => Make(doubling.Name, i => doubling.To(Json.Ref(i + 1)))),
        .. s_besides.Select(beside => Make(beside.Name, beside.To)),
    ];

    private const string Text = """{ "type": "string" }""";

    private static Kind Make(string name, Func<int, string> to) =>
        new($"doubling-of-{name}", 60, 2_000, (size, isChanged) => Doubled(to, size, isChanged)) { Merges = true };

    private static string Beside(int number, params string[] alternatives) =>
        $$"""{ "type": "object", "properties": { "own{{number}}": {{Text}} }, "oneOf": [{{string.Join(", ", alternatives)}}] }""";

    private static ApiText Doubled(Func<int, string> to, int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref(0));
        for (int i = 0; i < size; i++)
            text.Schema($"S{i}", to(i));
        return text.Schema($"S{size}", Json.Leaf(isChanged));
    }
}
