using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Changes;

/// <summary>What is said in a user's code of what changed in the cases of unions.</summary>
public class CaseUseTests
{
    private const string Alternatives = "oneOf: [{title: Card, type: object, required: [card], properties: {card: {type: string}, name: {NAME}}}, {title: Iban, type: object, required: [iban], properties: {iban: {type: string}, name: {type: string}}}]";

    [Theory]
    [InlineData("{type: object, properties: {id: {type: string}}, ONE}", "id", "PaymentCard", "PaymentIban")]
    [InlineData("{allOf: [{type: object, properties: {id: {type: string}}}, {ONE}]}", "id", "PaymentCard", "PaymentIban")]
    public async Task A_property_beside_the_alternatives_is_one_of_each_case(string schema, string property, params string[] cases)
    {
        string old = "Payment: " + schema.Replace("ONE", Alternatives, StringComparison.Ordinal).Replace("{NAME}", "{type: string}", StringComparison.Ordinal);

        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            old, old.Replace("id: {type: string}", "id: {type: string, nullable: true}", StringComparison.Ordinal),
            [.. cases.Select(one => $"object {one}_({one} t) => t.Id;"), "object Other(PaymentCard t) => t.Name;"]);

        Assert.Equal(cases.Select(one => one + "_"), uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal(("MAD4012", $"'{property}' of Payment can be null now"), (use.Id, use.GetMessage(null))));
    }

    [Theory]
    [InlineData("Payment: {ONE}")]
    [InlineData("Order: {type: object, properties: {payments: {type: array, items: {ONE}}}}")]
    [InlineData("Order: {type: object, properties: {outer: {type: object, properties: {payments: {additionalProperties: {ONE}}}}}}")]
    public async Task A_property_of_an_alternative_is_one_of_that_case_alone(string schema)
    {
        string document = schema.Replace("ONE", Alternatives, StringComparison.Ordinal);
        string prefix = schema.StartsWith("Payment", StringComparison.Ordinal) ? "Payment" : schema.Contains("outer", StringComparison.Ordinal) ? "OrderOuterPaymentsValue" : "OrderPaymentsItem";

        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            document.Replace("{NAME}", "{type: string}", StringComparison.Ordinal), document.Replace("{NAME}", "{type: string, nullable: true}", StringComparison.Ordinal),
            $"object A({prefix}Card t) => t.Name;", $"object B({prefix}Iban t) => t.Name;", $"object C({prefix}Card t) => t.Card;");

        Assert.Equal(["A"], uses.Select(UsedIn.Method));
        Assert.All(uses, use => Assert.Equal("MAD4012", use.Id));
    }

    [Fact]
    public async Task A_value_of_an_enum_in_a_case_is_one_of_that_enum()
    {
        const string Old = "Payment: {oneOf: [{title: Card, type: object, required: [card], properties: {card: {type: string}, kind: {type: string, enum: [a, b]}}}, {type: string}]}";

        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            Old, Old.Replace("[a, b]", "[a, b, c]", StringComparison.Ordinal), "bool A(PaymentCard t) => t.Kind == PaymentCardKind.A;", "object B(PaymentCard t) => t.Card;");

        Assert.Equal([("A", "MAD4014")], uses.Select(use => (UsedIn.Method(use), use.Id)));
    }

    [Fact]
    public async Task A_property_of_a_named_alternative_is_one_of_the_case_that_has_it_too()
    {
        const string Old = "Payment: {type: object, properties: {id: {type: string}}, oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Iban'}]}\n"
            + "    Card: {type: object, required: [card], properties: {card: {type: string}, name: {type: string}}}\n"
            + "    Iban: {type: object, required: [iban], properties: {iban: {type: string}, name: {type: string}}}";

        IReadOnlyList<Diagnostic> uses = await DriftedProject.UsesOfAsync(
            Old, Old.Replace("card: {type: string}, name: {type: string}", "card: {type: string}, name: {type: string, nullable: true}", StringComparison.Ordinal),
            "object A(PaymentCard t) => t.Name;", "object B(PaymentIban t) => t.Name;", "object C(Card t) => t.Name;", "object D(PaymentCard t) => t.Id;");

        Assert.Equal(["A", "C"], uses.Select(UsedIn.Method));
    }
}
