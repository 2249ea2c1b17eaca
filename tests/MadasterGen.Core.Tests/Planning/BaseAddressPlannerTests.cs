using MadasterGen.Core.Tests.Reading;
using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Planning;

/// <summary>A key goes to a host that the document or the user names, and never to one that is guessed.</summary>
public class BaseAddressPlannerTests
{
    private const string Madaster = "Madaster Private API";

    [Theory]
    [InlineData("", "MAD2021  ")]
    [InlineData("/", "MAD2021 /servers ")]
    [InlineData("/api/v2/", "MAD2021 /servers , ending in /api/v2")]
    [InlineData("v2", "MAD2021 /servers , ending in /v2")]
    [InlineData("ftp://api.example.com", "MAD2021 /servers ")]
    public void Another_api_without_a_host_has_no_address_and_the_user_reads_why(string server, string said)
    {
        ClientPlan plan = Plan("Acme", null, server);

        Assert.Null(plan.Client.BaseAddress);
        Assert.Equal(said.TrimEnd(), string.Join("\n", plan.Problems.Select(Documents.Line)));
        Assert.False(RootPlanner.Plan([plan], new PlanningOptions()).HasBaseAddress);
    }

    [Theory]
    [InlineData("Acme", null, "https://api.example.com/v2", "https://api.example.com/v2")]
    [InlineData("Acme", null, "//api.example.com/v2", "https://api.example.com/v2")]
    [InlineData("Acme", "https://acme.example", "", "https://acme.example")]
    [InlineData("Acme", "https://acme.example", "/api/v2", "https://acme.example/api/v2")]
    [InlineData(Madaster, null, "", "https://api.madaster.com")]
    [InlineData(Madaster, null, "/", "https://api.madaster.com/")]
    [InlineData(Madaster, "https://acme.example", "", "https://acme.example")]
    public void Who_names_a_host_is_called_there(string title, string? setting, string server, string address)
    {
        ClientPlan plan = Plan(title, setting, server);

        Assert.Equal(address, plan.Client.BaseAddress);
        Assert.Empty(plan.Problems);
    }

    [Fact]
    public void A_server_with_a_host_comes_before_one_without() =>
        Assert.Equal("https://api.example.com/", Plan("Acme", null, "/", "https://api.example.com").Client.BaseAddress);

    [Fact]
    public void One_version_without_an_address_leaves_the_whole_client_without()
    {
        RootPlan root = RootPlanner.Plan([Plan("Acme", null, "https://api.example.com"), Plan("Acme", null, "/")], new PlanningOptions());

        Assert.False(root.HasBaseAddress);
    }

    private static ClientPlan Plan(string title, string? setting, params string[] servers)
    {
        ApiModel model = Documents.ReadModel(Documents.Paths("/things: {get: {operationId: getThings, responses: {'204': {description: ok}}}}"));
        model = model with { Title = title, Servers = servers.Where(server => server.Length > 0).ToEquatableArray() };
        return ClientPlanner.Plan(model, VersionNames.Name("v1", "Acme", null), new PlanningOptions { BaseAddress = setting }, default);
    }
}
