using System.Diagnostics;

namespace MadasterGen.Tool.Tests.Harness;

/// <summary>A repository that is gone when the test is over.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GitFolder() => Git("init", "--quiet", "--initial-branch", "main");

    /// <summary>Its path.</summary>
    public string Path => _folder.Path;

    /// <summary>The program that runs .NET programs.</summary>
    public static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : Environment.ProcessPath!;

    /// <summary>Writes a file and commits it on a day.</summary>
    public void Commit(string name, string text, string day)
    {
        _folder.Write(name, text);
        Git("add", "-A");
        Git("-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "--quiet", "-m", "a build", "--date", $"{day}T12:00:00Z");
    }

    /// <summary>Runs git.</summary>
    /// <returns>What it prints.</returns>
    public string Git(params string[] arguments)
    {
        ProcessStartInfo start = new("git", arguments) { WorkingDirectory = Path, RedirectStandardOutput = true };
        if (arguments.Contains("--date"))
            start.Environment["GIT_COMMITTER_DATE"] = arguments[^1];
        using Process git = Process.Start(start)!;
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output;
    }

    /// <summary>Runs the tool in it.</summary>
    public async Task<ToolRun> RunAsync(params string[] arguments)
    {
        using FakeServer nobody = new();
        return await ToolRun.With(nobody, console => console with { Folder = Path }, arguments);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Git writes its objects so that they cannot be deleted everywhere.
        foreach (string file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        _folder.Dispose();
    }
}
