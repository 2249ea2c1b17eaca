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

    public static IEnumerable<Kind> Kinds => s_doublings.Select(doubling => new Kind(
        $"doubling-of-{doubling.Name}", 60, 2_000, (size, isChanged) => Doubled(doubling.To, size, isChanged))
    {
        Merges = true,
    });

    private static ApiText Doubled(Func<string, string> doubling, int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref(0));
        for (int i = 0; i < size; i++)
            text.Schema($"S{i}", doubling(Json.Ref(i + 1)));
        return text.Schema($"S{size}", Json.Leaf(isChanged));
    }
}
