using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace MadasterGen.Testing.Http;

/// <summary>Starts a web server on the loopback address that logs nothing, reads no configuration and leaves Ctrl+C to its owner.</summary>
internal static class LoopbackHost
{
    public static async Task<WebApplication> StartAsync(int port, Action<WebApplication> addEndpoints, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, OwnersLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        WebApplication application = builder.Build();
        try
        {
            addEndpoints(application);
            await application.StartAsync(cancellationToken);
            return application;
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address that a started server listens on.</summary>
    public static Uri AddressOf(WebApplication application)
    {
        IFeatureCollection features = application.Services.GetRequiredService<IServer>().Features;
        return new Uri(features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single());
    }

    private sealed class OwnersLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
