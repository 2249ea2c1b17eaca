using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace MadasterGen.AspNetCore.Tests.App;

/// <summary>
/// An application as teams write them, on a free port: minimal endpoints and controllers. Three libraries describe it.
/// </summary>
public sealed class ShopApp : IAsyncLifetime
{
    private WebApplication? _app;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddProblemDetails();
        // Enums travel as their names, as most applications have them.
        builder.Services.Configure<JsonOptions>(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        builder.Services.AddControllers().AddApplicationPart(typeof(ShopApp).Assembly)
            .AddJsonOptions(options => options.JsonSerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        builder.Services.AddEndpointsApiExplorer();
        builder.Services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            // The port is another one each time.
            document.Servers?.Clear();
            return Task.CompletedTask;
        }));
        builder.Services.AddSwaggerGen();
        builder.Services.AddOpenApiDocument();
        _app = builder.Build();
        _app.MapOpenApi("/documents/aspnetcore-3.1.json");
        _app.UseRouting();
        _app.UseSwagger(options => options.RouteTemplate = "/documents/{documentName}/swashbuckle.json");
        _app.UseOpenApi(settings =>
        {
            settings.Path = "/documents/nswag.json";
            settings.PostProcess = (document, _) => document.Servers.Clear();
        });
        Todos.Map(_app);
        Values.Map(_app);
        Files.Map(_app);
        Searches.Map(_app);
        Streams.Map(_app);
        _app.MapControllers();
        await _app.StartAsync();
        string address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Address = new Uri(address);
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }
}
