using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>What falls silent where code thinks of a change already, while the document is not accepted yet.</summary>
public class FixedUseTests
{
    private const string Text = "Thing: {type: object, properties: {name: {type: string}, size: {type: integer}, more: {type: string}}}";

    [Fact]
    public async Task What_requests_must_have_now_is_named_where_it_lacks_and_nowhere_else() => Assert.Equal(
        [("A", "MAD4013", "'name' of Thing is required now. Set what is missing here."), ("C", "MAD4013", "'more' and 'name' of Thing are required now. Set what is missing here.")],
        await UsesAsync(
            Text, Text.Replace("properties", "required: [name, more], properties", StringComparison.Ordinal),
            "Thing A() => new() { More = \"m\" };", "Thing B() => new() { More = \"m\", Name = \"n\" };", "Thing C() => new() { Size = 1 };", "object? D(Thing t) => t.Name;",
            "Thing E(Thing t) => t with { Name = \"n\" };"));

    [Fact]
    public async Task A_word_of_the_language_is_set_under_its_own_name() => Assert.Empty(await UsesAsync(
        "Thing: {type: object, properties: {name: {type: string}}}", "Thing: {type: object, required: [name, Class], properties: {name: {type: string}, Class: {type: string}}}",
        "Thing A() => new() { @Name = \"n\", @Class = \"c\" };"));

    [Fact]
    public async Task What_every_kind_must_have_now_is_named_where_a_kind_is_made()
    {
        const string Kinds = """
            Thing: {type: object, properties: {part: {$ref: '#/components/schemas/Part'}}}
                Part: {type: object, required: [kind], properties: {kind: {type: string}, code: {type: string}}, discriminator: {propertyName: kind}}
                Round: {allOf: [{$ref: '#/components/schemas/Part'}, {type: object, properties: {radius: {type: number}}}]}
            """;

        Assert.Equal(
            [("A", "MAD4013", "'code' of Part is required now. Set what is missing here.")],
            await UsesAsync(Kinds, Kinds.Replace("[kind]", "[kind, code]", StringComparison.Ordinal), "Part A() => new Round { Radius = 1 };", "Part B() => new Round { Code = \"c\" };"));
    }

    [Fact]
    public async Task What_can_be_null_now_is_silent_where_code_thinks_of_null()
    {
        IReadOnlyList<(string Method, string Id, string Text)> uses = await UsesAsync(
            Text, Text.Replace("{type: string}, size: {type: integer}", "{type: string, nullable: true}, size: {type: integer, nullable: true}", StringComparison.Ordinal),
            "string A1(Thing t) => t.Name ?? \"\";", "int? A2(Thing t) => t.Name?.Length;", "bool A3(Thing t) => t.Name is null;", "bool A4(Thing t) => (t.Name) == \"x\";",
            "int A5(Thing t) { if (t.Name is null) return 0; return t.Name.Length; }", "bool A6(Thing t) => string.IsNullOrEmpty(t.Name);", "bool A7(Thing t) => t is { Name: \"x\" };",
            "long A8(Thing t) => t.Size.GetValueOrDefault();", "bool A9(Thing t) => t.Size.HasValue;", "void A11(Thing t) { string? name = t.Name; }",
            "int A12(Thing t) => t.Name switch { null => 0, _ => 1 };", "int A14(Thing t) => t.Name!.Length;",
            "Thing A15() => new() { Name = \"n\" };", "int A16(Thing? t) => (t?.Name ?? \"\").Length;",
            "object B1(Thing t) => t.Name;", "int B2(Thing t) { var name = t.Name; return name.Length; }", "int B3(Thing t) => t.Name.Length;", "string B4(Thing t) => $\"{t.Size}\";", "string B5(Thing t) => t.Name + \"x\";");

        Assert.Equal(["B1", "B2", "B3", "B4", "B5"], uses.Select(use => use.Method));
        Assert.All(uses, use => Assert.Equal("MAD4011", use.Id));
    }

    [Fact]
    public async Task What_can_be_null_now_is_silent_where_null_is_passed_on()
    {
        IReadOnlyList<(string Method, string Id, string Text)> uses = await UsesAsync(
            Text, Text.Replace("{type: string}, size: {type: integer}", "{type: string, nullable: true}, size: {type: integer, nullable: true}", StringComparison.Ordinal),
            "static void Take(string? one, object? two = null, params string?[] more) { }", "static void Need(string one) { }", "static void TakeSize(long? size) { }", "string? kept; string must = \"\";",
            "object? A1(Thing t) => t.Name;", "void A2(Thing t) { Take(t.Name); }", "void A3(Thing t) { Take(two: t.Name, one: \"x\"); }", "void A4(Thing t) { kept = t.Name; }",
            "Thing A5(Thing t) => new() { Name = t.Name, Size = t.Size };", "Thing A6(Thing t) => t with { Name = t.Name };", "void A7(Thing t) { TakeSize(t.Size); }",
            "string? A8(Thing t, bool b) => b ? (t.Name) : null;", "string? A9(Thing t) => kept ?? t.Name;", "async System.Threading.Tasks.Task<string?> A10(Thing t) { await System.Threading.Tasks.Task.Yield(); return t.Name; }",
            "int A11(Thing t) { var name = t.Name; return name is null ? 0 : name.Length; }", "int A12(Thing t) { var name = t.Name; if (name == null) return 0; return name.Length; }",
            "string? A13(Thing t) { var name = t.Name; var same = name; return same; }", "void A14(Thing t) { Func<Thing, string?> one = x => x.Name; }", "string?[] A15(Thing t) => new[] { t.Name };",
            "System.Collections.Generic.IEnumerable<string?> A16(Thing t) { yield return t.Name; }", "void A17(Thing t) { Take(\"\", null, \"\", t.Name); }", "string? A18 => new Thing().Name;",
            "object? A19(Thing t, int n) => n switch { 0 => null, _ => t.Name };",
            "string B1(Thing t) => t.Name;", "void B2(Thing t) { Need(t.Name); }", "void B3(Thing t) { must = t.Name; }", "void B4(Thing t, bool b) { Need(b ? t.Name : \"\"); }",
            "int B5(Thing t) { var name = t.Name; if (name == \"x\") return 0; return name.Length; }", "void B6(Thing t) { Func<Thing, string> one = x => x.Name; }", "void B7(Thing t) { var name = t.Name; Need(name); }",
            "void B8(Thing t) { var name = t.Name; var same = name; Need(same); }");

        Assert.Equal(["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"], uses.Select(use => use.Method));
        Assert.All(uses, use => Assert.Equal("MAD4011", use.Id));
    }

    [Fact]
    public async Task What_cannot_be_null_any_more_is_silent_where_it_is_given_a_value()
    {
        string before = Text.Replace("name: {type: string}", "name: {type: string, nullable: true}", StringComparison.Ordinal);

        IReadOnlyList<(string Method, string Id, string Text)> uses = await UsesAsync(
            before, Text,
            "Thing A1() => new() { Name = \"n\" };", "Thing A2(string name) => new() { Name = name };", "Thing A3(string? name) => new() { Name = name ?? \"\" };", "Thing A4(int n) => new() { Name = $\"{n}\" };",
            "object? A5(Thing t) => t.Name;", "Thing B1(string? name) => new() { Name = name };", "Thing B2(Thing t) => t with { Name = null };");

        Assert.Equal(["B1", "B2"], uses.Select(use => use.Method));
    }

    [Theory]
    [InlineData("type: string}, size", "type: string, minLength: 2}, size", "Name = \"ab\"", "Name = \"a\"")]
    [InlineData("type: string}, size", "type: string, maxLength: 2}, size", "Name = \"\\U0001F600b\"", "Name = \"abc\"")]
    [InlineData("type: integer", "type: integer, minimum: 5", "Size = 5", "Size = 4")]
    [InlineData("type: integer", "type: integer, maximum: 5", "Size = 4 + 1", "Size = -(-6)")]
    public async Task A_bound_is_silent_where_a_constant_keeps_it(string before, string after, string kept, string broken)
    {
        IReadOnlyList<(string Method, string Id, string Text)> uses = await UsesAsync(
            Text, Text.Replace(before, after, StringComparison.Ordinal),
            $"Thing A() => new() {{ {kept} }};", $"Thing B() => new() {{ {broken} }};", $"Thing C(Thing t) => new() {{ Name = t.Name, Size = t.Size }};");

        Assert.Equal(["B", "C"], uses.Select(use => use.Method));
    }

    [Fact]
    public async Task What_only_requests_are_checked_for_is_silent_where_it_is_read() => Assert.Empty(await UsesAsync(
        Text, Text.Replace("type: string}, size", "type: string, pattern: '^a'}, size", StringComparison.Ordinal), "object? A(Thing t) => t.Name;"));

    private static async Task<IReadOnlyList<(string Method, string Id, string Text)>> UsesAsync(string accepted, string spec, params string[] members)
    {
        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(accepted, spec, [.. members]);
        return [.. uses.Select(use => (UsedIn.Method(use), use.Id, use.GetMessage(null)))];
    }
}
