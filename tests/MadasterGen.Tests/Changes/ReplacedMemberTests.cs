using MadasterGen.Analyzers.Changes;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>What is said to replace properties, values and operations that are gone.</summary>
public class ReplacedMemberTests
{
    [Theory]
    [InlineData("StartWith", "Startwith")]
    [InlineData("start_with", "startWith")]
    [InlineData("Tags", "TAG")]
    public async Task A_value_that_is_spelled_otherwise_is_named(string old, string now)
    {
        const string Type = "Thing: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}\n    Kind: ";

        Diagnostic use = Assert.Single(await DriftedProject.UsesOfAsync(
            $"{Type}{{type: string, enum: [Equals, {old}]}}", $"{Type}{{type: string, enum: [Equals, {now}, StartsNever]}}",
            $"bool A(Thing t) => t.Kind == Kind.{Name(old)};"), u => u.Id == "MAD4010");

        Assert.Equal($"'{Name(old)}' was removed from v1; it is called {Name(now)} now.", use.GetMessage(null));
        Assert.Equal(Name(now), use.Properties[ChangedUseAnalyzer.Replacement]);
    }

    [Theory]
    [InlineData("geo_latitude: {type: number}", "geoLatitude: {type: number, nullable: true}", "Geo_latitude", "it is called GeoLatitude now")]
    [InlineData("start_date: {type: string}", "startDate: {type: string}", "Start_date", "it is called StartDate now")]
    [InlineData("geoLongtitude: {type: number}", "geoLongitude: {type: number}", "GeoLongtitude", "GeoLongitude is likely what replaces it")]
    [InlineData("geoLongtitude: {type: number}", "geoLongitude: {type: string}", "GeoLongtitude", "nothing replaces it")]
    [InlineData("addressLine1: {type: string}", "addressLine2: {type: string}", "AddressLine1", "nothing replaces it")]
    [InlineData("cost: {type: number}", "post: {type: number}", "Cost", "nothing replaces it")]
    [InlineData("old: {type: string}", "other: {type: string}", "Old", "nothing replaces it")]
    public async Task A_property_that_is_gone_says_what_replaces_it_or_that_nothing_does(string old, string now, string name, string clause)
    {
        Diagnostic use = Assert.Single(await DriftedProject.UsesOfAsync(
            $"Thing: {{type: object, properties: {{id: {{type: string}}, {old}}}}}", $"Thing: {{type: object, properties: {{id: {{type: string}}, {now}}}}}",
            $"object? A(Thing t) => t.{name};"));

        Assert.Equal($"'{name}' was removed from v1; {clause}.", use.GetMessage(null));
    }

    [Fact]
    public async Task Among_more_new_values_than_one_would_read_none_is_looked_for()
    {
        const string Type = "Thing: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}\n    Kind: ";
        string others = string.Join(", ", Enumerable.Range(0, 100).Select(i => $"Value{i}"));

        Diagnostic use = Assert.Single(await DriftedProject.UsesOfAsync(
            $"{Type}{{type: string, enum: [Equals, StartWith]}}", $"{Type}{{type: string, enum: [Equals, Startwith, {others}]}}",
            "bool A(Thing t) => t.Kind == Kind.StartWith;"), u => u.Id == "MAD4010");

        Assert.Equal("'StartWith' was removed from v1.", use.GetMessage(null));
    }

    [Fact]
    public async Task Of_several_that_could_be_meant_none_is_named()
    {
        Diagnostic use = Assert.Single(await DriftedProject.UsesOfAsync(
            "Thing: {type: object, properties: {start_date: {type: string}}}", "Thing: {type: object, properties: {startDate: {type: string}, Startdate: {type: string}}}",
            "object? A(Thing t) => t.Start_date;"));

        Assert.Equal("'Start_date' was removed from v1; nothing replaces it.", use.GetMessage(null));
    }

    [Fact]
    public async Task An_operation_that_is_gone_from_the_only_version_says_where_it_may_be()
    {
        string spec = DriftedProject.Document("Thing: {type: object, properties: {name: {type: string}}}");
        string accepted = spec.Replace(
            "components:", "  /parts:\n    delete: {tags: [Thing], operationId: Thing_DeleteParts, responses: {'204': {description: done}}}\ncomponents:", StringComparison.Ordinal);
        string newer = accepted.Replace("version: v1", "version: v2", StringComparison.Ordinal);
        const string Program = "using Madaster; class Program { System.Threading.Tasks.Task A(MadasterClient c) => c.V1.Thing.DeletePartsAsync(); }";

        IReadOnlyList<Diagnostic> alone = await DriftedProject.UsesAsync((TestProject.With(("madaster.yaml", spec), ("madaster.accepted.yaml", accepted)) with { Sources = [Program] }).Run());
        IReadOnlyList<Diagnostic> beside = await DriftedProject.UsesAsync(
            (TestProject.With(("madaster.yaml", spec), ("madaster.accepted.yaml", accepted), ("madaster-v2.yaml", newer), ("madaster-v2.accepted.yaml", newer)) with { Sources = [Program] }).Run());

        Assert.Equal(
            "'DeletePartsAsync' was removed from v1; nothing in v1 replaces it; the project has no other version: if the API has a newer one, add its document beside this one (<AdditionalFiles Include=\"…\" />), and replacements are named here.",
            Assert.Single(alone).GetMessage(null));
        Assert.Equal("'DeletePartsAsync' was removed from v1; V2.Thing.DeletePartsAsync is the same operation.", Assert.Single(beside).GetMessage(null));
    }

    [Fact]
    public async Task So_does_a_type_that_is_gone_once_for_all_that_a_statement_names()
    {
        const string Advice = "; the project has no other version: if the API has a newer one, add its document beside this one (<AdditionalFiles Include=\"…\" />), and replacements are named here";
        const string Thing = "Thing: {type: object, properties: {name: {type: string}}}";
        const string Others = "\n    Rule: {type: object, properties: {kind: {$ref: '#/components/schemas/RuleKind'}}}\n    RuleKind: {type: string, enum: [a, b]}";

        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            Thing + Others, Thing, "void A(Rule rule) { }", "object? B(Rule rule) => rule.Kind;", "void C() { Rule rule = new() { Kind = RuleKind.A }; }");

        Assert.Equal(
            [
                $"'Rule' was removed from v1{Advice}.",
                $"'Rule' was removed from v1{Advice}; 'Kind' went with it",
                $"'Rule' was removed from v1{Advice}; 'Kind' went with it; 'A' is gone with RuleKind, which was removed from v1",
            ],
            uses.Select(use => use.GetMessage(null)));
    }

    [Theory]
    [InlineData("Rule.Kind == RuleKind.StartWith", "'StartWith' is gone with RuleKind, which was removed from v1; V2.TermKind.Startwith is likely what replaces it.")]
    [InlineData("Rule.Kind == RuleKind.Equals2", "'Equals2' is gone with RuleKind, which was removed from v1; V2.TermKind is likely what replaces it.")]
    [InlineData("Rule.Value", "'Value' is gone with Rule, which was removed from v1; V2.Term.Value is likely what replaces it.")]
    [InlineData("Rule.Languages", "'Languages' is gone with Rule, which was removed from v1; V2.Term.Language is likely what replaces it.")]
    [InlineData("Rule.Other", "'Other' is gone with Rule, which was removed from v1; V2.Rule.CreateRuleAsync takes V2.Term in its place.")]
    public async Task What_a_member_is_called_in_the_type_that_replaces_its_own_is_named(string use, string message)
    {
        IReadOnlyList<Diagnostic> uses = await UsesOfReplacedAsync($"object? A(Rule Rule) {{ return {use}; }}");

        Assert.Contains(uses, one => $"{one.GetMessage(null).TrimEnd('.')}.".EndsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task So_it_is_where_the_type_is_named_beside_it()
    {
        Diagnostic use = Assert.Single(await UsesOfReplacedAsync("bool A(RuleKind kind) => kind == RuleKind.StartWith || kind == RuleKind.Equals2;"));

        Assert.Equal(
            "'RuleKind' was removed from v1; V2.TermKind is likely what replaces it; 'Equals2' went with it; 'StartWith' went with it: V2.TermKind.Startwith is likely what replaces it",
            use.GetMessage(null));
    }

    private static async Task<IReadOnlyList<Diagnostic>> UsesOfReplacedAsync(string member)
    {
        const string Head = "  /rules:\n    post:\n      tags: [Rule]\n      operationId: Rule_CreateRule\n      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/";
        const string Rest = "'}}}}\n      responses: {'204': {description: done}}\ncomponents:";
        const string Thing = "Thing: {type: object, properties: {name: {type: string}}}";
        const string Old = $$$$"""
            {{{{Thing}}}}
                Rule: {type: object, properties: {value: {type: string}, kind: {$ref: '#/components/schemas/RuleKind'}, other: {type: string}, languages: {type: string}}}
                RuleKind: {type: string, enum: [StartWith, Equals2]}
            """;
        const string New = $$$$"""
            {{{{Thing}}}}
                Term: {type: object, properties: {value: {type: string}, kind: {$ref: '#/components/schemas/TermKind'}, language: {type: string}}}
                TermKind: {type: string, enum: [Startwith, Endwith]}
            """;
        string spec = DriftedProject.Document(Thing);
        string accepted = DriftedProject.Document(Old).Replace("components:", Head + "Rule" + Rest, StringComparison.Ordinal);
        string newer = DriftedProject.Document(New).Replace("components:", Head + "Term" + Rest, StringComparison.Ordinal).Replace("version: v1", "version: v2", StringComparison.Ordinal);
        string program = $"using Madaster; using Madaster.V1; class Program {{ {member} }}";

        return await DriftedProject.UsesAsync(
            (TestProject.With(("madaster.yaml", spec), ("madaster.accepted.yaml", accepted), ("madaster-v2.yaml", newer), ("madaster-v2.accepted.yaml", newer)) with { Sources = [program] }).Run());
    }

    private static string Name(string value) => char.ToUpperInvariant(value[0]) + value[1..];
}
