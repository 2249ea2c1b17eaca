namespace MadasterGen.Package.Tests.Kinds;

/// <summary>
/// Fresh projects of the kinds that people have, each with the packed package: no warning, without a setting of ours. Other kinds are in
/// <see cref="HostTests"/>, <see cref="ConsumptionTests"/>, <see cref="SetupTests"/>, <see cref="FileProgramTests"/> and <see cref="OlderPackagesTests"/>.
/// </summary>
public sealed class KindTests
{
    private const string Spec = "madaster-v3.0.json";

    private const string Http = "<PackageReference Include=\"Microsoft.Extensions.Http\" Version=\"10.0.12\" />";

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
    public void Analyzers_that_people_add_with_all_their_rules_as_errors() => Builds(
        new OutsideProject("Library").AddThings()
            .Set("AnalysisMode", "All")
            .Set("EnforceCodeStyleInBuild", "true")
            .Set("GenerateDocumentationFile", "true")
            .Set("TreatWarningsAsErrors", "true")
            .AddItem("<PackageReference Include=\"StyleCop.Analyzers\" Version=\"1.1.118\" PrivateAssets=\"all\" />")
            .AddItem("<PackageReference Include=\"Roslynator.Analyzers\" Version=\"5.0.1\" PrivateAssets=\"all\" />")
            .AddItem("<PackageReference Include=\"Meziantou.Analyzer\" Version=\"3.0.321\" PrivateAssets=\"all\" />")
            .AddItem("<PackageReference Include=\"SonarAnalyzer.CSharp\" Version=\"9.32.0.97167\" PrivateAssets=\"all\" />")
            .Write("Names.cs", """
                // <copyright file="Names.cs" company="PlaceholderCompany">
                // Copyright (c) PlaceholderCompany. All rights reserved.
                // </copyright>

                [assembly: System.CLSCompliant(false)]

                namespace Contoso;

                using Things;
                using Things.V1;

                /// <summary>Names of things.</summary>
                public static class Names
                {
                    /// <summary>The name of a thing.</summary>
                    /// <param name="client">The client.</param>
                    /// <param name="id">The thing.</param>
                    /// <returns>Its name.</returns>
                    public static async Task<string?> OfAsync(MadasterClient client, Guid id)
                    {
                        ArgumentNullException.ThrowIfNull(client);
                        Thing thing = await client.V1.Thing.GetThingAsync(id).ConfigureAwait(false);
                        return thing.Name;
                    }
                }
                """));

    [Fact]
    public void Blazor_WebAssembly() => Builds(
        new OutsideProject("Pages") { Sdk = "Microsoft.NET.Sdk.BlazorWebAssembly" }.AddThings()
            .AddItem("<PackageReference Include=\"Microsoft.AspNetCore.Components.WebAssembly\" Version=\"10.0.15\" />")
            .AddItem(Http)
            .Write("Program.cs", """
                using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
                using Things;

                WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
                builder.RootComponents.Add<Pages.ThingList>("#app");
                builder.Services.AddMadasterClient(builder.Configuration.GetSection("Things"));
                await builder.Build().RunAsync();
                """)
            .Write("ThingList.razor", """
                @using Things.V1
                @inject Things.MadasterClient Client
                @foreach (Thing thing in _things)
                {
                    <p>@thing.Name</p>
                }
                @code {
                    private IReadOnlyList<Thing> _things = [];

                    protected override async Task OnInitializedAsync() => _things = await Client.V1.Thing.GetThingsAsync();
                }
                """));

    [Fact]
    public void Programs_in_FSharp_and_Visual_Basic_call_with_the_client_of_a_CSharp_library()
    {
        using OutsideProject library = Things.Library();
        using OutsideProject visualBasic = new OutsideProject("Program") { Extension = ".vbproj" }.AddReference(library)
            .Set("OutputType", "Exe")
            .Set("TreatWarningsAsErrors", "true")
            .Write("Program.vb", """"
                Imports System
                Imports System.Net
                Imports System.Net.Http
                Imports System.Text
                Imports System.Threading
                Imports System.Threading.Tasks
                Imports Things
                Imports Things.V1

                Public Module Program
                    Public Sub Main()
                        CallAsync().GetAwaiter().GetResult()
                    End Sub

                    Private Async Function CallAsync() As Task
                        Using client As New MadasterClient(New HttpClient(New Api()), New MadasterClientOptions With {.ApiKey = "key"})
                            Dim found As Thing = Await client.V1.Thing.GetThingAsync(Guid.Empty)
                            Dim added As Thing = Await client.V1.Thing.AddThingAsync(New NewThing With {.Name = "Table", .Kind = Kind.Table})
                            Console.WriteLine($"{found.Name} of {DirectCast(found.Parts(0), Wood).Tree}, {added.Name}")
                        End Using
                    End Function

                    Private Class Api
                        Inherits HttpMessageHandler
                        Protected Overrides Function SendAsync(request As HttpRequestMessage, cancellationToken As CancellationToken) As Task(Of HttpResponseMessage)
                            Dim body = "{""name"":""Chair"",""parts"":[{""material"":""Wood"",""tree"":""oak""}]}"
                            Dim status = If(request.Method = HttpMethod.Post, HttpStatusCode.Created, HttpStatusCode.OK)
                            Return Task.FromResult(New HttpResponseMessage(status) With {.Content = New StringContent(body, Encoding.UTF8, "application/json")})
                        End Function
                    End Class
                End Module
                """");
        using OutsideProject program = new OutsideProject("Program") { Extension = ".fsproj" }.AddReference(library)
            .Set("OutputType", "Exe")
            .Set("TreatWarningsAsErrors", "true")
            .AddItem("<Compile Include=\"Program.fs\" />")
            .Write("Program.fs", """"
                open System
                open System.Net
                open System.Net.Http
                open System.Text
                open System.Threading
                open System.Threading.Tasks
                open Things
                open Things.V1

                type Api() =
                    inherit HttpMessageHandler()
                    override _.SendAsync(request: HttpRequestMessage, _: CancellationToken) =
                        let body = """{"id":"00000000-0000-0000-0000-000000000001","name":"Chair","parts":[{"material":"Wood","tree":"oak"}]}"""
                        let status = if request.Method = HttpMethod.Post then HttpStatusCode.Created else HttpStatusCode.OK
                        Task.FromResult(new HttpResponseMessage(status, Content = new StringContent(body, Encoding.UTF8, "application/json")))

                let client = new MadasterClient(new HttpClient(new Api()), MadasterClientOptions(ApiKey = "key"))
                let thing = client.V1.Thing.GetThingAsync(Guid.Empty).GetAwaiter().GetResult()
                let added = client.V1.Thing.AddThingAsync(NewThing(Name = "Table", Kind = Kind.Table)).GetAwaiter().GetResult()

                let tree =
                    match thing.Parts[0] with
                    | :? Wood as wood -> wood.Tree
                    | _ -> "nothing"

                printfn $"{thing.Name} of {tree}, {added.Name}"
                """");

        foreach (OutsideProject project in new[] { program, visualBasic })
        {
            CommandResult build = Build(project);
            CommandResult run = project.Run("run", "--no-build");

            Assert.True(build.ExitCode == 0, build.Output);
            Assert.Contains("0 Warning(s)", build.Output);
            Assert.Contains("Chair of oak, Chair", run.Output);
        }
    }

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
