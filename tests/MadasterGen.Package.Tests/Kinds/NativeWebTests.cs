using System.Runtime.InteropServices;

namespace MadasterGen.Package.Tests.Kinds;

/// <summary>
/// A web application as a native program, with one client in files and another in a class library, the two ways of the guide: it serves types of
/// the clients and is called with them.
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
            json.SerializerOptions.TypeInfoResolverChain.Add(new Lent.MadasterV1JsonTypeInfoResolver());
        });
        builder.Services.AddMadasterClient(builder.Configuration.GetSection("Things"));
        Lent.MadasterServiceCollectionExtensions.AddMadasterClient(builder.Services, builder.Configuration.GetSection("Things"));
        WebApplication app = builder.Build();
        // The API.
        app.MapGet("/v1/things", () => (IReadOnlyList<Thing>)[new Thing { Name = "Chair" }, new Thing { Name = "Table" }]);
        app.MapGet("/v1/things/{id}", (Guid id) => new Thing { Id = id, Name = "Chair", Parts = [new Wood { Tree = "oak" }] });
        app.MapPost("/v1/things", (NewThing body) => Results.Created("/v1/things/1", new Thing { Name = body.Name, Kind = body.Kind ?? default }));
        // The application.
        app.MapGet("/lent/{id}", (Guid id) => new Lent.V1.Thing { Id = id, Name = "Lamp" });
        app.MapGet("/report", async (MadasterClient client, Lent.V1.IThingClient things) =>
            new Report(await client.V1.Thing.GetThingAsync(Guid.Empty), (await things.GetThingAsync(Guid.Empty)).Name, await CountAsync(client)));
        await app.StartAsync();

        var client = app.Services.GetRequiredService<MadasterClient>();
        Thing found = await client.V1.Thing.GetThingAsync(Guid.NewGuid());
        Thing added = await client.V1.Thing.AddThingAsync(new() { Name = "Desk", Kind = Kind.Table });
        Console.WriteLine($"{found.Name} of {((Wood)found.Parts[0]).Tree}; {added.Name}, a {added.Kind}; {await CountAsync(client)} things");
        using var http = new HttpClient();
        Console.WriteLine(await http.GetStringAsync(app.Urls.First() + "/report"));
        Console.WriteLine(await http.GetStringAsync(app.Urls.First() + "/lent/00000000-0000-0000-0000-000000000007"));
        await app.StopAsync();

        static async Task<int> CountAsync(MadasterClient client) => (await client.V1.Thing.GetThingsAsync()).Count;

        internal sealed record Report(Thing Thing, string? Lent, int Count);

        [JsonSerializable(typeof(IReadOnlyList<Thing>))]
        [JsonSerializable(typeof(Report))]
        internal sealed partial class ApplicationJson : JsonSerializerContext;
        """;

    [Fact]
    public void A_native_web_application_serves_and_calls_with_a_client_in_files_and_one_of_a_library()
    {
        using OutsideProject library = Things.Library().Set("MadasterGenNamespace", "Lent").Set("IsAotCompatible", "true");
        using OutsideProject web = new OutsideProject("Web") { Sdk = "Microsoft.NET.Sdk.Web" }.AddThings().AddReference(library)
            .Set("MadasterGenOutput", "files")
            .Set("PublishAot", "true")
            .Set("TreatWarningsAsErrors", "true")
            .Write("Program.cs", Program);

        // Without optimization the native compiler takes two thirds of the time.
        CommandResult publish = web.Run(
            "publish", "-c", "Debug", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "published", "-nodeReuse:false", "-tl:off");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output);

        string address = $"http://127.0.0.1:{HostTests.FreePort()}";
        CommandResult run = Command.Run(
            web.Folder, Path.Combine(web.Folder, "published", OperatingSystem.IsWindows() ? "Web.exe" : "Web"),
            "--urls", address, "--Things:BaseAddress", address, "--Things:ApiKey", "key");
        Assert.Contains("Chair of oak; Desk, a table; 2 things", run.Output);
        Assert.Contains(
            """{"thing":{"id":"00000000-0000-0000-0000-000000000000","name":"Chair","parts":[{"material":"Wood","tree":"oak"}]},"lent":"Chair","count":2}""",
            run.Output);
        Assert.Contains("""{"id":"00000000-0000-0000-0000-000000000007","name":"Lamp"}""", run.Output);
    }
}
