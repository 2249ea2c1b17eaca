namespace MadasterGen.Package.Tests.Kinds;

/// <summary>
/// Fresh projects of the kinds that people have, each with the packed package: no warning, without a setting of ours. Other kinds are in
/// <see cref="ConsumptionTests"/>, <see cref="SetupTests"/>, <see cref="FileProgramTests"/> and <see cref="OlderPackagesTests"/>.
/// </summary>
public sealed class KindTests
{
    private const string Spec = "madaster-v3.0.json";

    private const string Http = "<PackageReference Include=\"Microsoft.Extensions.Http\" Version=\"10.0.12\" />";

    [Fact]
    public void A_worker_with_logging_of_its_own() => Builds(
        Project("Worker", "Microsoft.NET.Sdk.Worker")
            .AddItem("<PackageReference Include=\"Microsoft.Extensions.Hosting\" Version=\"10.0.12\" />")
            .AddItem(Http)
            .Write("Program.cs", """
                using Madaster;

                HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
                builder.Services.AddMadasterClient(builder.Configuration.GetSection("Madaster"));
                builder.Services.AddHostedService<Sync>();
                builder.Build().Run();

                internal sealed partial class Sync(IMadasterClientFactory clients, ILogger<Sync> logger) : BackgroundService
                {
                    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
                    {
                        await foreach (var folder in clients.CreateClient().V3_0.Folder.EnumerateFoldersAsync(cancellationToken: stoppingToken))
                            Found(logger, folder.Name);
                    }

                    [LoggerMessage(1, LogLevel.Information, "Found {Folder}")]
                    private static partial void Found(ILogger logger, string? folder);
                }
                """));

    [Fact]
    public void Controllers_and_minimal_APIs() => Builds(
        Project("Web", "Microsoft.NET.Sdk.Web").Write("Program.cs", """
            using Madaster;
            using Madaster.V3_0;
            using Microsoft.AspNetCore.Mvc;

            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            builder.Services.AddControllers();
            builder.Services.AddMadasterClient(builder.Configuration.GetSection("Madaster"));
            WebApplication app = builder.Build();
            app.MapControllers();
            app.MapGet("/buildings/{id}", (Guid id, IBuildingClient buildings) => buildings.GetBuildingByIdAsync(id));
            app.Run();

            [ApiController]
            public sealed class FoldersController(IFolderClient folders) : ControllerBase
            {
                [HttpGet("/folders")]
                public Task<IReadOnlyList<FolderResponse>> GetAsync(CancellationToken token) => folders.GetFoldersAsync(cancellationToken: token);
            }
            """));

    [Fact]
    public void Several_target_frameworks_with_all_rules_of_the_analyzers_as_errors() => Builds(
        Project("Library", "Microsoft.NET.Sdk")
            .Set("TargetFramework", "")
            .Set("TargetFrameworks", "net8.0;net10.0;netstandard2.0")
            .Set("LangVersion", "12")
            .Set("AnalysisMode", "All")
            .Set("TreatWarningsAsErrors", "true")
            .AddItem("<PackageReference Include=\"System.Text.Json\" Version=\"8.0.5\" Condition=\"'$(TargetFramework)' == 'netstandard2.0'\" />")
            .Write("Names.cs", """
                [assembly: System.CLSCompliant(false)]

                namespace Contoso;

                internal static class Names
                {
                    public static string? Of(Madaster.V3_0.BuildingResponse building) => building.Name;
                }
                """));

    [Fact]
    public void What_other_generators_complete_builds_with_the_client_in_a_library()
    {
        const string Program = """
            using Madaster.V3_0;
            using Microsoft.Extensions.Logging;

            internal static partial class Log
            {
                [LoggerMessage(1, LogLevel.Information, "Found {Building}")]
                internal static partial void Found(ILogger logger, BuildingResponse building);
            }
            """;
        using OutsideProject alone = Project("Alone", "Microsoft.NET.Sdk").AddItem(Http).Write("Log.cs", Program);
        using OutsideProject library = Project("Client", "Microsoft.NET.Sdk").AddItem(Http);
        using OutsideProject application = new OutsideProject("Application").AddItem(Http)
            .AddReference(library)
            .Write("Log.cs", Program);

        CommandResult refused = Build(alone);
        CommandResult first = Build(library);
        CommandResult cured = Build(application);

        // The compiler stops at its own error before any analyzer runs: MAD0015 is what editors show.
        Assert.Contains("error CS8795", refused.Output);
        Assert.True(first.ExitCode == 0, first.Output);
        Assert.True(cured.ExitCode == 0, cured.Output);
        Assert.Contains("0 Warning(s)", cured.Output);
    }

    private static OutsideProject Project(string name, string sdk) => new OutsideProject(name) { Sdk = sdk }.AddPackage(SharedPackage.Instance)
        .AddSpec(Path.Combine(PackedPackage.RepositoryRoot, "specs", Spec), Spec);

    private static void Builds(OutsideProject project)
    {
        using (project)
        {
            CommandResult build = Build(project);

            Assert.True(build.ExitCode == 0, build.Output);
            Assert.Contains("0 Warning(s)", build.Output);
        }
    }

    private static CommandResult Build(OutsideProject project) => project.Run("build", "-nodeReuse:false", "-tl:off");
}
