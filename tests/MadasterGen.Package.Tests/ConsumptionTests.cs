namespace MadasterGen.Package.Tests;

/// <summary>The package in a project outside the solution.</summary>
public class ConsumptionTests
{
    private const string CountOperations = """
        using Madaster;

        using var client = new MadasterClient("key");
        foreach (var version in MadasterOperations.All.GroupBy(operation => operation.ApiVersion))
            Console.WriteLine($"{version.Key}: {version.Count()} operations");
        """;

    [Fact]
    public void Both_documents_build_without_errors_and_warnings_under_strict_settings()
    {
        using Consumer consumer = new Consumer().AddSpec("madaster-v3.0.json").AddSpec("madaster-v4.0.yaml").AddSource("Program.cs", CountOperations);

        CommandResult build = consumer.Build();
        CommandResult run = consumer.Run();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.Contains("v3.0: 48 operations", run.Output);
        Assert.Contains("v4.0: 44 operations", run.Output);
    }

    /// <summary>The vendor's own files are not part of this repository: the variable says where they are.</summary>
    [Fact]
    public void The_vendors_own_files_build_without_errors_and_warnings_where_they_are_at_hand()
    {
        string? folder = Environment.GetEnvironmentVariable("MADASTERGEN_VENDOR_DOCUMENTS");
        if (string.IsNullOrEmpty(folder))
            return;
        using Consumer consumer = new Consumer().AddSource("Program.cs", CountOperations);
        foreach (string file in Directory.GetFiles(folder, "real-*"))
            consumer.AddSpecFile(file);

        CommandResult build = consumer.Build();
        CommandResult run = consumer.Run();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.Contains("v3.0: 48 operations", run.Output);
        Assert.Contains("v4.0: 44 operations", run.Output);
    }

    [Fact]
    public void The_programs_that_users_write_compile_unchanged()
    {
        using Consumer consumer = new Consumer().AddSpec("madaster-v3.0.json").AddSpec("madaster-v4.0.yaml")
            .AddSource("Program.cs", "await Basic.RunAsync(args[0], default);")
            .AddSource("UserPrograms.cs", File.ReadAllText(Path.Combine(
                PackedPackage.RepositoryRoot, "tests", "MadasterGen.Walkthrough.Tests", "UserPrograms.cs")));

        CommandResult build = consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
    }

    [Fact]
    public void Every_snippet_of_the_README_and_the_guides_compiles()
    {
        using Consumer consumer = new Consumer().AddSpec("madaster-v3.0.json").AddSpec("madaster-v4.0.yaml").AddShop()
            .AddPackage(SharedPackage.Testing).Set("MadasterGenTesting", "true")
            .AddItem("<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />")
            .AddItem("<PackageReference Include=\"Microsoft.Extensions.Http.Resilience\" Version=\"10.10.0\" />")
            .AddItem("<PackageReference Include=\"OpenTelemetry.Extensions.Hosting\" Version=\"1.20.1\" />");
        int snippets = 0;
        foreach (string page in Guides.Pages)
        {
            consumer.AddSource($"{Path.GetFileNameWithoutExtension(page)}.cs", Guides.ToProgram(page, out int count));
            snippets += count;
        }

        CommandResult build = consumer.Set("OutputType", "Library").Set("TreatWarningsAsErrors", "false").Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.True(snippets >= 25, $"The pages have {snippets} snippets, fewer than expected.");
    }

    [Theory]
    [InlineData("netstandard2.0", "")]
    [InlineData("net472", "")]
    [InlineData("net8.0", "")]
    [InlineData("netstandard2.0", "<PackageReference Include=\"PolySharp\" Version=\"1.16.0\" PrivateAssets=\"all\" />")]
    public void Older_frameworks_build_with_CSharp_11_and_SystemTextJson_8(string framework, string otherPackage)
    {
        using Consumer consumer = new Consumer()
            .AddSpec("madaster-v3.0.json").AddSpec("madaster-v4.0.yaml").AddSpec("crafted/formats.openapi.yaml")
            .Set("TargetFramework", framework).Set("OutputType", "Library").Set("LangVersion", "11").Set("ImplicitUsings", "disable")
            .Set("MadasterGenBaseAddress", "https://api.madaster.com")
            .Set("IsAotCompatible", framework == "net8.0" ? "true" : "false")
            .AddItem(framework == "net8.0" ? "" : "<PackageReference Include=\"System.Text.Json\" Version=\"8.0.5\" />")
            .AddItem(framework == "net472" ? "<PackageReference Include=\"Microsoft.NETFramework.ReferenceAssemblies\" Version=\"1.0.3\" PrivateAssets=\"all\" /><Reference Include=\"System.Net.Http\" />" : "")
            .AddItem(otherPackage)
            .AddSource("Library.cs", "public static class Library { public static Madaster.MadasterClient Create() { return new Madaster.MadasterClient(\"key\"); } }");

        CommandResult build = consumer.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
    }

    [Fact]
    public void A_MadasterSpec_item_and_properties_with_lists_reach_the_generator()
    {
        using Consumer consumer = new Consumer()
            .AddSpec("madaster-v3.0.json", "MadasterGen=\"none\"")
            .AddItem("<MadasterSpec Include=\"madaster-v3.0.json\" />")
            .Set("MadasterGenNamespace", "Acme.Platform")
            .Set("MadasterGenOperations", "Account;Folder;!Folder_DeleteFolder")
            .Set("MadasterGenTypeNames", "FolderResponse=Map;FolderType=MapKind")
            .AddSource("Program.cs", """
                using Acme.Platform;

                using var client = new MadasterClient("key");
                System.Threading.Tasks.Task<Acme.Platform.V3_0.Map>? none = null;
                Console.WriteLine($"{MadasterOperations.All.Count} operations, {typeof(Acme.Platform.V3_0.MapKind).Name}, {none is null}");
                """);

        CommandResult build = consumer.Build();
        CommandResult run = consumer.Run();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("7 operations, MapKind, True", run.Output);
    }

    [Fact]
    public void A_broken_document_fails_the_build_at_its_line_and_leaves_the_other_version_its_client()
    {
        using Consumer consumer = new Consumer().AddSpec("madaster-v3.0.json").AddSource("Program.cs", CountOperations);
        File.WriteAllText(Path.Combine(consumer.Folder, "madaster-v4.0.json"), "{\n  \"openapi\": \"3.0.1\",\n  \"info\": {{\n}");
        consumer.AddItem("<AdditionalFiles Include=\"madaster-v4.0.json\" />");

        CommandResult build = consumer.Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Matches(@"madaster-v4\.0\.json\(3,\d+\): error MAD1001", build.Output);
        Assert.DoesNotContain("error CS", build.Output);
    }
}
