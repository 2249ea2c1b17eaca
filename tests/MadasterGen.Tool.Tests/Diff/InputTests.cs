using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Diff;

/// <summary>Where the documents of <c>madastergen diff</c> can come from.</summary>
public sealed class InputTests : IDisposable
{
    private readonly SmallPair _pair = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_document_can_be_piped_in()
    {
        ToolRun run = await Run(console => console with { Piped = new StringReader(File.ReadAllText(_pair.Old)) }, "diff", "-", _pair.New, "--fail-on", "breaking");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"stdin → {_pair.New}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_sides_can_be_what_is_piped_in()
    {
        ToolRun run = await Run(console => console with { Piped = new StringReader(File.ReadAllText(_pair.Old)) }, "diff", "-", "-", "--fail-on", "any");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Where_nothing_is_piped_in_the_message_says_so()
    {
        ToolRun run = await Run(console => console, "diff", _pair.Old, "-");

        Assert.Equal((3, "-: error: The document cannot be read: nothing is piped into the tool\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_document_can_come_from_an_address()
    {
        using LoopbackServer server = new(await File.ReadAllBytesAsync(_pair.Old));
        using SocketsHttpHandler handler = new();

        ToolRun run = await ToolRun.With(handler, console => console, "diff", server.Url, _pair.New, "--fail-on", "breaking", "--format", "sarif");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\"uri\": \"{server.Url}\"", run.Output, StringComparison.Ordinal);
        Assert.Empty(await SarifSchema.ErrorsAsync(run.Output));
    }

    [Fact]
    public async Task What_an_address_does_not_give_ends_with_3()
    {
        using FakeServer server = new() { RedirectedTo = new Uri("http://api.example.com/a") };
        server.Put("https://api.example.com/openapi.json", await File.ReadAllBytesAsync(_pair.Old));

        ToolRun missing = await ToolRun.With(server, null, "diff", "https://api.example.com/none.json", _pair.New);
        ToolRun misled = await ToolRun.With(server, null, "diff", "https://api.example.com/openapi.json", _pair.New);

        Assert.All([missing, misled], run => Assert.Equal((3, ""), (run.ExitCode, run.Output)));
        Assert.Contains("none.json: error: The document cannot be read: ", missing.Error, StringComparison.Ordinal);
        Assert.Contains("it leads to an address that is not https", misled.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD:specs/api.json")]
    [InlineData("main:specs/api.json")]
    [InlineData("team/base:specs/api.json")]
    [InlineData("HEAD^{/first: one}:specs/api.json")]
    [InlineData("HEAD:./specs/api.json")]
    public async Task A_document_can_come_from_a_revision_with_the_files_that_it_refers_to(string name)
    {
        Repository();
        string now = _folder.Write("now.json", Divided("./other.json"));
        _folder.Write("other.json", Part("integer"));

        ToolRun run = await Run(InFolder, "diff", name, now);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("was string and is integer", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(name + " → ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_staged_is_a_revision_too()
    {
        Repository();
        File.WriteAllText(Path.Combine(_folder.Path, "specs", "api.json"), Divided("../common.json").Replace("/a", "/b", StringComparison.Ordinal));
        Git("add", "-A");

        ToolRun run = await Run(InFolder, "diff", "HEAD:specs/api.json", ":specs/api.json", "--format", "github");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("::error file=specs/api.json,line=", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere:specs/api.json", "nowhere:specs/api.json: error: The repository has no revision 'nowhere'.\n")]
    [InlineData("HEAD:api.json", "HEAD:api.json: error: Revision 'HEAD' has no file 'api.json'. The path is that from the repository's root; one from this folder begins with './'.\n")]
    [InlineData("HEAD:specs", "HEAD:specs: error: 'specs' is a folder there; name a file, or two folders.\n")]
    [InlineData("HEAD:a\nb.json", "HEAD:a\\nb.json: error: No file in a repository is named so.\n")]
    [InlineData("--help:x.json", "--help:x.json: error: The repository has no revision '--help'.\n")]
    [InlineData("HEAD:--output=x", "HEAD:--output=x: error: Revision 'HEAD' has no file '--output=x'. The path is that from the repository's root; one from this folder begins with './'.\n")]
    public async Task What_a_repository_does_not_have_is_told_and_no_name_is_an_option(string name, string message)
    {
        Repository();

        ToolRun run = await Run(InFolder, "diff", "--", name, _pair.New);

        Assert.Equal((3, "", message), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(["common.json", "specs"], new DirectoryInfo(_folder.Path).EnumerateFileSystemInfos().Select(one => one.Name).Where(one => one != ".git").Order());
    }

    [Theory]
    [InlineData("HEAD:specs", "main:specs", "api.json", 0)]
    [InlineData("HEAD:specs", "FOLDER/specs", "api.json", 2)]
    [InlineData("HEAD:specs/", "FOLDER/specs", "api.json", 2)]
    [InlineData("FOLDER/specs", "HEAD:./specs", "api.json", 2)]
    [InlineData("HEAD:./", "FOLDER", "specs/api.json", 2)]
    public async Task A_folder_can_be_one_of_a_revision(string old, string now, string title, int changes)
    {
        Repository();
        string folder = _folder.Path.TrimEnd(Path.DirectorySeparatorChar);
        _folder.Write("specs/api.json", Divided("./part.json"));
        _folder.Write("specs/part.json", Part("string"));
        Commit("second");
        _folder.Write("specs/api.json", Divided("./part.json").Replace("/a", "/b", StringComparison.Ordinal));
        _folder.Write("specs/notes.json", "{}");

        ToolRun run = await Run(InFolder, "diff", old.Replace("FOLDER", folder, StringComparison.Ordinal), now.Replace("FOLDER", folder, StringComparison.Ordinal), "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using JsonDocument report = JsonDocument.Parse(run.Output);
        JsonElement step = Assert.Single(report.RootElement.GetProperty("reports").EnumerateArray());
        Assert.Equal((title, changes), (step.GetProperty("title").GetString(), step.GetProperty("report").GetProperty("changes").GetArrayLength()));
    }

    [Theory]
    [InlineData("HEAD:specs", "FOLDER/specs/api.json")]
    [InlineData("HEAD:nothing", "FOLDER/specs")]
    [InlineData("HEAD:specs/api.json", "FOLDER/specs")]
    [InlineData("HEAD:specs/api.json", "HEAD:specs")]
    public async Task A_folder_of_a_revision_and_a_document_are_no_pair(string old, string now)
    {
        Repository();

        ToolRun run = await Run(InFolder, "diff", old, now.Replace("FOLDER", _folder.Path, StringComparison.Ordinal));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Equal(2, (await Run(InFolder, "diff", "HEAD:specs", "main:specs", "--uses", "*.json")).ExitCode);
    }

    [Fact]
    public async Task Where_there_is_no_repository_git_s_reason_is_told()
    {
        ToolRun run = await Run(console => console with { Folder = Path.GetPathRoot(_folder.Path)! }, "diff", "HEAD:api.json", _pair.New);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("HEAD:api.json: error: git reports: fatal: not a git repository", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_of_the_folder_is_never_taken_for_git()
    {
        string trap = _folder.Write("git", "#!/bin/sh\ntouch trapped\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        ProcessStartInfo start = new(DotNet, [typeof(ToolConsole).Assembly.Location, "diff", "HEAD:api.json", _pair.New])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = ".";

        using Process tool = Process.Start(start)!;
        string error = await tool.StandardError.ReadToEndAsync();
        await tool.WaitForExitAsync();

        Assert.Equal((3, "HEAD:api.json: error: git is in no folder of PATH"), (tool.ExitCode, error.TrimEnd()));
        Assert.False(File.Exists(_folder.PathOf("trapped")));
    }

    [Fact]
    public async Task A_process_reads_what_is_piped_into_it()
    {
        ProcessStartInfo start = new(DotNet, [typeof(ToolConsole).Assembly.Location, "diff", "-", _pair.New, "--fail-on", "breaking"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };

        using Process tool = Process.Start(start)!;
        await tool.StandardInput.WriteAsync(await File.ReadAllTextAsync(_pair.Old));
        tool.StandardInput.Close();
        string output = await tool.StandardOutput.ReadToEndAsync();
        await tool.WaitForExitAsync();

        Assert.Equal(1, tool.ExitCode);
        Assert.Contains("3 changes, 1 of them breaking", output, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pair.Dispose();
        // Git writes its objects so that they cannot be deleted everywhere.
        foreach (string file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }

    private static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : Environment.ProcessPath!;

    private ToolConsole InFolder(ToolConsole console) => console with { Folder = _folder.Path };

    private static async Task<ToolRun> Run(Func<ToolConsole, ToolConsole> change, params string[] arguments)
    {
        using FakeServer nobody = new();
        return await ToolRun.With(nobody, change, arguments);
    }

    private void Repository()
    {
        Directory.CreateDirectory(_folder.PathOf("specs"));
        File.WriteAllText(Path.Combine(_folder.Path, "specs", "api.json"), Divided("../common.json"));
        _folder.Write("common.json", Part("string"));
        Git("init", "--quiet", "--initial-branch", "main");
        Commit("first: one");
        Git("branch", "team/base");
    }

    private void Commit(string message)
    {
        Git("add", "-A");
        Git("-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "--quiet", "-m", message);
    }

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    private static string Divided(string common) => $$"""
        { "openapi": "3.0.1", "info": { "title": "T", "version": "1" }, "paths": { "/a": { "get": { "parameters": [
          { "name": "q", "in": "query", "schema": { "$ref": "{{common}}#/components/schemas/Q" } }], "responses": { "204": { "description": "" } } } } } }
        """;

    private static string Part(string type) => $$"""{ "components": { "schemas": { "Q": { "type": "{{type}}" } } } }""";

    // A server of one file on the loopback address.
    private sealed class LoopbackServer : IDisposable
    {
        private readonly HttpListener _listener = new();

        public LoopbackServer(byte[] bytes)
        {
            int port = FreePort();
            Url = $"http://127.0.0.1:{port}/openapi.json";
            _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            _listener.Start();
            _ = RespondAsync(bytes);
        }

        public string Url { get; }

        public void Dispose() => _listener.Close();

        private async Task RespondAsync(byte[] bytes)
        {
            HttpListenerContext context = await _listener.GetContextAsync();
            await context.Response.OutputStream.WriteAsync(bytes);
            context.Response.Close();
        }

        private static int FreePort()
        {
            using System.Net.Sockets.TcpListener probe = new(IPAddress.Loopback, 0);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }
    }
}
