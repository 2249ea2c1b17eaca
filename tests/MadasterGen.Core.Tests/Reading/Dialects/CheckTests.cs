using MadasterGen.Model;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>What JSON Schema checks and no type shows is kept for the comparison.</summary>
public sealed class CheckTests
{
    [Theory]
    [InlineData("propertyNames: {pattern: '^a'}", """propertyNames {"pattern":"^a"}""")]
    [InlineData("propertyNames: {type: string, description: d, title: t, x-a: 1, $comment: c}", """propertyNames {"type":"string"}""")]
    [InlineData("propertyNames: true", "")]
    [InlineData("dependentRequired: {a: [b, c], d: [e]}", """dependentRequired a "b", dependentRequired a "c", dependentRequired d "e" """)]
    [InlineData("dependentSchemas: {a: {required: [b]}, c: true}", """dependentSchemas a {"required":["b"]}""")]
    [InlineData("dependencies: {a: [b]}", """dependencies a "b" """)]
    [InlineData("if: {required: [a]}, then: {required: [b]}, else: false", """if {"else":false,"if":{"required":["a"]},"then":{"required":["b"]}}""")]
    [InlineData("then: {required: [b]}", "")]
    [InlineData("contains: {type: string}", """contains {"type":"string"}""")]
    [InlineData("contains: true, minContains: 2, maxContains: 3", "contains true, minContains 2, maxContains 3")]
    [InlineData("contains: {}, minContains: 1", "contains {}")]
    [InlineData("contains: {}, minContains: 0, maxContains: 3", "maxContains 3")]
    [InlineData("minContains: 2", "")]
    [InlineData("patternProperties: {'^a': {type: string}}, additionalProperties: false", """patternProperties "^a" """)]
    [InlineData("patternProperties: {'^a': {type: string}, '^b': {type: integer}}", """patternProperties ^a {"type":"string"}, patternProperties ^b {"type":"integer"}""")]
    [InlineData("allOf: [{}], unevaluatedProperties: false", "unevaluatedProperties false")]
    [InlineData("prefixItems: [{type: string}, {type: integer}]", """prefixItems [{"type":"string"},{"type":"integer"}]""")]
    [InlineData("propertyNames: {enum: [{title: a}], const: {description: d}}", """propertyNames {"const":{"description":"d"},"enum":[{"title":"a"}]}""")]
    [InlineData("if: {properties: {title: {title: t, type: string}}}", """if {"if":{"properties":{"title":{"type":"string"}}}}""")]
    [InlineData("unknown: {a: 1}", "")]
    public void A_keyword_is_a_check(string schema, string expected)
    {
        ApiSchema read = ReadSchema($"A: {{{schema}}}");

        IEnumerable<string> checks = (read.Constraints?.Checks ?? default).Select(check => $"{check.Keyword} {check.Name} {check.Condition}".Replace("  ", " ", StringComparison.Ordinal));
        Assert.Equal(expected.Trim(), string.Join(", ", checks));
    }

    [Fact]
    public void What_aliases_repeat_is_a_condition_that_is_cut()
    {
        string doubled = string.Concat(Enumerable.Range(1, 12).Select(i => $"  x-{i}: &n{i} {{allOf: [*n{i - 1}, *n{i - 1}]}}\n"));
        string text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\nx-all:\n  x-0: &n0 {type: string}\n" + doubled
            + "paths: {}\ncomponents: {schemas: {A: {type: object, propertyNames: *n12}}}\n";

        ApiCheck check = Assert.Single(Read(text).Model!.Schema("A").Constraints!.Checks);

        Assert.InRange(check.Condition.Length, 2_000, 2_100);
    }

    [Fact]
    public void Long_conditions_that_differ_at_their_ends_are_different()
    {
        string Condition(string last)
        {
            string names = string.Join(", ", Enumerable.Range(0, 1_000).Select(i => $"a{i}").Append(last));
            return Assert.Single(ReadSchema($"A: {{propertyNames: {{enum: [{names}]}}}}").Constraints!.Checks).Condition;
        }

        Assert.NotEqual(Condition("x"), Condition("y"));
        Assert.Equal(Condition("x"), Condition("x"));
    }

    [Fact]
    public void No_document_writes_checks_itself() =>
        Assert.Null(ReadSchema("A: {type: string, x-madastergen-checks: [a, b, c]}").Constraints);

    private static ApiSchema ReadSchema(string schemas) =>
        Read($"{{openapi: 3.1.0, info: {{title: T, version: '1'}}, paths: {{}}, components: {{schemas: {{{schemas}}}}}}}").Model!.Schema("A");
}
