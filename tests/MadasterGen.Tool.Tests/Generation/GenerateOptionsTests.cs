using MadasterGen.Tests.Harness;
using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Generation;

/// <summary>What a project can set, <c>madastergen generate</c> can: byte for byte what the compiler gets.</summary>
public sealed class GenerateOptionsTests
{
    private const string Spec = "madaster-v3.0.json";

    public static TheoryData<string[], string[]> Properties() => new()
    {
        { ["--namespace", "Acme.Api"], ["MadasterGenNamespace", "Acme.Api"] },
        { ["--client-name", "AcmeClient"], ["MadasterGenClientName", "AcmeClient"] },
        { ["--visibility", "internal"], ["MadasterGenVisibility", "internal"] },
        { ["--base-address", "https://api.example.com"], ["MadasterGenBaseAddress", "https://api.example.com"] },
        { ["--strict"], ["MadasterGenStrict", "true"] },
        { ["--no-interfaces"], ["MadasterGenInterfaces", "false"] },
        { ["--no-polyfills"], ["MadasterGenPolyfills", "false"] },
        // Lists reach the compiler with bars.
        { ["--operations", "Building*;!Building_Delete*"], ["MadasterGenOperationPatterns", "Building*|!Building_Delete*"] },
        { ["--operations", "Building*", "--operations", "!Building_Delete*"], ["MadasterGenOperationPatterns", "Building*|!Building_Delete*"] },
        { ["--type-names", "FileInfo=CommodityFile; BuildingResponse=House"], ["MadasterGenTypeRenames", "FileInfo=CommodityFile|BuildingResponse=House"] },
    };

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task An_option_is_a_property_of_the_project(string[] options, string[] property)
    {
        IReadOnlyDictionary<string, string> expected = TestProject.WithSpecs(Spec).Set(property[0], property[1]).Run().Files;

        await EqualAsync(expected, [Repository.PathOf("specs", Spec), .. options]);
        // An option that changes nothing would be told from none by nobody.
        Assert.NotEqual(TestProject.WithSpecs(Spec).Run().Files, expected);
    }

    [Theory]
    [InlineData("net472", false)]
    [InlineData("netstandard2.0", false)]
    [InlineData("net5.0", false)]
    [InlineData("net6.0", true)]
    [InlineData("net10.0-windows10.0", true)]
    public async Task The_framework_decides_on_dates(string framework, bool hasDateOnly)
    {
        TestProject project = TestProject.WithSpecs("crafted/formats.openapi.yaml").WithoutSettings();
        if (!hasDateOnly)
            project = project with { PreprocessorSymbols = ["NETSTANDARD2_0"] };

        Assert.Equal(hasDateOnly, project.Run().Files.Values.Any(text => text.Contains("DateOnly? ", StringComparison.Ordinal)));
        await EqualAsync(project.Run().Files, [Repository.PathOf("specs", "crafted", "formats.openapi.yaml"), "--framework", framework]);
    }

    [Fact]
    public async Task A_file_s_version_and_namespace_are_its_metadata()
    {
        TestProject project = TestProject.WithSpecs("history/madaster-v3.0-build9757.json", Spec);
        project.Files[0].Metadata["MadasterGenVersion"] = "v2.9";
        project.Files[0].Metadata["MadasterGenNamespace"] = "Acme.Earlier";

        await EqualAsync(
            project.Run().Files,
            [MadasterBuilds.Old, MadasterBuilds.New, "--version-of", $"{MadasterBuilds.Old}=v2.9", "--namespace-of", $"{MadasterBuilds.Old}=Acme.Earlier"]);
    }

    [Fact]
    public async Task A_file_s_client_and_address_are_its_metadata()
    {
        const string Other = "crafted/enums.openapi.yaml";
        TestProject project = TestProject.WithSpecs(Spec, "madaster-v4.0.yaml", Other).WithoutSettings();
        project.Files[2].Metadata["MadasterGenClientName"] = "ShopClient";
        project.Files[2].Metadata["MadasterGenBaseAddress"] = "https://shop.example.com";
        string other = Repository.PathOf("specs", Other);

        await EqualAsync(
            project.Run().Files,
            [
                Repository.PathOf("specs", Spec), Repository.PathOf("specs", "madaster-v4.0.yaml"), other,
                "--client-name-of", $"{other}=ShopClient", "--base-address-of", $"{other}=https://shop.example.com",
            ]);
    }

    [Fact]
    public async Task A_client_whose_name_another_one_needs_is_not_made()
    {
        string other = Repository.PathOf("specs", "crafted", "enums.openapi.yaml");
        string another = Repository.PathOf("specs", "crafted", "formats.openapi.yaml");
        using TemporaryFolder folder = new();

        ToolRun run = await ToolRun.Of(
            "generate", other, another, "-o", folder.Path,
            "--client-name-of", $"{other}=ShopClient", "--client-name-of", $"{another}=ShopLatestClient");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error MAD1017", run.Error, StringComparison.Ordinal);
    }

    private static async Task EqualAsync(IReadOnlyDictionary<string, string> expected, string[] arguments)
    {
        using TemporaryFolder folder = new();

        ToolRun run = await ToolRun.Of(["generate", .. arguments, "--output", folder.Path]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(file.Value, File.ReadAllText(folder.PathOf(file.Key))));
    }
}
