using Madaster;

namespace MadasterGen.Templates.Tests.Testing;

/// <summary>A client of one version, as the generator would make it.</summary>
internal sealed class Api : IDisposable
{
    internal const string Key = "secret-key-5f2c9a71";

    private readonly MadasterConnection _connection;

    internal Api(Uri address, Action<MadasterClientOptions>? configure = null, MadasterKeyPlacement? placement = null)
        : this(new MadasterConnection(Options(address, configure).ToSettings()), placement)
    {
    }

    internal Api(HttpClient httpClient, Uri? address, Action<MadasterClientOptions>? configure = null, MadasterKeyPlacement? placement = null)
        : this(new MadasterConnection(httpClient, Options(address, configure).ToSettings()), placement)
    {
    }

    private Api(MadasterConnection connection, MadasterKeyPlacement? placement)
    {
        _connection = connection;
        Transport = new(connection, "v3.0", "https://api.madaster.invalid", placement ?? MadasterKeyPlacement.Header("X-API-Key"));
    }

    internal MadasterTransport Transport { get; }

    internal static MadasterOperation Operation(string method = "GET", bool requiresKey = true) =>
        new("Thing_Do", "Thing", "v3.0", method, "/api/v3.0/thing/{id}", false, requiresKey);

    internal static MadasterRequest Request(string method = "GET", string path = "/api/v3.0/thing/1", MadasterRequestOptions? options = null, bool requiresKey = true) =>
        new(Operation(method, requiresKey), path, options);

    internal Task<Thing> GetAsync(MadasterRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Transport.SendAsync(Request(options: options), Thing.Reader, cancellationToken);

    internal Task<Thing> SendAsync(string method, Thing body, CancellationToken cancellationToken = default)
    {
        MadasterRequest request = Request(method);
        request.Content = MadasterContent.Json(body, Thing.Writer, MadasterJsonMode.Request, "application/json");
        return Transport.SendAsync(request, Thing.Reader, cancellationToken);
    }

    internal IAsyncEnumerable<Thing> EnumerateAsync(MadasterRequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Transport.EnumerateAsync(() => Request(options: options), Thing.Reader, cancellationToken);

    public void Dispose() => _connection.Dispose();

    private static MadasterClientOptions Options(Uri? address, Action<MadasterClientOptions>? configure)
    {
        var options = new MadasterClientOptions { ApiKey = Key, BaseAddress = address };
        configure?.Invoke(options);
        return options;
    }
}
