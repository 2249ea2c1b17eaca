namespace MadasterGen.Package.Tests.Kinds;

/// <summary>Projects whose client is written into files before the compiler starts, so that other generators see it.</summary>
public sealed class FileOutputTests
{
    private const string Written = "MadasterGen: wrote the client into";

    private const string Program = """
        using System.Text.Json.Serialization;
        using Things.V1;

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApplicationJson.Default));
        WebApplication app = builder.Build();
        app.MapPost("/things", (Thing thing) => new[] { thing });
        Thing one = new() { Name = "Chair", Price = new Contoso.Money(12) };
        Log.Found(app.Logger, one);
        Console.WriteLine(System.Text.Json.JsonSerializer.Serialize([one], ApplicationJson.Default.ThingArray));

        [JsonSerializable(typeof(Thing[]))]
        internal sealed partial class ApplicationJson : JsonSerializerContext;

        internal static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "Found {Thing}")]
            internal static partial void Found(ILogger logger, Thing thing);
        }

        namespace Contoso
        {
            [JsonConverter(typeof(MoneyConverter))]
            internal readonly record struct Money(double Amount);

            internal sealed class MoneyConverter : JsonConverter<Money>
            {
                public override Money Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => new(reader.GetDouble());

                public override void Write(System.Text.Json.Utf8JsonWriter writer, Money value, System.Text.Json.JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);
            }
        }
        """;

    [Fact]
    public void Other_generators_see_the_client_and_it_is_written_again_only_when_a_document_changed()
    {
        using OutsideProject web = Project("Web", "Microsoft.NET.Sdk.Web")
            .Set("MadasterGenTypes", "Price=struct Contoso.Money")
            .Set("MadasterGenVisibility", "internal")
            .Set("PublishAot", "true")
            .Set("TreatWarningsAsErrors", "true")
            .Write("Program.cs", Program);

        CommandResult first = Build(web);
        CommandResult run = web.Run("run", "--no-build");
        // The first build accepted the document, and the copy is an input of the second.
        Build(web);
        CommandResult edited = Build(web.Write("Program.cs", Program + "\n// Edited."));
        string document = Path.Combine(web.Folder, "things.openapi.yaml");
        File.WriteAllText(document, File.ReadAllText(document).Replace("made: {type", "built: {type", StringComparison.Ordinal));
        CommandResult changed = Build(web.Write("Program.cs", Program.Replace("Price = new Contoso.Money(12)", "Built = default", StringComparison.Ordinal)), "-p:TreatWarningsAsErrors=false");

        Assert.True(first.ExitCode == 0, first.Output);
        Assert.Contains("0 Warning(s)", first.Output);
        Assert.Contains(Written, first.Output);
        Assert.Contains("""[{"name":"Chair","price":12}]""", run.Output);
        Assert.True(edited.ExitCode == 0, edited.Output);
        Assert.DoesNotContain(Written, edited.Output);
        Assert.True(changed.ExitCode == 0, changed.Output);
        Assert.Contains(Written, changed.Output);
        // What is reported of the document is reported once.
        Assert.Single(changed.Output.Split('\n').Where(line => line.Contains("warning MAD3000", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void Files_are_what_the_compiler_gets_in_every_framework_and_publishing_and_design_time_builds_have_them()
    {
        using OutsideProject library = Project("Library", "Microsoft.NET.Sdk").Set("TargetFramework", "").Set("TargetFrameworks", "net8.0;net10.0")
            .Set("GenerateDocumentationFile", "true").Set("TreatWarningsAsErrors", "true").Set("AnalysisMode", "All")
            .Write("Names.cs", "[assembly: System.CLSCompliant(false)]");

        // As an editor opens a project: restored, and nothing built.
        library.Run("restore", "-nodeReuse:false");
        CommandResult design = library.Run(
            "msbuild", "-t:Compile", "-p:TargetFramework=net8.0", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs", "-nodeReuse:false");
        CommandResult build = Build(library);
        CommandResult publish = library.Run("publish", "-f", "net10.0", "-o", "published", "-nodeReuse:false", "-tl:off");
        SortedDictionary<string, string> written = Files(library, "obj/Debug/net10.0/madastergen");
        // A build without the setting removes the files, as builds do with what they no longer make.
        CommandResult compiler = Build(
            library, "-f", "net10.0", "-p:MadasterGenOutput=compiler", "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=obj/compiler");

        Assert.Contains("MadasterClient.g.cs", design.Output);
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.Equal(["Library.dll"], Directory.GetFiles(Path.Combine(library.Folder, "published"), "*.dll").Select(Path.GetFileName));
        Assert.True(compiler.ExitCode == 0, compiler.Output);
        Assert.Equal(Files(library, "obj/compiler"), written);
    }

    private static OutsideProject Project(string name, string sdk) => new OutsideProject(name) { Sdk = sdk }.AddThings().Set("MadasterGenOutput", "files");

    private static CommandResult Build(OutsideProject project, params string[] arguments) =>
        project.Run(["build", "-nodeReuse:false", "-tl:off", .. arguments]);

    private static SortedDictionary<string, string> Files(OutsideProject project, string folder) => new(
        Directory.GetFiles(Path.Combine(project.Folder, folder, "MadasterGen", "MadasterGen.MadasterGenerator")).ToDictionary(file => Path.GetFileName(file), File.ReadAllText),
        StringComparer.Ordinal);
}
