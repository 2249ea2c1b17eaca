using MadasterGen.Core.Tests.Reading;
using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Planning;

/// <summary>A key goes to a host that the document or the user names, and never to one that is guessed.</summary>
public class BaseAddressPlannerTests
{
    private const string Madaster = "Madaster Private API";

    private static readonly VersionName s_version = VersionNames.Name("v1", "Acme", null);

    [Theory]
    [InlineData("", "")]
    [InlineData("/", "/servers")]
    [InlineData("/api/v2/", "/servers, ending in /api/v2")]
    [InlineData("v2", "/servers, ending in /v2")]
    [InlineData("ftp://api.example.com", "/servers")]
    public void Another_api_without_a_host_has_no_address_and_the_user_reads_why(string server, string said)
    {
        ClientPlan plan = Plan("Acme", null, server);

        Assert.Null(plan.Client.BaseAddress);
        Problem problem = Assert.Single(plan.Problems);
        Assert.Equal(ProblemIds.ServerIsMissing, problem.Id);
        Assert.Equal((said, "MadasterClientOptions"), (problem.Pointer + problem.Arguments[0], problem.Arguments[1]));
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

    [Theory]
    [InlineData("https://api.example.com", "https://api.example.com", "")]
    [InlineData("https://api.example.com/v2", "https://api.example.com/v2/", "")]
    [InlineData("https://api.example.com/v2", "/v2", "")]
    [InlineData("https://api.example.com", "https://files.example.com https://api.example.com", "")]
    [InlineData("https://api.example.com", "https://files.example.com", "MAD2014 /paths/~1things/get getThings")]
    [InlineData("https://api.example.com", "https://api.example.com/v2", "MAD2014 /paths/~1things/get getThings")]
    [InlineData("", "https://api.example.com", "")]
    public void Servers_of_an_operation_are_told_where_it_is_elsewhere(string server, string own, string told)
    {
        ClientPlan plan = ClientPlanner.Plan(Model("Acme", [server], own.Split(' ')), s_version, new PlanningOptions(), default);

        Assert.Equal(told, string.Join("\n", plan.Problems.Select(Documents.Line)));
    }

    [Fact]
    public void What_all_operations_name_is_the_address_where_the_document_names_none() => Assert.Equal(
        "https://api.example.com/v2",
        ClientPlanner.Plan(Model("Acme", [], ["https://api.example.com/v2"]), s_version, new PlanningOptions(), default).Client.BaseAddress);

    private static ClientPlan Plan(string title, string? setting, params string[] servers)
    {
        ApiModel model = Model(title, servers, []);
        return ClientPlanner.Plan(model, s_version, new PlanningOptions { BaseAddress = setting }, default);
    }

    private static ApiModel Model(string title, string[] servers, string[] own)
    {
        ApiModel model = Documents.ReadModel(Documents.Paths("/things: {get: {operationId: getThings, responses: {'204': {description: ok}}}}"));
        return model with
        {
            Title = title,
            Servers = servers.Where(server => server.Length > 0).ToEquatableArray(),
            Operations = new EquatableArray<ApiOperation>([model.Operations[0] with { Servers = own.ToEquatableArray() }]),
        };
    }
}
