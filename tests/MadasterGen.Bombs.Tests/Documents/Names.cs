namespace MadasterGen.Bombs.Documents;

/// <summary>Long names, and many that ask for one C# name.</summary>
internal static class Names
{
    private const string String = """{ "type": "string" }""";

    public static IEnumerable<Kind> Kinds =>
    [
        new("long-names", 1_000, 100_000, LongNames),
        new("colliding-schemas", 200, 5_000, CollidingSchemas),
        new("colliding-properties", 200, 5_000, (size, isChanged) => CollidingProperties(size, isChanged, String)),
        new("colliding-operations", 200, 5_000, CollidingOperations),
        new("colliding-in-place", 200, 5_000, (size, isChanged) => CollidingProperties(size, isChanged, Json.Object("own", String))),
        new("colliding-values", 200, 1_000, CollidingValues),
    ];

    /// <summary>Different texts that are one C# name: a number written in two characters that names drop.</summary>
    private static string Same(int number) => "same" + Convert.ToString(number, 2).Replace('0', '-').Replace('1', '.') + "name";

    private static ApiText LongNames(int size, bool isChanged)
    {
        string name = new('n', size);
        return new ApiText().Operation("Thing_" + name, name, Json.Ref(name + "0"))
            .Schema(name + "0", Json.Object(name, Json.Object(name, Json.Ref(name + "1"))))
            .Schema(name + "1", Json.Object([Json.Member("kind", Json.Enum([name])), Json.Member("leaf", Json.Leaf(isChanged))]));
    }

    private static ApiText CollidingSchemas(int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref("leaf"));
        for (int i = 1; i <= size; i++)
            text.Schema(Same(i), Json.Object("own", """{ "type": "integer" }"""));
        return text.Schema("leaf", Json.Leaf(isChanged));
    }

    private static ApiText CollidingProperties(int size, bool isChanged, string property)
    {
        IEnumerable<string> properties = Enumerable.Range(1, size).Select(i => Json.Member(Same(i), property));
        return new ApiText().Operation("Thing_Post", "thing", Json.Ref("Thing"))
            .Schema("Thing", Json.Object(properties.Append(Json.Member("leaf", Json.Leaf(isChanged)))));
    }

    private static ApiText CollidingOperations(int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Leaf", "leaf", Json.Ref("Leaf")).Schema("Leaf", Json.Leaf(isChanged));
        for (int i = 1; i <= size; i++)
            text.Operation("Thing_" + Same(i), $"things/{i}/more", Json.Ref("Leaf"));
        return text;
    }

    private static ApiText CollidingValues(int size, bool isChanged) => new ApiText().Operation("Thing_Post", "thing", Json.Object(
        "kind", Json.Enum(Enumerable.Range(1, size).Select(i => Same(i) + (isChanged && i == size ? "x" : "")))));
}
