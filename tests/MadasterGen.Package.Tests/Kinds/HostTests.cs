using System.Net;
using System.Net.Sockets;

namespace MadasterGen.Package.Tests.Kinds;

/// <summary>Applications with a host, each with the packed package: built without a warning, started, and called.</summary>
public sealed class HostTests
{
    private const string Http = "<PackageReference Include=\"Microsoft.Extensions.Http\" Version=\"10.0.12\" />";

    // It is the API, too: a thing has the name of the key that asked for it.
    private const string Web = """
        using Microsoft.AspNetCore.Mvc;
        using Things;
        using Things.V1;

        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddControllers();
        builder.Services.AddMadasterClient(builder.Configuration.GetSection("Things"));
        builder.Services.AddMadasterClient("tenant-a", builder.Configuration.GetSection("TenantA"));
        builder.Services.AddMadasterClient("tenant-b", builder.Configuration.GetSection("TenantB"));
        WebApplication app = builder.Build();
        app.MapControllers();
        app.MapGet("/v1/things", (HttpRequest request) => (Thing[])[new() { Name = request.Headers["X-Things-Key"].ToString() }]);
        app.MapGet("/v1/things/{id}", (Guid id, HttpRequest request) =>
            new Thing { Id = id, Name = request.Headers["X-Things-Key"].ToString(), Parts = [new Wood { Tree = "oak" }] });
        app.MapGet("/minimal/{id}", (Guid id, IThingClient things, CancellationToken token) => things.GetThingAsync(id, cancellationToken: token));
        app.MapPost("/minimal", (NewThing thing) => thing.Kind?.ToString() ?? "no kind");
        await app.StartAsync();

        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Console.WriteLine(await http.GetStringAsync("/minimal/00000000-0000-0000-0000-000000000007"));
        Console.WriteLine(await http.GetStringAsync("/controllers"));
        using HttpResponseMessage added = await http.PostAsJsonAsync("/minimal", new NewThing { Name = "Desk", Kind = Kind.Table });
        using HttpResponseMessage checkedBody = await http.PostAsJsonAsync("/controllers", new NewThing { Name = "Desk", Kind = Kind.Chair });
        Console.WriteLine(await added.Content.ReadAsStringAsync() + " and " + await checkedBody.Content.ReadAsStringAsync());
        await app.StopAsync();

        [ApiController]
        [Route("controllers")]
        public sealed class ThingsController(
            MadasterClient client, [FromKeyedServices("tenant-a")] MadasterClient a, [FromKeyedServices("tenant-b")] IMadasterClient b) : ControllerBase
        {
            [HttpGet]
            public async Task<ActionResult<IReadOnlyList<Thing>>> GetAsync(CancellationToken token) => Ok((Thing[])
            [
                .. await client.V1.Thing.GetThingsAsync(cancellationToken: token),
                .. await a.V1.Thing.GetThingsAsync(cancellationToken: token),
                .. await b.V1.Thing.GetThingsAsync(cancellationToken: token),
            ]);

            [HttpPost]
            public ActionResult<string> Post(NewThing thing) => thing.Kind?.ToString() ?? "no kind";
        }
        """;

    private const string Worker = """
        using System.Net;
        using System.Text;
        using Things;

        HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddMadasterClient(builder.Configuration.GetSection("Things")).ConfigurePrimaryHttpMessageHandler(() => new Api());
        builder.Services.AddHostedService<Sync>();
        builder.Build().Run();

        internal sealed partial class Sync(IMadasterClientFactory clients, IHostApplicationLifetime host, ILogger<Sync> logger) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                await foreach (var thing in clients.CreateClient().V1.Thing.EnumerateThingsAsync(pageSize: 2, cancellationToken: stoppingToken))
                {
                    Found(logger, thing.Name);
                    Console.WriteLine($"found {thing.Name}");
                }
                host.StopApplication();
            }

            [LoggerMessage(1, LogLevel.Information, "Found {Thing}")]
            private static partial void Found(ILogger logger, string? thing);
        }

        internal sealed class Api : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                string body = request.RequestUri!.Query.Contains("skip=2") ? "[]" : "[{\"name\":\"Chair\"},{\"name\":\"Table\"}]";
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
            }
        }
        """;

    [Fact]
    public void A_web_application_with_controllers_minimal_APIs_and_three_accounts()
    {
        string address = $"http://127.0.0.1:{FreePort()}";
        OutsideProject project = new OutsideProject("Web") { Sdk = "Microsoft.NET.Sdk.Web" }.AddThings().Write("Program.cs", Web);

        string output = Run(
            project, "--urls", address, "--Things:BaseAddress", address, "--Things:ApiKey", "key-0",
            "--TenantA:BaseAddress", address, "--TenantA:ApiKey", "key-a", "--TenantB:BaseAddress", address, "--TenantB:ApiKey", "key-b");

        Assert.Contains("""{"id":"00000000-0000-0000-0000-000000000007","name":"key-0","parts":[{"material":"Wood","tree":"oak"}]}""", output);
        Assert.Matches("""\[\{[^{]*"name":"key-0"[^{]*\{[^{]*"name":"key-a"[^{]*\{[^{]*"name":"key-b"[^{]*\]""", output);
        Assert.Contains("table and chair", output);
    }

    [Fact]
    public void A_worker_with_logging_of_its_own() => Assert.Contains(
        "found Chair\nfound Table",
        Run(
            new OutsideProject("Worker") { Sdk = "Microsoft.NET.Sdk.Worker" }.AddThings()
                .AddItem("<PackageReference Include=\"Microsoft.Extensions.Hosting\" Version=\"10.0.12\" />")
                .AddItem(Http)
                .Write("Program.cs", Worker),
            "--Things:ApiKey", "key").ReplaceLineEndings("\n"));

    /// <summary>Without .NET Framework, .NET runs the program: its core library has the names of both.</summary>
    [Fact]
    public void A_program_for_NET_Framework()
    {
        using OutsideProject project = new OutsideProject("Program").AddThings()
            .Set("TargetFramework", "net472")
            .Set("OutputType", "Exe")
            .Set("LangVersion", "11")
            .AddItem("<PackageReference Include=\"System.Text.Json\" Version=\"8.0.5\" />")
            .AddItem("<PackageReference Include=\"Microsoft.NETFramework.ReferenceAssemblies\" Version=\"1.0.3\" PrivateAssets=\"all\" />")
            .AddItem("<Reference Include=\"System.Net.Http\" />")
            .Write("Program.cs", """
                using System.Net;
                using System.Net.Http;
                using System.Text;
                using Things;
                using Things.V1;

                using var client = new MadasterClient(new HttpClient(new Api()), new MadasterClientOptions { ApiKey = "key" });
                Thing found = await client.V1.Thing.GetThingAsync(Guid.NewGuid());
                Thing added = await client.V1.Thing.AddThingAsync(new() { Name = "Desk", Kind = Kind.Table });
                Console.WriteLine($"{found.Name} of {((Wood)found.Parts[0]).Tree}; {added.Name}");

                internal sealed class Api : HttpMessageHandler
                {
                    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                    {
                        string sent = request.Content is null ? "nothing" : await request.Content.ReadAsStringAsync();
                        Console.WriteLine($"{request.Method} {sent} with {string.Join(",", request.Headers.GetValues("X-Things-Key"))}");
                        return new HttpResponseMessage(request.Method == HttpMethod.Post ? HttpStatusCode.Created : HttpStatusCode.OK)
                        {
                            Content = new StringContent("{\"name\":\"Chair\",\"parts\":[{\"material\":\"Wood\",\"tree\":\"oak\"}]}", Encoding.UTF8, "application/json"),
                        };
                    }
                }
                """)
            .Write("modern.json", """{"runtimeOptions":{"framework":{"name":"Microsoft.NETCore.App","version":"10.0.0"}}}""");

        CommandResult build = project.Run("build", "-nodeReuse:false", "-tl:off");
        string program = Path.Combine("bin", "Debug", "net472", "Program.exe");
        CommandResult run = OperatingSystem.IsWindows()
            ? Command.Run(project.Folder, Path.Combine(project.Folder, program))
            : Command.Run(project.Folder, "dotnet", "exec", "--runtimeconfig", "modern.json", program);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.Contains("POST {\"name\":\"Desk\",\"kind\":\"table\"} with key", run.Output);
        Assert.Contains("Chair of oak; Chair", run.Output);
    }

    /// <summary>A port of this machine that nobody listens on.</summary>
    internal static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Run(OutsideProject project, params string[] arguments)
    {
        using (project)
        {
            CommandResult build = project.Run("build", "-nodeReuse:false", "-tl:off");
            CommandResult run = project.Run(["run", "--no-build", "--no-launch-profile", "--", .. arguments]);

            Assert.True(build.ExitCode == 0, build.Output);
            Assert.Contains("0 Warning(s)", build.Output);
            Assert.True(run.ExitCode == 0, run.Output);
            return run.Output;
        }
    }
}
