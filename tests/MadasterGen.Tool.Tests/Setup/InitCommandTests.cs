using System.Text;
using System.Xml.Linq;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Setup;

/// <summary>What <c>madastergen init</c> does.</summary>
public sealed class InitCommandTests : IDisposable
{
    private const string Url = "https://api.example.com/v1/swagger.json";

    private const string Project =
        "<Project Sdk=\"Microsoft.NET.Sdk\">\n\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n\n</Project>\n";

    private const string Shop = """
        { "openapi": "3.0.3", "info": { "title": "Shop", "version": "v1" }, "paths": {
          "/orders": { "post": { "tags": ["Orders"], "operationId": "create", "responses": { "200": { "description": "Made.",
            "content": { "application/json": { "schema": { "type": "string" } } } } } } },
          "/orders/{id}": { "get": { "tags": ["Orders"], "operationId": "find",
            "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ],
            "responses": { "200": { "description": "Found.", "content": { "application/json": { "schema": { "type": "string" } } } } } } } } }
        """;

    private static readonly string s_version = typeof(ToolApplication).Assembly.GetName().Version!.ToString(3);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeServer _server = new FakeServer().Put(Url, Encoding.UTF8.GetBytes(Shop));

    [Fact]
    public async Task The_only_project_gets_the_package_and_the_document()
    {
        string project = _folder.Write("App.csproj", Project);
        string document = _folder.Write("madaster-v3.0.json", await File.ReadAllTextAsync(MadasterBuilds.New));

        ToolRun run = await Init(document);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            $"""
            App.csproj: added PackageReference MadasterGen.
            App.csproj: added AdditionalFiles madaster-v3.0.json.
            Next: 'dotnet build', and in the code:
                using Madaster;
                using var client = new MadasterClient(apiKey);
                var result = await client.V3_0.Account.GetAccountAsync();

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(
            Project.Replace(
                "</Project>",
                $"  <ItemGroup>\n    <PackageReference Include=\"MadasterGen\" Version=\"{s_version}\" PrivateAssets=\"all\" />\n"
                    + "    <AdditionalFiles Include=\"madaster-v3.0.json\" MadasterGen=\"spec\" />\n  </ItemGroup>\n\n</Project>",
                StringComparison.Ordinal),
            await File.ReadAllTextAsync(project));
    }

    [Theory]
    [InlineData("1.2.0", "1.2.0")]
    [InlineData("1.2.0+0123abc", "1.2.0")]
    [InlineData("1.2.0-beta.1+0123abc", "1.2.0-beta.1")]
    public void A_tool_of_a_version_before_a_release_names_the_package_of_that_version(string informational, string version) =>
        Assert.Equal(version, MadasterGen.Tool.Setup.PackageVersion.Of(informational));

    [Fact]
    public async Task A_second_time_nothing_is_added()
    {
        string project = _folder.Write("App.csproj", Project);
        string document = _folder.Write("shop.json", Shop);
        await Init(document);
        string once = await File.ReadAllTextAsync(project);

        ToolRun run = await Init(document);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("App.csproj has the package and the documents already.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(once, await File.ReadAllTextAsync(project));
    }

    [Fact]
    public async Task Where_nobody_knows_an_address_the_lines_show_where_it_goes()
    {
        _folder.Write("App.csproj", Project);

        ToolRun run = await Init(_folder.Write("shop.json", Shop));

        Assert.Contains("new MadasterClient(new MadasterClientOptions { BaseAddress = new Uri(\"https://…\"), ApiKey = apiKey });", run.Output, StringComparison.Ordinal);
        Assert.Contains("var result = await client.V1.Orders.FindAsync(id);", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_in_the_file_stays_as_it_is_written()
    {
        string text = Project.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("</PropertyGroup>", "</PropertyGroup> <!-- ü -->", StringComparison.Ordinal);
        string project = _folder.PathOf("App.csproj");
        await File.WriteAllTextAsync(project, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        await Init(_folder.Write("shop.json", Shop));

        byte[] bytes = await File.ReadAllBytesAsync(project);
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        string changed = Encoding.UTF8.GetString(bytes.AsSpan(3));
        Assert.StartsWith(text[..text.LastIndexOf("</Project>", StringComparison.Ordinal)], changed, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", changed.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_kept_centrally_goes_there()
    {
        string project = _folder.Write("App.csproj", Project);
        string central = _folder.Write(
            "Directory.Packages.props",
            "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>");

        await Init(_folder.Write("shop.json", Shop));

        Assert.Null(Item(project, "PackageReference").Attribute("Version"));
        Assert.Equal(s_version, (string?)Item(central, "PackageVersion").Attribute("Version"));
    }

    [Fact]
    public async Task A_library_of_its_own_is_made_for_the_frameworks_of_the_project()
    {
        Directory.CreateDirectory(_folder.PathOf("App"));
        string project = _folder.Write("App/App.csproj", Project.Replace("net10.0", "net8.0", StringComparison.Ordinal));
        string document = _folder.Write("shop.json", Shop);
        string library = _folder.PathOf("Contoso.Shop");

        ToolRun run = await Init(document, "--project", project, "--library", library);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string made = Path.Combine(library, "Contoso.Shop.csproj");
        Assert.Equal("net8.0", XDocument.Load(made).Descendants("TargetFramework").Single().Value);
        Assert.Equal("MadasterGen", (string?)Item(made, "PackageReference").Attribute("Include"));
        Assert.Equal("../shop.json", (string?)Item(made, "AdditionalFiles").Attribute("Include"));
        Assert.Equal("../Contoso.Shop/Contoso.Shop.csproj", (string?)Item(project, "ProjectReference").Attribute("Include"));
        Assert.Empty(XDocument.Load(project).Descendants("PackageReference"));
    }

    [Theory]
    [InlineData("App.fsproj", "Microsoft.NET.Sdk", null)]
    [InlineData("App.vbproj", "Microsoft.NET.Sdk", null)]
    [InlineData("App.csproj", "Microsoft.NET.Sdk.Web", "Microsoft.AspNetCore.App")]
    public async Task A_library_serves_other_languages_and_registers_where_the_project_does(string name, string sdk, string? framework)
    {
        string project = _folder.Write(name, Project.Replace("Microsoft.NET.Sdk", sdk, StringComparison.Ordinal));

        ToolRun run = await Init(_folder.Write("shop.json", Shop), "--library", _folder.PathOf("Shop"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Shop/Shop.csproj", (string?)Item(project, "ProjectReference").Attribute("Include"));
        XDocument library = XDocument.Load(_folder.PathOf("Shop/Shop.csproj"));
        Assert.Equal(framework, (string?)library.Descendants("FrameworkReference").SingleOrDefault()?.Attribute("Include"));
        Assert.Equal(framework is null, run.Output.Contains("'dotnet add Shop/Shop.csproj package Microsoft.Extensions.Http'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_in_another_language_is_told_of_the_library()
    {
        _folder.Write("App.fsproj", Project);

        ToolRun run = await Init(_folder.Write("shop.json", Shop));

        Assert.Equal((2, "App.fsproj is no C# project: name the folder of a class library for the client with --library."), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public async Task A_document_is_downloaded_beside_the_project_which_remembers_its_address()
    {
        string project = _folder.Write("App.csproj", Project);

        ToolRun run = await Init(Url);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Shop, await File.ReadAllTextAsync(_folder.PathOf("swagger.json")));
        Assert.Equal("swagger.json", (string?)Item(project, "AdditionalFiles").Attribute("Include"));
        Assert.Equal(Url, (string?)Item(project, "AdditionalFiles").Attribute("MadasterGenSource"));
    }

    [Theory]
    [InlineData(2, "There is no C# project in ")]
    [InlineData(2, "There is more than one project in ", "One.csproj", Project, "Two.csproj", Project)]
    [InlineData(3, "It is no project that ends with </Project>.", "App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />")]
    [InlineData(3, "App.csproj: error: ", "App.csproj", "<Project>")]
    [InlineData(3, "MAD1001", "App.csproj", Project, "shop.json", "{")]
    [InlineData(3, "shop.json", "App.csproj", Project, "shop.json", null)]
    public async Task What_cannot_be_done_changes_nothing(int exitCode, string reason, params string?[] files)
    {
        _folder.Write("shop.json", Shop);
        for (int i = 0; i < files.Length; i += 2)
        {
            File.Delete(_folder.PathOf(files[i]!));
            if (files[i + 1] is { } text)
                _folder.Write(files[i]!, text);
        }

        ToolRun run = await Init(_folder.PathOf("shop.json"));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(_folder.Path, "*.csproj"), path => Assert.DoesNotContain("MadasterGen", File.ReadAllText(path), StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _folder.Dispose();
        _server.Dispose();
    }

    private static XElement Item(string file, string name) => XDocument.Load(file).Descendants(name).Single();

    private Task<ToolRun> Init(params string[] arguments) =>
        ToolRun.With(_server, console => console with { Folder = _folder.Path }, ["init", .. arguments]);
}
