namespace MadasterGen.Package.Tests.Kinds;

/// <summary>Projects of other kinds: each builds without a warning, or is told by a sentence of ours what to add.</summary>
public sealed class SetupTests
{
    private const string Spec = "madaster-v3.0.json";

    [Fact]
    public void A_library_for_NET_Framework_is_told_of_its_reference_and_builds_with_it()
    {
        using OutsideProject library = Library("net472")
            .AddItem("<PackageReference Include=\"System.Text.Json\" Version=\"8.0.5\" />");

        CommandResult without = Build(library);
        library.AddItem("<Reference Include=\"System.Net.Http\" />");
        CommandResult with = Build(library);

        Assert.Contains("error MAD0008: The generated client needs HttpClient", without.Output);
        Assert.DoesNotContain("error CS", without.Output);
        Assert.True(with.ExitCode == 0, with.Output);
        Assert.Contains("0 Warning(s)", with.Output);
    }

    [Fact]
    public void Older_packages_are_named_with_their_versions()
    {
        using OutsideProject library = Library("netstandard2.0")
            .AddItem("<PackageReference Include=\"System.Text.Json\" Version=\"6.0.11\" />");
        using OutsideProject program = Library("net10.0")
            .AddItem("<PackageReference Include=\"Microsoft.Extensions.Http\" Version=\"6.0.1\" />");

        CommandResult json = Build(library);
        CommandResult factory = Build(program);

        Assert.Contains("error MAD0009", json.Output);
        Assert.Contains("references version 6.0", json.Output);
        Assert.DoesNotContain("error CS", json.Output);
        Assert.Contains("warning MAD0010", factory.Output);
        Assert.True(factory.ExitCode == 0, factory.Output);
    }

    [Fact]
    public void A_registration_without_its_package_names_the_package()
    {
        using OutsideProject program = Library("net10.0")
            .AddItem("<PackageReference Include=\"Microsoft.Extensions.DependencyInjection\" Version=\"10.0.12\" />")
            .Write("Setup.cs", """
                using Madaster;
                using Microsoft.Extensions.DependencyInjection;

                public static class Setup
                {
                    public static void Add(IServiceCollection services) => services.AddMadasterClient(options => options.ApiKey = "key");
                }
                """);

        CommandResult build = Build(program);

        Assert.Contains("Setup.cs(6,", build.Output);
        Assert.Contains("error MAD0011: 'AddMadasterClient' is generated where the project references Microsoft.Extensions.Http.", build.Output);
    }

    [Theory]
    [InlineData(".vbproj", "Visual Basic", "Module1.vb", "Public Module Module1\nEnd Module\n")]
    [InlineData(".fsproj", "F#", "Library.fs", "module Library\nlet one = 1\n")]
    public void Another_language_is_told_where_the_client_goes(string extension, string language, string file, string code)
    {
        using OutsideProject project = new OutsideProject("Other") { Extension = extension }.AddPackage(SharedPackage.Instance)
            .AddSpec(Path.Combine(PackedPackage.RepositoryRoot, "specs", Spec), Spec)
            .Write(file, code);
        if (extension == ".fsproj")
            project.AddItem($"<Compile Include=\"{file}\" />");

        CommandResult build = Build(project);

        Assert.Contains($"warning MAD0014: MadasterGen makes clients in C# projects, and this project is {language}.", build.Output);
        Assert.True(build.ExitCode == 0, build.Output);
    }

    [Fact]
    public void A_web_application_publishes_no_document_and_is_told_of_the_generator_that_does_not_see_the_client()
    {
        using OutsideProject web = new OutsideProject("Web") { Sdk = "Microsoft.NET.Sdk.Web" }.AddPackage(SharedPackage.Instance)
            .AddSpec(Path.Combine(PackedPackage.RepositoryRoot, "specs", Spec), Spec)
            .Write("appsettings.json", "{}")
            .Write("Program.cs", """
                using Madaster;

                var builder = WebApplication.CreateSlimBuilder(args);
                builder.Services.AddMadasterClient(builder.Configuration.GetSection("Madaster"));
                var app = builder.Build();
                app.MapGet("/", () => "here");
                app.Run();
                """);

        CommandResult build = Build(web);
        CommandResult publish = web.Run("publish", "--no-build", "-c", "Debug", "-o", "published", "-nodeReuse:false", "-tl:off");
        web.Set("EnableRequestDelegateGenerator", "true")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.MAD0013.severity = warning\n");
        CommandResult ahead = Build(web);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.True(publish.ExitCode == 0, publish.Output);
        string[] published = [.. Directory.GetFiles(Path.Combine(web.Folder, "published"), "*.json").Select(path => Path.GetFileName(path))];
        Assert.Contains("appsettings.json", published);
        Assert.DoesNotContain(published, name => name.StartsWith("madaster", StringComparison.Ordinal));
        Assert.Contains("warning MAD0013: ASP.NET Core's generator of request delegates", ahead.Output);
    }

    private static OutsideProject Library(string framework) => new OutsideProject("Library").AddPackage(SharedPackage.Instance)
        .AddSpec(Path.Combine(PackedPackage.RepositoryRoot, "specs", Spec), Spec)
        .Set("TargetFramework", framework)
        .Set("LangVersion", "12")
        .Set("DisableImplicitNamespaceImports", "true");

    private static CommandResult Build(OutsideProject project) => project.Run("build", "-nodeReuse:false", "-tl:off");
}
