using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Limits;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Core.Tests.Planning.Types.Unions;

/// <summary>Which types unions hold, and in which order what comes is tried as them.</summary>
public sealed class UnionPlannerTests
{
    private const string Number = "{type: [integer, string], format: int64}";
    private const string Text = "{type: string}";
    private const string Date = "{type: string, format: date}";
    private const string Bytes = "{type: string, format: byte}";

    private static readonly string s_large = $"{{type: string, enum: [{string.Join(", ", Enumerable.Range(0, PlanningLimits.EnumValues + 1).Select(i => $"v{i}"))}]}}";

    [Theory]
    [InlineData("Inner, Outer")]
    [InlineData("Outer, Inner")]
    public void An_enum_that_alternatives_of_several_unions_make_takes_no_other_enums_place(string order)
    {
        Dictionary<string, string> schemas = new(StringComparer.Ordinal)
        {
            ["Inner"] = "Inner: {oneOf: [{type: string, enum: [a]}, {type: boolean}]}",
            ["Outer"] = "Outer: {oneOf: [{$ref: '#/components/schemas/Inner'}, {type: string, enum: [b]}]}",
        };

        ClientPlan client = UnionPlans.Client(string.Join('\n', order.Split(", ").Select(name => schemas[name])));

        Assert.Equal("a", ValuesOf(client, "Inner"));
        Assert.Equal("a, b", ValuesOf(client, "Outer"));
    }

    [Fact]
    public void An_enum_of_many_unions_is_never_that_of_another()
    {
        // A schema that is used more than 64 times shares the type of its first use.
        IEnumerable<string> outer = Enumerable.Range(0, 80).Select(i => $"Outer{i}: {{oneOf: [{{$ref: '#/components/schemas/Inner'}}, {{type: string, enum: [b{i}]}}]}}");

        ClientPlan client = UnionPlans.Client("Inner: {oneOf: [{type: string, enum: [a]}, {type: boolean}]}\n" + string.Join('\n', outer));

        Assert.Equal("a", ValuesOf(client, "Inner"));
        Assert.All(Enumerable.Range(0, 80), i => Assert.Equal($"a, b{i}", ValuesOf(client, $"Outer{i}")));
    }

    [Theory]
    [InlineData($"[{Number}, {{type: boolean}}]", "Int64 if IsNumber")]
    [InlineData($"[{Number}, {Date}, {Bytes}]", "Int64 if IsNumber, Date if IsDate, Bytes if IsBytes")]
    [InlineData($"[{Bytes}, {Number}, {{type: string, format: uri}}]", "Int64 if IsNumber, Uri if IsUri, Bytes if IsBytes")]
    [InlineData($"[{{type: string, format: uri}}, {Number}]", "Int64 if IsNumber, Uri")]
    [InlineData($"[{Number}, {{type: string, enum: ['1', many]}}]", "Enum if known, Int64 if IsNumber, Enum")]
    [InlineData($"[{Number}, {Text}]", "String")]
    [InlineData($"[{{type: integer, format: int32}}, {Number}, {{type: boolean}}]", "Int64 if IsNumber")]
    [InlineData("[{type: boolean}, {type: string, enum: [a]}]", "Enum")]
    public void Strings_are_tried_from_the_form_that_allows_the_least_to_the_one_that_allows_the_most(string alternatives, string tests) =>
        Assert.Equal(tests, Strings(UnionPlans.Client($"U: {{oneOf: {alternatives}}}").Type<UnionPlan>("U")));

    [Fact]
    public void A_string_of_any_form_is_tried_last_whatever_made_it_one()
    {
        ClientPlan client = UnionPlans.Client($"E: {s_large}\nU: {{oneOf: [{{$ref: '#/components/schemas/E'}}, {Date}, {{type: string, enum: [a]}}]}}");

        Assert.Equal("Enum if known, Date if IsDate, String", Strings(client.Type<UnionPlan>("U")));
    }

    [Fact]
    public void Strings_of_any_form_are_tried_once()
    {
        ClientPlan client = UnionPlans.Client($"E: {s_large}\nF: {s_large}\nU: {{oneOf: [{{$ref: '#/components/schemas/E'}}, {{$ref: '#/components/schemas/F'}}, {Date}]}}");

        Assert.Equal("Date if IsDate, String", Strings(client.Type<UnionPlan>("U")));
    }

    [Theory]
    [InlineData($"[{Number}, {{type: boolean}}]")]
    [InlineData($"[{{type: number}}, {Number}, {{type: boolean}}]")]
    [InlineData($"[{{type: array, items: {{type: integer}}}}, {{type: array, items: {Number}}}, {{type: boolean}}]")]
    public void A_number_that_comes_as_a_string_too_is_read_from_both(string alternatives)
    {
        UnionPlan union = UnionPlans.Client($"U: {{oneOf: {alternatives}}}").Type<UnionPlan>("U");

        Assert.True(Assert.IsType<ScalarType>(union.Cases[0].Type.Innermost()).ReadsStrings);
    }

    [Theory]
    [InlineData($"[{Number}, {Text}]", true)]
    [InlineData($"[{Number}, {Bytes}]", true)]
    [InlineData("[{type: integer}, {type: string}]", false)]
    public void What_can_be_several_cases_keeps_its_JSON(string alternatives, bool keeps) =>
        Assert.Equal(keeps, UnionPlans.Client($"U: {{anyOf: {alternatives}}}").Type<UnionPlan>("U").KeepsJson);

    [Theory]
    [InlineData($"{Number}", "String, Number")]
    [InlineData("{type: integer}", "Number")]
    public void A_member_that_is_a_number_can_be_a_string_where_the_document_says_so(string member, string kinds)
    {
        UnionPlan union = UnionPlans.Client($"U: {{oneOf: [{{type: object, properties: {{n: {member}}}}}, {{type: object, properties: {{m: {{type: string}}}}}}]}}").Type<UnionPlan>("U");

        Assert.Equal(kinds, union.Reading.Objects[0].Members[0].Kinds.ToString());
    }

    [Fact]
    public void A_union_that_is_too_large_leaves_the_others_theirs()
    {
        // Each alternative repeats what all share, so that a few lines have more members than may be told apart.
        string shared = string.Join(", ", Enumerable.Range(0, 600).Select(i => $"s{i}: {{type: string}}"));
        string kinds = string.Join('\n', Enumerable.Range(0, 190).Select(i => $"K{i}: {{allOf: [{{$ref: '#/components/schemas/Shared'}}, {{type: object, properties: {{k{i}: {{type: string}}}}}}]}}"));
        string all = string.Join(", ", Enumerable.Range(0, 190).Select(i => $"{{$ref: '#/components/schemas/K{i}'}}"));

        ClientPlan client = UnionPlans.Client($"Shared: {{type: object, properties: {{{shared}}}}}\n{kinds}\nLarge: {{oneOf: [{all}]}}\nSmall: {{oneOf: [{{type: string}}, {{type: boolean}}]}}");

        Assert.Contains("/components/schemas/Large", client.Problems.Where(problem => problem.Id == ProblemIds.SchemaIsTooLarge).Select(problem => problem.Pointer));
        Assert.DoesNotContain(client.Types, type => type.Name == "Large");
        Assert.Contains(client.Types, type => type.Name == "Small");
    }

    private static string ValuesOf(ClientPlan client, string union)
    {
        UnionCasePlan[] cases = [.. client.Type<UnionPlan>(union).Cases];
        GeneratedType type = cases.Select(one => one.Type).OfType<GeneratedType>().Single(one => one.Shape == GeneratedShape.Enum);
        return string.Join(", ", client.Type<EnumPlan>(type.FullName.Split('.')[^1]).Members.Select(member => member.Value));
    }

    private static string Strings(UnionPlan union) => string.Join(", ", union.Reading.Strings.Select(test =>
        (union.Cases[test.Case].Type is ScalarType scalar ? scalar.Scalar.ToString() : "Enum")
        + (test.IsKnown ? " if known" : test.Recognizer is { } form ? $" if {form}" : "")));
}
