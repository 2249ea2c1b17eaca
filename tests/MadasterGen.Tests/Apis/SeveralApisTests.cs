using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Apis;

/// <summary>A project with several APIs has a client for each.</summary>
public sealed class SeveralApisTests
{
    private static readonly GeneratorRun s_run = ApiProject.Create().Run();

    [Fact]
    public void Two_apis_give_two_clients_that_compile_side_by_side()
    {
        Assert.Empty(s_run.Diagnostics);
        Assert.Empty(s_run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("Madaster.MadasterClient")]
    [InlineData("Madaster.IMadasterClient")]
    [InlineData("Madaster.MadasterClientOptions")]
    [InlineData("Madaster.MadasterEnvironment")]
    [InlineData("Madaster.MadasterOperations")]
    [InlineData("Madaster.MadasterLatestClient")]
    [InlineData("Madaster.MadasterV1JsonTypeInfoResolver")]
    [InlineData("Madaster.V1.Thing")]
    [InlineData("Madaster.V1.ThingClient")]
    [InlineData("Madaster.ShopClient")]
    [InlineData("Madaster.IShopClient")]
    [InlineData("Madaster.ShopClientOptions")]
    [InlineData("Madaster.ShopEnvironment")]
    [InlineData("Madaster.ShopOperations")]
    [InlineData("Madaster.ShopLatestClient")]
    [InlineData("Madaster.ShopLatestThingClient")]
    [InlineData("Madaster.ShopV1JsonTypeInfoResolver")]
    [InlineData("Madaster.ShopV2Client")]
    [InlineData("Madaster.Shop.V1.Thing")]
    [InlineData("Madaster.Shop.V2.ThingClient")]
    public void Each_client_has_types_of_its_own(string type) => Assert.NotNull(s_run.Output.GetTypeByMetadataName(type));

    [Theory]
    [InlineData("Madaster.MadasterApiException")]
    [InlineData("Madaster.MadasterJson")]
    [InlineData("Madaster.MadasterConnection")]
    [InlineData("Madaster.MadasterRequestOptions")]
    public void What_clients_share_is_there_once(string type) =>
        Assert.Single(s_run.Output.GlobalNamespace.GetNamespaceMembers().SelectMany(All), one => one.Name == type.Split('.')[1]);

    [Fact]
    public void The_latest_of_an_api_is_the_newest_of_its_own_versions()
    {
        Assert.Equal("V1", TypeOfLatest("Madaster.MadasterLatestClient").ContainingNamespace.Name);
        Assert.Equal("ShopLatestThingClient", TypeOfLatest("Madaster.ShopLatestClient").Name);
    }

    [Fact]
    public void A_client_has_the_versions_of_its_own_api()
    {
        Assert.Equal(["Latest", "V1"], PropertiesOf("Madaster.IMadasterClient"));
        Assert.Equal(["Latest", "V1", "V2"], PropertiesOf("Madaster.IShopClient"));
    }

    [Fact]
    public void A_version_of_one_api_is_no_newer_version_of_another()
    {
        GeneratorRun run = ApiProject.With(
            (ApiProject.Own, ApiProject.Document("v1"), null), (ApiProject.Shop2, ApiProject.Document("v2"), ApiProject.ShopClient)).Run();

        Assert.DoesNotContain(run.Files.Keys, name => name.Contains("Build-advice", StringComparison.Ordinal));
        Assert.Contains(s_run.Files.Keys, name => name == "Madaster.Shop.V1.Build-advice.g.cs");
    }

    [Fact]
    public void The_keys_of_two_clients_may_go_to_two_hosts()
    {
        TestProject project = ApiProject.Create();
        project.Files[1].Metadata.Clear();
        project.Files[2].Metadata.Clear();
        project.Files[1].Metadata["MadasterGenVersion"] = "v3";

        Assert.Contains(project.Run().Diagnostics, diagnostic => diagnostic.Id == "MAD2017");
        Assert.DoesNotContain(s_run.Diagnostics, diagnostic => diagnostic.Id == "MAD2017");
    }

    [Fact]
    public void A_broken_document_of_one_api_leaves_the_other_its_client()
    {
        GeneratorRun run = ApiProject.With(
            (ApiProject.Own, ApiProject.Document("v1"), null), (ApiProject.Shop1, "{ broken", ApiProject.ShopClient)).Run();

        Assert.Equal((ApiProject.Shop1, "MAD1001"), Said(Assert.Single(run.Diagnostics)));
        Assert.Empty(run.CompilerDiagnostics);
        Assert.NotNull(run.Output.GetTypeByMetadataName("Madaster.V1.Thing"));
        Assert.Null(run.Output.GetTypeByMetadataName("Madaster.ShopClient"));
    }

    [Fact]
    public void A_client_name_of_the_project_s_own_client_changes_nothing()
    {
        TestProject named = ApiProject.With((ApiProject.Own, ApiProject.Document("v1"), ApiProject.ShopClient))
            .Set("MadasterGenClientName", ApiProject.ShopClient);
        TestProject plain = ApiProject.With((ApiProject.Own, ApiProject.Document("v1"), null))
            .Set("MadasterGenClientName", ApiProject.ShopClient);

        Assert.Equal(plain.Run().Files, named.Run().Files);
    }

    [Fact]
    public void The_other_api_leaves_the_files_of_the_project_s_own_client_as_they_are()
    {
        GeneratorRun alone = ApiProject.With((ApiProject.Own, ApiProject.Document("v1", "https://things.example"), null)).Run();

        // What clients share also has what the other one needs: here the attributes of its advice.
        Assert.All(alone.Files, file => Assert.Equal(file.Value, s_run.Files[file.Key]));
    }

    [Fact]
    public void A_project_can_have_clients_of_other_names_alone()
    {
        GeneratorRun run = ApiProject.With(
            ("bank.openapi.json", ApiProject.Document("v1"), "BankClient"),
            (ApiProject.Shop1, ApiProject.Document("v1"), ApiProject.ShopClient)).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Null(run.Output.GetTypeByMetadataName("Madaster.MadasterClient"));
    }

    [Theory]
    [InlineData("https://address.example", "https://address.example/")]
    [InlineData(null, null)]
    public void An_address_is_that_of_its_own_document(string? metadata, string? expected)
    {
        TestProject project = ApiProject.With(
            (ApiProject.Own, ApiProject.Document("v1").Replace("\"servers\"", "\"x-servers\"", StringComparison.Ordinal), null),
            (ApiProject.Shop1, ApiProject.Document("v1").Replace("\"servers\"", "\"x-servers\"", StringComparison.Ordinal), ApiProject.ShopClient))
            .Set("MadasterGenBaseAddress", "https://own.example");
        if (metadata is not null)
            project.Files[1].Metadata["MadasterGenBaseAddress"] = metadata;

        GeneratorRun run = project.Run();

        Assert.Contains("\"https://own.example\"", run.Files["Madaster.MadasterV1Client.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("own.example", run.Files["Madaster.ShopV1Client.g.cs"], StringComparison.Ordinal);
        Assert.Equal(expected is not null, run.Files["Madaster.ShopV1Client.g.cs"].Contains($"\"{metadata}\"", StringComparison.Ordinal));
        Assert.Equal(expected is null, run.Diagnostics.Any(diagnostic => diagnostic.Id == "MAD2021"
            && diagnostic.GetMessage(null).Contains("ShopClientOptions.BaseAddress", StringComparison.Ordinal)));
    }

    private static IEnumerable<INamedTypeSymbol> All(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(All));

    private static ITypeSymbol TypeOfLatest(string client) =>
        s_run.Output.GetTypeByMetadataName(client)!.GetMembers("Thing").OfType<IPropertySymbol>().Single().Type;

    private static IEnumerable<string> PropertiesOf(string type) => s_run.Output.GetTypeByMetadataName(type)!.GetMembers()
        .OfType<IPropertySymbol>().Select(property => property.Name).Order(StringComparer.Ordinal);

    private static (string Path, string Id) Said(Diagnostic diagnostic) => (diagnostic.Location.GetLineSpan().Path, diagnostic.Id);
}
