using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Fetching;

/// <summary>What <c>madastergen fetch</c> does.</summary>
public sealed class FetchCommandTests : IDisposable
{
    private const string Url = "https://api.example.com/openapi.json";
    private readonly TemporaryFolder _folder = new();
    private readonly FakeServer _server = new FakeServer().Put(Url, File.ReadAllBytes(MadasterBuilds.New));
    private readonly string _file;

    public FetchCommandTests() => _file = _folder.Write("madaster.json", File.ReadAllText(MadasterBuilds.Old));

    [Theory]
    [InlineData("y\n", 0)]
    [InlineData("Yes\n", 0)]
    [InlineData("n\n", 1)]
    [InlineData("\n", 1)]
    [InlineData("", 1)]
    public async Task The_file_is_replaced_when_the_user_agrees(string answer, int exitCode)
    {
        ToolRun run = await ToolRun.With(_server, answer, "fetch", Url, _file);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("144 changes, 29 of them breaking (build 9757 → build 30855)", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Replace {_file}? [y/N] ", run.Output, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(exitCode == 0 ? MadasterBuilds.New : MadasterBuilds.Old), await File.ReadAllBytesAsync(_file));
        Assert.Equal([_file], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Where_nobody_can_be_asked_the_file_stays()
    {
        ToolRun run = await ToolRun.With(_server, null, "fetch", Url, _file);

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("Replace", run.Output, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(MadasterBuilds.Old), await File.ReadAllBytesAsync(_file));
    }

    [Fact]
    public async Task Yes_replaces_without_asking_and_then_there_is_nothing_to_do()
    {
        Assert.Equal(0, (await ToolRun.With(_server, null, "fetch", Url, _file, "--yes")).ExitCode);
        Assert.Equal(await File.ReadAllBytesAsync(MadasterBuilds.New), await File.ReadAllBytesAsync(_file));

        Assert.Equal(new ToolRun(0, $"{_file} is what {Url} gives.\n", ""), await ToolRun.With(_server, null, "fetch", Url, _file));
    }

    [Fact]
    public async Task Nothing_is_written_through_a_link()
    {
        string target = _folder.Write("target.json", await File.ReadAllTextAsync(MadasterBuilds.Old));
        string link = _folder.PathOf("link.json");
        File.CreateSymbolicLink(link, target);
        string trap = _folder.Write("trap.txt", "mine");
        File.CreateSymbolicLink(link + ".fetched", trap);

        Assert.Equal(0, (await ToolRun.With(_server, null, "fetch", Url, link, "--yes")).ExitCode);

        Assert.Equal("mine", await File.ReadAllTextAsync(trap));
        Assert.Equal(await File.ReadAllBytesAsync(MadasterBuilds.Old), await File.ReadAllBytesAsync(target));
        Assert.Equal(await File.ReadAllBytesAsync(MadasterBuilds.New), await File.ReadAllBytesAsync(link));
        Assert.Null(new FileInfo(link).LinkTarget);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_made()
    {
        string path = Path.Combine(_folder.PathOf("specs"), "madaster.json");

        ToolRun run = await ToolRun.With(_server, null, "fetch", Url, path, "--yes");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{path} is new: Madaster Private API - Build: 30855, v3.0.", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task What_is_no_document_replaces_nothing()
    {
        _server.Put(Url, "<html>Sign in</html>"u8.ToArray());

        ToolRun run = await ToolRun.With(_server, null, "fetch", Url, _file, "--yes");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error MAD100", run.Error, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(MadasterBuilds.Old), await File.ReadAllBytesAsync(_file));
    }

    [Fact]
    public async Task A_server_that_refuses_ends_with_3()
    {
        ToolRun run = await ToolRun.With(_server, null, "fetch", Url + "x", _file, "--yes");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("the server responds with 404", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://api.example.com/openapi.json")]
    [InlineData("file:///etc/passwd")]
    [InlineData("openapi.json")]
    public async Task Anything_but_https_is_refused_before_a_request(string url)
    {
        Assert.Equal(2, (await ToolRun.With(_server, "y\n", "fetch", url, _file)).ExitCode);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task An_address_that_leads_away_from_https_is_refused()
    {
        using FakeServer server = new() { RedirectedTo = new Uri("http://api.example.com/openapi.json") };
        server.Put(Url, await File.ReadAllBytesAsync(MadasterBuilds.New));

        ToolRun run = await ToolRun.With(server, null, "fetch", Url, _file, "--yes");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("not https", run.Error, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(MadasterBuilds.Old), await File.ReadAllBytesAsync(_file));
    }

    [Theory]
    [InlineData("""<MadasterSpec Include="madaster.json" MadasterGenSource="URL" />""")]
    [InlineData("""<AdditionalFiles Include=".\madaster.json"><MadasterGenSource>URL</MadasterGenSource></AdditionalFiles>""")]
    [InlineData("""<AdditionalFiles Update="madaster.json" MadasterGenSource="URL" />""")]
    public async Task A_project_names_the_sources_of_its_documents(string item)
    {
        string project = Project(item.Replace("URL", Url, StringComparison.Ordinal));

        Assert.Equal(0, (await ToolRun.With(_server, null, "fetch", "--project", project, "--yes")).ExitCode);
        Assert.Equal(await File.ReadAllBytesAsync(MadasterBuilds.New), await File.ReadAllBytesAsync(_file));
    }

    [Theory]
    [InlineData("""<AdditionalFiles Include="madaster.json" />""", "has the metadata MadasterGenSource")]
    [InlineData("""<AdditionalFiles Include="*.json" MadasterGenSource="https://api.example.com/openapi.json" />""", "'*.json' is not one path")]
    [InlineData("""<AdditionalFiles Include="madaster.json" MadasterGenSource="http://api.example.com/openapi.json" />""", "is not an https address")]
    [InlineData("<AdditionalFiles", "error: ")]
    public async Task A_project_without_usable_sources_ends_with_3(string item, string message)
    {
        ToolRun run = await ToolRun.With(_server, null, "fetch", "--project", Project(item), "--yes");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData()]
    [InlineData(Url)]
    [InlineData(Url, "madaster.json", "--project", "App.csproj")]
    public async Task Either_an_address_and_a_file_or_a_project_is_named(params string[] arguments)
    {
        Assert.Equal(2, (await ToolRun.With(_server, null, ["fetch", .. arguments])).ExitCode);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder.Dispose();
        _server.Dispose();
    }

    private string Project(string item) => _folder.Write("App.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup>{item}</ItemGroup></Project>");
}
