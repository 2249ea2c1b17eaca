namespace MadasterGen.Bombs.Documents;

/// <summary>Objects with many members, hierarchies with many kinds, enums with many values, many operations.</summary>
internal static class Objects
{
    public static IEnumerable<Kind> Kinds =>
    [
        new("hierarchy-flat", 100, 2_000, (size, isChanged) => Hierarchy(size, isChanged, _ => 0)) { Merges = true },
        new("hierarchy-deep", 100, 2_000, (size, isChanged) => Hierarchy(size, isChanged, number => number - 1)) { Merges = true },
        new("hierarchy-of-levels", 100, 2_000, (size, isChanged) => Hierarchy(size, isChanged, number => number / 2)) { Merges = true },
        new("enum", 1_000, 200_000, (size, isChanged) => new ApiText()
            .Operation("Thing_Post", "thing", Json.Object("kind", Json.Ref("Kind"))).Schema("Kind", Enum(size, isChanged))),
        new("enum-in-place", 1_000, 200_000, (size, isChanged) => new ApiText()
            .Operation("Thing_Post", "thing", Json.Object("kind", Enum(size, isChanged)))),
        new("known-values", 1_000, 100_000, (size, isChanged) => new ApiText()
            .Operation("Thing_Post", "thing", Json.Object("kind", KnownValues(size, isChanged)))),
        new("all-of-with-members", 50, 800, AllOfWithMembers) { Merges = true },
        new("all-of-in-place-with-members", 50, 800, AllOfInPlaceWithMembers) { Merges = true },
        new("wide-record", 300, 5_000, (size, isChanged) => Wide(size, isChanged, """{ "type": "string" }""")),
        new("wide-record-of-lists", 300, 5_000, (size, isChanged) => Wide(size, isChanged, Json.Array(Json.Ref("Thing")))),
        new("many-required", 300, 5_000, ManyRequired),
        new("operations", 300, 20_000, Operations),
        new("alternatives", 300, 20_000, Alternatives),
        new("alternatives-beside-members", 100, 2_000, AlternativesBeside) { Merges = true },
        new("alternatives-beside-inherited-members", 100, 2_000, AlternativesBesideInherited) { Merges = true },
    ];

    private static ApiText Hierarchy(int size, bool isChanged, Func<int, int> baseOf)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref(0))
            .Schema("S0", """{ "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind" } }""");
        for (int i = 1; i < size; i++)
            text.Schema($"S{i}", Json.Parts("allOf", Json.Ref(baseOf(i)), Json.Object($"own{i}", """{ "type": "integer" }""")));
        return text.Schema($"S{size}", Json.Parts("allOf", Json.Ref(baseOf(size)), Json.Leaf(isChanged)));
    }

    private static string Enum(int size, bool isChanged) =>
        Json.Enum(Enumerable.Range(0, size).Select(i => isChanged && i == size / 2 ? "other" : $"value {i}"));

    // Half of them are others: each that is gone and each that is new is a finding.
    private static string KnownValues(int size, bool isChanged) => $$"""
        { "type": "string", "x-extensible-enum": [{{string.Join(", ", Enumerable.Range(0, size).Select(i => $"\"{(isChanged && i >= size / 2 ? "other" : "value")} {i}\""))}}] }
        """;

    // Each schema has all that the ones behind it have: written out that is the square of the document.
    private static ApiText AllOfWithMembers(int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref(0));
        for (int i = 0; i < size; i++)
            text.Schema($"S{i}", Json.Parts("allOf", Json.Ref(i + 1), Json.Object($"own{i}", """{ "type": "integer" }""")));
        return text.Schema($"S{size}", Json.Leaf(isChanged));
    }

    private static ApiText AllOfInPlaceWithMembers(int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref("Thing"));
        for (int i = 0; i < size; i++)
            text.Schema($"S{i}", Json.Object($"own{i}", """{ "type": "integer" }"""));
        text.Schema($"S{size}", Json.Leaf(isChanged));
        return text.Schema("Thing", Json.Object(Enumerable.Range(0, size)
            .Select(i => Json.Member($"p{i}", Json.Parts("allOf", Json.Ref(i), Json.Ref("Whole"))))))
            .Schema("Whole", Json.Parts("allOf", Enumerable.Range(0, size + 1).Select(Json.Ref)));
    }

    private static ApiText Wide(int size, bool isChanged, string property)
    {
        IEnumerable<string> properties = Enumerable.Range(0, size).Select(i => Json.Member($"p{i}", property));
        return new ApiText().Operation("Thing_Post", "thing", Json.Ref("Thing"))
            .Schema("Thing", Json.Object(properties.Append(Json.Member("leaf", Json.Leaf(isChanged)))));
    }

    private static ApiText ManyRequired(int size, bool isChanged)
    {
        string names = string.Join(", ", Enumerable.Range(0, size).Select(i => $"\"p{i}\""));
        string required = $$"""{ "required": [{{names}}] }""";
        return Wide(size, isChanged, """{ "type": "string" }""")
            .Operation("Thing_Put", "required", Json.Parts("allOf", Json.Ref("Thing"), required))
            .Operation("Thing_Get", "also", Json.Ref("Required")).Schema("Required", Json.Parts("allOf", Json.Ref("Thing"), required));
    }

    private static ApiText Operations(int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Leaf", "leaf", Json.Ref("Leaf")).Schema("Leaf", Json.Leaf(isChanged));
        for (int i = 0; i < size; i++)
            text.Operation($"Thing_Post{i}", $"things/{i}/more", Json.Ref("Leaf"));
        return text;
    }

    private static ApiText Alternatives(int size, bool isChanged)
    {
        ApiText text = new ApiText()
            .Operation("Thing_Post", "thing", Json.Object("one", Json.Parts("oneOf", Enumerable.Range(0, size + 1).Select(Json.Ref))));
        for (int i = 0; i < size; i++)
            text.Schema($"S{i}", Json.Object($"own{i}", """{ "type": "integer" }"""));
        return text.Schema($"S{size}", Json.Leaf(isChanged));
    }

    // Each alternative has all that stands beside it.
    private static ApiText AlternativesBeside(int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref("Thing"))
            .Schema("Own", Json.Object(Enumerable.Range(0, size).Select(i => Json.Member($"p{i}", """{ "type": "integer" }"""))))
            .Schema("Thing", Json.Parts("allOf", Json.Ref("Own"), Json.Parts("oneOf", Enumerable.Range(0, size + 1).Select(Json.Ref))));
        for (int i = 0; i < size; i++)
            text.Schema($"S{i}", Json.Object($"own{i}", """{ "type": "integer" }"""));
        return text.Schema($"S{size}", Json.Leaf(isChanged));
    }

    // Each schema has the alternatives of one, together with what it has itself.
    private static ApiText AlternativesBesideInherited(int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref(0)).Schema("Thing", $$"""
            { "type": "object", "properties": { "id": { "type": "string" } }, "oneOf": [{{string.Join(", ", Enumerable.Range(0, 150).Select(i => Json.Object($"a{i}", """{ "type": "integer" }""")))}}] }
            """);
        for (int i = 0; i < size; i++)
            text.Schema($"S{i}", Json.Parts("allOf", Json.Ref("Thing"), Json.Object([Json.Member($"own{i}", """{ "type": "integer" }"""), Json.Member("next", Json.Ref(i + 1))])));
        return text.Schema($"S{size}", Json.Leaf(isChanged));
    }
}
