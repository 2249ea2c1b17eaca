namespace MadasterGen.Bombs.Documents;

/// <summary>Documents that have something else in every place than the accepted copy has: what is gone is looked for in what is new.</summary>
internal static class Changes
{
    private const string String = """{ "type": "string" }""";

    public static IEnumerable<Kind> Kinds =>
    [
        new("changed-rings", 1_000, 20_000, Rings),
        new("changed-demands", 300, 10_000, Demands),
        new("changed-properties", 300, 5_000, Properties),
        new("changed-long-properties", 5, 100, LongProperties),
        new("changed-values", 1_000, 100_000, Values),
        new("changed-operations", 300, 5_000, Operations),
        new("changed-resources", 200, 5_000, Resources),
        new("changed-parameters", 300, 5_000, Parameters),
        new("changed-alternatives", 100, 2_000, Alternatives),
        new("changed-types", 300, 5_000, Types),
        new("changed-security", 100, 2_000, Security),
    ];

    // Rings of as many types as come round together only after all pairs of them.
    private static ApiText Rings(int size, bool isChanged)
    {
        (string name, int length) = isChanged ? ("T", size) : ("S", size - 1);
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref(name + "0"));
        for (int i = 0; i < length; i++)
        {
            string next = Json.Ref($"{name}{(i + 1) % length}");
            text.Schema($"{name}{i}", Json.Object([Json.Member("next", next), Json.Member($"{name}Own{i}", String)]));
        }
        return text;
    }

    // Each type leads to all others, of whose values some may be missing now and one is needed.
    private static ApiText Demands(int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref(0));
        for (int i = 0; i < size; i++)
        {
            string own = isChanged ? """{ "type": "string", "nullable": true }""" : String;
            text.Schema($"S{i}", Json.Object([Json.Member("next", Json.Ref((i + 1) % size)), Json.Member(isChanged ? "needed" : "given", String), Json.Member("own", own)]));
        }
        return text;
    }

    private static ApiText Properties(int size, bool isChanged) => new ApiText()
        .Operation("Thing_Post", "thing", Json.Ref("Thing")).Schema("Thing", Json.Object(Enumerable.Range(0, size)
            .Select(i => Json.Member($"property_{(isChanged ? "of" : "in")}_{i}", String))));

    private static ApiText LongProperties(int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Ref(0));
        for (int i = 0; i < size; i++)
        {
            string next = Json.Member("next", Json.Ref((i + 1) % size));
            text.Schema($"S{i}", Json.Object(Enumerable.Range(0, 90)
                .Select(j => Json.Member(new string((char)('a' + (j % 26)), 400 + (j / 26)) + new string(isChanged ? 'n' : 'o', 3), String)).Append(next)));
        }
        return text;
    }

    private static ApiText Values(int size, bool isChanged) => new ApiText()
        .Operation("Thing_Post", "thing", Json.Object("kind", Json.Ref("Kind")))
        .Schema("Kind", Json.Enum(Enumerable.Range(0, size).Select(i => $"{(isChanged ? "other" : "value")} {i}")));

    private static ApiText Operations(int size, bool isChanged)
    {
        ApiText text = new ApiText().Schema("Leaf", Json.Leaf(isChanged));
        for (int i = 0; i < size; i++)
            text.Operation($"Thing_Post{i}{(isChanged ? "New" : "")}", $"things/{i}/{(isChanged ? "new" : "old")}", Json.Ref("Leaf"));
        return text;
    }

    // Each is about something that is called otherwise now, and of all things there are parts and notes.
    private static ApiText Resources(int size, bool isChanged)
    {
        ApiText text = new();
        for (int i = 0; i < size; i++)
        {
            string name = (isChanged ? "New" : "Old") + Letters(i);
            text.Operation($"{name}_Update{name}", $"{name}/{{id}}", Json.Ref(name + "Item"))
                .Operation($"{name}_UpdateParts", $"{name}/{{id}}/parts", Json.Ref(name + "Item"))
                .Operation($"{name}_UpdateNotes", $"{name}/{{id}}/notes", Json.Ref(name + "Item"))
                .Schema(name + "Item", Json.Object([Json.Member("weight", String), Json.Member("height", String), Json.Member("id", String)]));
        }
        return text;
    }

    private static ApiText Parameters(int size, bool isChanged)
    {
        IEnumerable<int> order = Enumerable.Range(0, size).Select(i => isChanged ? size - 1 - i : i);
        return new ApiText().Operation("Thing_Post", "thing", Json.Leaf(isChanged: false), $$"""
            "parameters": [{{string.Join(", ", order.Select(i => $$"""{ "name": "p{{i}}", "in": "query", "required": true, "schema": {{String}} }"""))}}]
            """);
    }

    private static ApiText Alternatives(int size, bool isChanged) => new ApiText().Operation(
        "Thing_Post", "thing", Json.Object("one", Json.Parts("oneOf", Enumerable.Range(0, size)
            .Select(i => Json.Object($"{(isChanged ? "other" : "own")}{i}", """{ "type": "integer" }""")))));

    private static ApiText Types(int size, bool isChanged)
    {
        ApiText text = new ApiText().Operation("Thing_Post", "thing", Json.Object(Enumerable.Range(0, size)
            .Select(i => Json.Member($"p{i}", Json.Ref($"{(isChanged ? "New" : "Old")}{i}")))));
        for (int i = 0; i < size; i++)
            text.Schema($"{(isChanged ? "New" : "Old")}{i}", Json.Object("own", Json.Leaf(isChanged)));
        return text;
    }

    private static ApiText Security(int size, bool isChanged) => new ApiText().Operation("Thing_Post", "thing", Json.Leaf(isChanged: false), $$"""
        "security": [{{string.Join(", ", Enumerable.Range(0, size).Select(i => $$"""{ "auth": ["{{(isChanged ? "new" : "old")}}:{{i}}"] }"""))}}]
        """).Security("auth", """
        { "type": "oauth2", "flows": { "clientCredentials": { "tokenUrl": "https://example.com/token", "scopes": {} } } }
        """);

    // A word of letters for each number: digits would make words alike.
    private static string Letters(int number) =>
        "Q" + string.Concat(number.ToString("D5", System.Globalization.CultureInfo.InvariantCulture).Select(digit => "bcdfghjklm"[digit - '0'] + "a"));
}
