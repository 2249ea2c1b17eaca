using MadasterGen.Model;
using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Apis;

/// <summary>Two clients whose names are too much alike: the first one is made, and the other's documents say why not.</summary>
public sealed class ClientNameTests
{
    private const string First = "a.openapi.json";
    private const string Second = "b.openapi.json";

    [Theory]
    [InlineData("ShopClient", "shopClient", "ShopClient")]
    [InlineData("ShopClient", "ShopLatestClient", "ShopLatestClient")]
    [InlineData("ShopClient", "ShopLatestThingClient", "ShopLatestThingClient")]
    [InlineData("ShopClient", "ShopV1Client", "ShopV1Client")]
    [InlineData("ShopV1Client", "ShopClient", "ShopV1Client")]
    [InlineData("ShopClient", "IShopClient", "IShopClient")]
    [InlineData("ShopClient", "ShopEnvironmentClient", "ShopEnvironment")]
    [InlineData("ShopClient", "ShopClientOptionsClient", "ShopClientOptions")]
    public void Clients_that_need_one_name_are_not_both_made(string first, string second, string name)
    {
        GeneratorRun run = ApiProject.With((First, ApiProject.Document("v1"), first), (Second, ApiProject.Document("v1"), second)).Run();

        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal(("MAD1017", Second), (error.Id, error.Location.GetLineSpan().Path));
        Assert.Equal(DiagnosticSeverity.Error, error.Severity);
        Assert.Contains(second, error.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains($"'{name}'", error.GetMessage(null), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.NotNull(run.Output.GetTypeByMetadataName("Madaster." + first));
    }

    [Theory]
    [InlineData("ShopClient", "ShopAdminClient")]
    [InlineData("ShopClient", "LatestClient")]
    [InlineData("ShopClient", "ClientClient")]
    [InlineData("ShopClient", "OperationsClient")]
    public void Clients_whose_names_only_begin_alike_are(string first, string second)
    {
        GeneratorRun run = ApiProject.With((First, ApiProject.Document("v1"), first), (Second, ApiProject.Document("v1"), second)).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void The_project_s_own_client_goes_first_wherever_its_document_is()
    {
        GeneratorRun run = ApiProject.With((First, ApiProject.Document("v2"), "V1Client"), (Second, ApiProject.Document("v1"), null)).Run();

        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal(("MAD1017", First), (error.Id, error.Location.GetLineSpan().Path));
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void One_namespace_is_that_of_one_document_whatever_its_client()
    {
        TestProject project = ApiProject.With(
            (First, ApiProject.Document("v1"), "BankClient"), (Second, ApiProject.Document("v1"), "ShopClient"));
        project.Files[1].Metadata["MadasterGenNamespace"] = "Madaster.Bank.V1";

        GeneratorRun run = project.Run();

        Assert.Equal("MAD1014", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void Documents_of_one_version_are_told_that_they_can_have_clients_of_their_own()
    {
        GeneratorRun run = ApiProject.With((First, ApiProject.Document("v1"), null), (Second, ApiProject.Document("v1"), null)).Run();

        Diagnostic error = Assert.Single(run.Diagnostics);
        Assert.Equal("MAD1007", error.Id);
        Assert.Contains("MadasterGenClientName", error.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ShopClient", true)]
    [InlineData("SClient", true)]
    [InlineData("Client", false)]
    [InlineData("Shop", false)]
    [InlineData("ShopClients", false)]
    [InlineData("Shop.Client", false)]
    [InlineData("MadasterShopClient", false)]
    [InlineData("madasterClient", false)]
    [InlineData("1Client", false)]
    public void The_name_of_one_of_several_clients_ends_in_client_and_begins_otherwise_than_ours(string name, bool isOne) =>
        Assert.Equal(isOne, CSharpNames.IsClientName(name));
}
