using MadasterGen.Tests.Changes;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Apis;

/// <summary>A document is compared with the copy that was accepted of it, and with that of no other API.</summary>
public sealed class ApiDriftTests
{
    private const string OwnCopy = "madaster.accepted.json";
    private const string ShopCopy = "shop-1.openapi.accepted.json";

    private static readonly string s_before = ApiProject.Document("v1");
    private static readonly string s_now = ApiProject.Document("v1", property: "title");

    [Fact]
    public void Copies_of_two_apis_with_one_version_belong_each_to_its_own_document()
    {
        GeneratorRun run = ApiProject.With(
            (ApiProject.Own, s_now, null), (OwnCopy, s_before, null),
            (ApiProject.Shop1, s_now, ApiProject.ShopClient), (ShopCopy, s_before, null)).Run();

        Assert.Equal([ApiProject.Own, ApiProject.Shop1], Drifted(run));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "MAD3001" or "MAD3003");
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("Madaster.Shop.V1.Changes-since-accepted.g.cs", run.Files.Keys);
        Assert.Contains("Madaster.V1.Changes-since-accepted.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_document_without_a_copy_is_compared_with_no_copy_of_another_api()
    {
        GeneratorRun run = ApiProject.With(
            (ApiProject.Own, s_now, null), (ApiProject.Shop1, s_now, ApiProject.ShopClient), (ShopCopy, s_before, null)).Run();

        Assert.Equal([ApiProject.Shop1], Drifted(run));
    }

    [Fact]
    public void A_copy_that_another_api_s_document_equals_is_compared_all_the_same()
    {
        GeneratorRun run = ApiProject.With(
            (ApiProject.Own, s_now, null), (OwnCopy, s_before, null), (ApiProject.Shop1, s_before, ApiProject.ShopClient)).Run();

        Assert.Equal([ApiProject.Own], Drifted(run));
    }

    [Fact]
    public void A_copy_that_names_its_client_needs_no_name_of_its_document()
    {
        GeneratorRun run = ApiProject.With(
            (ApiProject.Own, s_now, null), (ApiProject.Shop1, s_now, ApiProject.ShopClient),
            ("old.accepted.json", s_before, ApiProject.ShopClient)).Run();

        Assert.Equal([ApiProject.Shop1], Drifted(run));
    }

    [Fact]
    public async Task Uses_of_what_one_api_lost_are_reported_for_that_api_alone()
    {
        GeneratorRun run = (ApiProject.With(
            (ApiProject.Own, s_now, null), (OwnCopy, s_now, null),
            (ApiProject.Shop1, s_now, ApiProject.ShopClient), (ShopCopy, s_before, null)) with
        {
            Sources = ["class C { object? Use(Madaster.V1.Thing own, Madaster.Shop.V1.Thing shop) => (own.Title, shop.Name); }"],
        }).Run();

        Diagnostic use = Assert.Single(await DriftedProject.UsesAsync(run));
        Assert.Equal("MAD4010", use.Id);
        Assert.Contains("Name", use.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_api_lost_is_not_looked_for_in_another()
    {
        string lost = s_now.Replace("/v1/thing", "/v1/other", StringComparison.Ordinal)
            .Replace("Thing_Get", "Other_Get", StringComparison.Ordinal).Replace("[\"Thing\"]", "[\"Other\"]", StringComparison.Ordinal);
        GeneratorRun run = ApiProject.With(
            (ApiProject.Own, lost, null), (OwnCopy, s_before, null),
            (ApiProject.Shop2, ApiProject.Document("v2"), ApiProject.ShopClient)).Run();

        Assert.DoesNotContain("V2", run.Files["Madaster.V1.Changes-since-accepted.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("", "MAD3008 MAD3008")]
    [InlineData("\"client\": \"ShopClient\",", "MAD3000 MAD3008")]
    [InlineData("\"client\": \"MadasterClient\",", "MAD3008 MAD3000")]
    [InlineData("\"client\": \"BankClient\",", "MAD3000 MAD3000")]
    public void A_suppression_can_be_for_the_documents_of_one_client(string client, string summaries)
    {
        const string Suppressions = """
            { "suppressions": [
              { "rule": "MAD3501", CLIENT "pointer": "/components/schemas/Thing/properties/name", "reason": "r" },
              { "rule": "MAD3502", CLIENT "pointer": "/components/schemas/Thing/properties/title", "reason": "r" }
            ] }
            """;
        GeneratorRun run = ApiProject.With(
            (ApiProject.Own, s_now, null), (OwnCopy, s_before, null),
            (ApiProject.Shop1, s_now, ApiProject.ShopClient), (ShopCopy, s_before, null),
            ("madaster.suppressions.json", Suppressions.Replace("CLIENT", client, StringComparison.Ordinal), null)).Run();

        Assert.Equal(summaries, string.Join(' ', run.Diagnostics.Where(diagnostic => diagnostic.Id is "MAD3000" or "MAD3008")
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).Select(diagnostic => diagnostic.Id)));
        Assert.Equal(client.Contains("Bank", StringComparison.Ordinal), run.Diagnostics.Any(diagnostic => diagnostic.Id == "MAD3006"));
    }

    private static IEnumerable<string> Drifted(GeneratorRun run) => run.Diagnostics.Where(diagnostic => diagnostic.Id == "MAD3000")
        .Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Order(StringComparer.Ordinal);
}
