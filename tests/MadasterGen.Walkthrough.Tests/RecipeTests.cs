using System.Text;
using System.Text.RegularExpressions;
using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;
using V4 = Madaster.V4_0;

namespace MadasterGen.Walkthrough.Tests;

/// <summary>The programs of the guide "Recipes" do what they promise, also where the server misbehaves now and then.</summary>
[Collection(SandboxRoute.OneAtATime)]
public sealed partial class RecipeTests : IAsyncLifetime
{
    private static readonly MadasterPollingOptions s_soon = new() { Interval = TimeSpan.FromMilliseconds(2), Timeout = TimeSpan.FromMinutes(2) };

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.bin");
    private MadasterSandbox? _server;
    private MadasterClient? _client;

    private MadasterSandbox Server => _server!;

    private MadasterClient Client => _client!;

    public async Task InitializeAsync()
    {
        _server = await MadasterSandbox.StartAsync(new SandboxOptions { StepTime = TimeSpan.FromTicks(1) });
        SandboxRoute.LeadTo(Server.BaseAddress);
        _client = new(new MadasterClientOptions { ApiKey = Server.ApiKey, BaseAddress = Server.BaseAddress });
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        File.Delete(_path);
        await Server.DisposeAsync();
    }

    [Fact]
    public void The_guide_has_these_programs_word_for_word()
    {
        string programs = Read("tests/MadasterGen.Walkthrough.Tests/RecipePrograms.cs");
        string[] snippets = [.. Snippet().Matches(Read("src/MadasterGen/Documentation/Recipes.md")).Select(match => match.Groups[1].Value)];

        Assert.Equal(6, snippets.Length);
        Assert.All(snippets, snippet => Assert.Contains(Using().Replace(snippet, "").Trim(), programs, StringComparison.Ordinal));
        Assert.All(snippets, snippet => Assert.InRange(snippet.Split('\n').Length, 15, 60));
    }

    [Fact]
    public async Task A_product_database_follows_a_CSV_file()
    {
        const string First = "id;name;lifespan\nA-1;Window;30\nbroken\nA-2;Door;40\n";
        const string Second = "id;name;lifespan\nA-1;Window, triple;35\nA-3;Wall;75\n";

        Assert.Equal((2, 0), await CsvSync.RunAsync(Client, new StringReader(First)));
        Assert.Equal((1, 1), await CsvSync.RunAsync(Client, new StringReader(Second)));

        V4.Database database = await Client.V4_0.Database.GetDatabaseByExternalIdAsync("erp");
        V4.Product window = Assert.IsType<V4.Product>(await Client.V4_0.Commodity.GetCommodityByExternalIdAsync(database.Id, "A-1"));
        Assert.Equal(("Window, triple", (int?)35, V4.FunctionalUnit.Volume), (window.Names?.En, window.Lifespan, window.FunctionalUnit));
    }

    [Fact]
    public async Task A_model_is_uploaded_and_waited_for_although_the_server_stumbles()
    {
        await File.WriteAllBytesAsync(_path, new byte[200_000]);
        Server.Faults.Enqueue(SandboxFault.BadGatewayHtml() with { Path = path => path.EndsWith("/status", StringComparison.Ordinal) });

        BuildingFileStatusResponse status = await IfcUpload.RunAsync(Client, SandboxIds.Building, _path, s_soon);

        Assert.Equal(BuildingFileStatuses.Mapped, status.Status);
        Assert.Contains(Server.Requests, request => request.StatusCode == 502);
    }

    [Fact]
    public async Task Buildings_stand_below_the_names_of_their_folders()
    {
        FolderResponse outer = await Client.V3_0.Folder.GetFolderByIdAsync(SandboxIds.Folder);
        FolderResponse inner = await Client.V3_0.Folder.AddFolderAsync(
            new() { Name = "Inner", FoldertypeId = outer.FoldertypeId, ParentId = SandboxIds.Folder });
        BuildingResponse known = await Client.V3_0.Building.GetBuildingByIdAsync(SandboxIds.Building);
        await Client.V3_0.Building.AddBuildingAsync(
            known.ToBuildingRequest(phase: BuildingPhase.Existing) with { FolderId = inner.Id, Name = "Small house", ExternalId = "small" });
        Server.Faults.Enqueue(SandboxFault.UnknownProperties() with { Times = 2 });

        IReadOnlyDictionary<string, List<BuildingResponse>> portfolio = await Portfolio.RunAsync(Client);

        Assert.Equal("Small house", Assert.Single(portfolio[$"{outer.Name} / Inner"]).Name);
        Assert.Contains(portfolio[outer.Name!], building => building.Id == SandboxIds.Building);
    }

    [Fact]
    public async Task A_passport_lands_on_the_disk()
    {
        Server.Faults.Enqueue(SandboxFault.NullEverywhere() with { Path = path => path.EndsWith("/passportpresets", StringComparison.OrdinalIgnoreCase) });

        await PassportExport.RunAsync(Client, SandboxIds.Building, _path, s_soon);

        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(await File.ReadAllBytesAsync(_path)));
    }

    [Fact]
    public async Task Refusals_conflicts_and_limits_are_each_met_as_they_should_be()
    {
        FolderRequest request = new() { Name = "New", ExternalId = "careful", FoldertypeId = SandboxIds.GroupType, ParentId = SandboxIds.Folder };
        Server.Faults.Enqueue(SandboxFault.TooManyRequests(TimeSpan.Zero) with { Times = 2 });
        FolderResponse first = await CarefulFolder.RunAsync(Client, request);
        int calls = Server.Requests.Count;

        Server.Faults.Enqueue(SandboxFault.ProblemWithStatus(409, "It is there already."));
        FolderResponse second = await CarefulFolder.RunAsync(Client, request);
        Server.Faults.Enqueue(SandboxFault.UnauthorizedEmpty());
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => CarefulFolder.RunAsync(Client, request));

        Assert.Equal(3, calls);
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(401, Assert.IsType<MadasterApiException>(refused.InnerException).Status);
    }

    [Fact]
    public async Task The_server_selects_elements()
    {
        BuildingFileResponse file = await Client.V3_0.BuildingFile.AddFileAsync(
            SandboxIds.Building, new() { Name = "model.ifc", Type = BuildingRequestFileType.Source, PreferredDatabaseIds = [] });
        await Client.V3_0.BuildingFileElement.UpsertElementsAsync(
            SandboxIds.Building, file.Id, [.. Enumerable.Range(1, 20).Select(i => new BuildingFileElementRequest { Id = $"e{i}", Volume = i })]);

        Assert.Equal(18 + 19 + 20, await LargeElements.RunAsync(Client, SandboxIds.Building, file.Id, atLeast: 17));
    }

    private static string Read(string path)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "MadasterGen.slnx")) && !File.Exists(Path.Combine(folder, "Directory.Packages.props")))
            folder = Path.GetDirectoryName(folder);
        return File.ReadAllText(Path.Combine(folder!, path)).Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^using .*;\n", RegexOptions.Multiline)]
    private static partial Regex Using();
}
