namespace Madaster;

/// <summary>A client for each version of the API. Safe for concurrent use: create one and keep it.</summary>
public sealed partial class MadasterClient : global::System.IDisposable
{
    private readonly global::Madaster.MadasterConnection _connection;

    /// <summary>Creates a client with its own connections, which <see cref="Dispose"/> closes.</summary>
    /// <param name="options">Key, address and time-out. They are read once.</param>
    /// <exception cref="global::System.ArgumentException">The key or the address is not valid.</exception>
    public MadasterClient(global::Madaster.MadasterClientOptions options)
    {
        if (options is null) throw new global::System.ArgumentNullException(nameof(options));
        _connection = new global::Madaster.MadasterConnection(options.ToSettings());
        InitializeVersions(_connection);
    }

    /// <summary>
    /// Creates a client that sends through your own <c>HttpClient</c>, which it neither changes nor disposes.
    /// </summary>
    /// <param name="httpClient">
    /// The client to send through. Set <c>AllowAutoRedirect = false</c> on its handler: a handler that follows redirects sends the key to
    /// other hosts, and that is detected only afterwards. Its <c>BaseAddress</c> is used if the options have none. Its <c>Timeout</c>
    /// applies.
    /// </param>
    /// <param name="options">Key, address and time-out. They are read once.</param>
    /// <exception cref="global::System.ArgumentException">The key or the address is not valid.</exception>
    public MadasterClient(global::System.Net.Http.HttpClient httpClient, global::Madaster.MadasterClientOptions options)
    {
        if (httpClient is null) throw new global::System.ArgumentNullException(nameof(httpClient));
        if (options is null) throw new global::System.ArgumentNullException(nameof(options));
        _connection = new global::Madaster.MadasterConnection(httpClient, options.ToSettings());
        InitializeVersions(_connection);
    }

    /// <summary>Closes the connections, if the client has its own.</summary>
    public void Dispose() => _connection.Dispose();

    /// <summary>Makes the clients of the versions.</summary>
    partial void InitializeVersions(global::Madaster.MadasterConnection connection);
}
