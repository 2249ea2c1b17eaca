using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Generation;

/// <summary>What <c>madastergen generate</c> writes.</summary>
public sealed class GenerateCommandTests
{
    [Theory]
    [InlineData("madaster-v3.0.json", "madaster-v4.0.yaml")]
    [InlineData("history/madaster-v3.0-build9757.json", "madaster-v4.0.yaml")]
    [InlineData("crafted/discriminator.openapi.yaml")]
    [InlineData("broken/dangling-reference.openapi.json")]
    public async Task The_files_are_those_that_the_compiler_gets(params string[] specs)
    {
        using TemporaryFolder folder = new();

        ToolRun run = await ToolRun.Of(["generate", .. specs.Select(spec => Repository.PathOf("specs", spec)), "--output", folder.Path]);

        Assert.Equal(0, run.ExitCode);
        IReadOnlyDictionary<string, string> expected = TestProject.WithSpecs(specs).WithoutSettings().Run().Files;
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), Names(folder));
        Assert.All(expected, file => Assert.Equal(file.Value, File.ReadAllText(folder.PathOf(file.Key))));
    }

    [Fact]
    public async Task Earlier_files_of_ours_are_deleted_and_nobody_else_s()
    {
        using TemporaryFolder folder = new();
        await ToolRun.Of("generate", Repository.PathOf("specs", "crafted", "discriminator.openapi.yaml"), "--output", folder.Path);
        IReadOnlyList<string> before = Names(folder);
        folder.Write("Mine.g.cs", "// by hand");

        await ToolRun.Of("generate", Repository.PathOf("specs", "crafted", "empty.openapi.yaml"), "--output", folder.Path);

        IReadOnlyList<string> expected = [.. TestProject.WithSpecs("crafted/empty.openapi.yaml").WithoutSettings().Run().Files.Keys.Append("Mine.g.cs").Order(StringComparer.Ordinal)];
        Assert.Equal(expected, Names(folder));
        Assert.NotEmpty(before.Except(expected));
    }

    [Theory]
    [InlineData("// by hand")]
    [InlineData("")]
    public async Task A_file_that_somebody_else_made_is_never_overwritten_and_nothing_else_is_written(string content)
    {
        using TemporaryFolder folder = new();
        string name = TestProject.WithSpecs("crafted/discriminator.openapi.yaml").WithoutSettings().Run().Files.Keys.Order(StringComparer.Ordinal).Last();
        folder.Write(name, content);

        ToolRun run = await ToolRun.Of("generate", Repository.PathOf("specs", "crafted", "discriminator.openapi.yaml"), "--output", folder.Path);

        Assert.Equal(ExitCodes.FileFailed, run.ExitCode);
        Assert.Contains($"{name} was not made by MadasterGen and stays as it is.", run.Error, StringComparison.Ordinal);
        Assert.Equal([name], Names(folder));
        Assert.Equal(content, await File.ReadAllTextAsync(folder.PathOf(name)));
    }

    [Fact]
    public async Task What_a_link_leads_to_is_never_overwritten()
    {
        using TemporaryFolder folder = new();
        string[] arguments = ["generate", Repository.PathOf("specs", "crafted", "discriminator.openapi.yaml"), "--output", folder.Path];
        await ToolRun.Of(arguments);
        string name = Names(folder)[0];
        string target = folder.Write("elsewhere.txt", await File.ReadAllTextAsync(folder.PathOf(name)) + "// mine");
        File.Delete(folder.PathOf(name));
        File.CreateSymbolicLink(folder.PathOf(name), target);

        ToolRun run = await ToolRun.Of(arguments);

        Assert.Equal(ExitCodes.FileFailed, run.ExitCode);
        Assert.EndsWith("// mine", await File.ReadAllTextAsync(target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_files_are_short_enough_for_every_file_system()
    {
        using TemporaryFolder folder = new();

        ToolRun run = await ToolRun.Of("generate", Repository.PathOf("specs", "hostile", "long-name.openapi.json"), "--output", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.All(Names(folder), name => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 1, 140));
        Assert.Contains(Names(folder), name => name.Contains("材料護照", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_documents_of_one_version_get_no_client_as_in_a_build()
    {
        using TemporaryFolder folder = new();

        ToolRun run = await ToolRun.Of("generate", MadasterBuilds.Old, MadasterBuilds.New, "--output", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": error MAD1007: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Names(folder));
    }

    [Fact]
    public async Task A_document_that_is_named_twice_is_one()
    {
        using TemporaryFolder folder = new();
        string spec = Repository.PathOf("specs", "crafted", "empty.openapi.yaml");

        Assert.Equal(0, (await ToolRun.Of("generate", spec, spec, "--output", folder.Path)).ExitCode);
    }

    [Theory]
    [InlineData("--namespace", "Acme Api")]
    [InlineData("--namespace", "Acme.class")]
    [InlineData("--client-name", "A{}")]
    [InlineData("--visibility", "protected")]
    [InlineData("--base-address", "api.example.com")]
    [InlineData("--type-names", "Building")]
    [InlineData("--type-names", "Building=class")]
    [InlineData("--framework", "net8")]
    [InlineData("--version-of", "v3.0")]
    [InlineData("--version-of", "other.json=v3.0")]
    [InlineData("--namespace-of", "madaster-v3.0.json=Acme Api")]
    public async Task What_is_no_name_is_wrong_usage(string option, string value)
    {
        using TemporaryFolder folder = new();

        Assert.Equal(2, (await ToolRun.Of("generate", MadasterBuilds.New, "-o", folder.Path, option, value)).ExitCode);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_ends_with_3_and_leaves_the_folder_alone()
    {
        using TemporaryFolder folder = new();

        ToolRun run = await ToolRun.Of("generate", MadasterBuilds.New, folder.PathOf("none.json"), "-o", folder.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(Names(folder));
    }

    private static IReadOnlyList<string> Names(TemporaryFolder folder) =>
        [.. Directory.GetFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
