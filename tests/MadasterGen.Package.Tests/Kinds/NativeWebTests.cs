using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace MadasterGen.Package.Tests.Kinds;

/// <summary>
/// A web application as a native program, with the client in a class library, as the guide tells: it serves types of the client and is called
/// with the client.
/// </summary>
public sealed class NativeWebTests
{
    private const string Program = """
        using System.Text.Json.Serialization;
        using Things;
        using Things.V1;

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApplicationJson.Default);
            json.SerializerOptions.TypeInfoResolverChain.Add(new MadasterV1JsonTypeInfoResolver());
        });
        builder.Services.AddMadasterClient(builder.Configuration.GetSection("Things"));
        WebApplication app = builder.Build();
        // The API.
        app.MapGet("/v1/things", () => (IReadOnlyList<Thing>)[new Thing { Name = "Chair" }, new Thing { Name = "Table" }]);
        app.MapGet("/v1/things/{id}", (Guid id) => new Thing { Id = id, Name = "Chair", Parts = [new Wood { Tree = "oak" }] });
        app.MapPost("/v1/things", (NewThing body) => Results.Created("/v1/things/1", new Thing { Name = body.Name, Kind = body.Kind ?? default }));
        // The application.
        app.MapGet("/report", async (MadasterClient client) => new Report(await client.V1.Thing.GetThingAsync(Guid.Empty), await CountAsync(client)));
        await app.StartAsync();

        var client = app.Services.GetRequiredService<MadasterClient>();
        Thing found = await client.V1.Thing.GetThingAsync(Guid.NewGuid());
        Thing added = await client.V1.Thing.AddThingAsync(new() { Name = "Desk", Kind = Kind.Table });
        Console.WriteLine($"{found.Name} of {((Wood)found.Parts[0]).Tree}; {added.Name}, a {added.Kind}; {await CountAsync(client)} things");
        using var http = new HttpClient();
        Console.WriteLine(await http.GetStringAsync(app.Urls.First() + "/report"));
        await app.StopAsync();

        static async Task<int> CountAsync(MadasterClient client) => (await client.V1.Thing.GetThingsAsync()).Count;

        internal sealed record Report(Thing Thing, int Count);

        [JsonSerializable(typeof(IReadOnlyList<Thing>))]
        [JsonSerializable(typeof(Report))]
        internal sealed partial class ApplicationJson : JsonSerializerContext;
        """;

    [Fact]
    public void A_native_web_application_serves_and_calls_with_the_client_of_a_library()
    {
        using OutsideProject library = Things.Library().Set("IsAotCompatible", "true");
        using OutsideProject web = new OutsideProject("Web") { Sdk = "Microsoft.NET.Sdk.Web" }.AddReference(library)
            .Set("PublishAot", "true")
            .Set("TreatWarningsAsErrors", "true")
            .Write("Program.cs", Program);

        // Without optimization the native compiler takes two thirds of the time.
        CommandResult publish = web.Run(
            "publish", "-c", "Debug", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "published", "-nodeReuse:false", "-tl:off");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output);

        string address = $"http://127.0.0.1:{FreePort()}";
        CommandResult run = Command.Run(
            web.Folder, Path.Combine(web.Folder, "published", OperatingSystem.IsWindows() ? "Web.exe" : "Web"),
            "--urls", address, "--Things:BaseAddress", address, "--Things:ApiKey", "key");
        Assert.Contains("Chair of oak; Desk, a table; 2 things", run.Output);
        Assert.Contains("""{"thing":{"id":"00000000-0000-0000-0000-000000000000","name":"Chair","parts":[{"material":"Wood","tree":"oak"}]},"count":2}""", run.Output);
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
