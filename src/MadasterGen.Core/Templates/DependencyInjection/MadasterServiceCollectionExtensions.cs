namespace Madaster;

/// <summary>
/// Sets up a <see cref="global::Madaster.MadasterClient"/> for dependency injection, with connections from <c>IHttpClientFactory</c>.
/// </summary>
/// <remarks>
/// Registered are, as transient services, the client, its interface, and the interfaces of its versions and tags (where the project has
/// clients without interfaces, the classes of versions and tags); and as a singleton an
/// <see cref="global::Madaster.IMadasterClientFactory"/>, for singletons and background services. The options of a client are checked when
/// a host starts, and whenever a client is created.
/// </remarks>
public static partial class MadasterServiceCollectionExtensions
{
    // Everything else in Trace logs could be, or hold, a key.
    private static readonly global::System.Collections.Generic.HashSet<string> s_loggedHeaders =
        new(global::System.StringComparer.OrdinalIgnoreCase)
        {
            "Accept", "Accept-Language", "Cache-Control", "Content-Length", "Content-Type", "Date", "ETag", "Retry-After", "Server",
            "Transfer-Encoding", "User-Agent",
        };

    /// <summary>
    /// Registers the client, with the options that are set by <c>services.Configure&lt;MadasterClientOptions&gt;(…)</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>A builder for the client's handlers.</returns>
    /// <exception cref="global::System.InvalidOperationException">The client is registered already.</exception>
    /// <remarks>
    /// The primary handler does not follow redirects; the client does, within the API's origin. Logs contain no header that could hold a
    /// key, and no address with a key in its query. The time-outs are those of the client's options. Do not keep a client in a singleton:
    /// take the factory there.
    /// </remarks>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddMadasterClient(
        this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
        Register(services, "", static (_, _) => { }, isCheckedAtStart: true);

    /// <summary>Registers the client.</summary>
    /// <inheritdoc cref="AddMadasterClient(global::Microsoft.Extensions.DependencyInjection.IServiceCollection)"/>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets key, address and time-out. Called for each client that is created.</param>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddMadasterClient(
        this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        global::System.Action<global::Madaster.MadasterClientOptions> configure)
    {
        if (configure is null) throw new global::System.ArgumentNullException(nameof(configure));
        return Register(services, "", (_, options) => configure(options), isCheckedAtStart: true);
    }

    /// <summary>Registers the client.</summary>
    /// <inheritdoc cref="AddMadasterClient(global::Microsoft.Extensions.DependencyInjection.IServiceCollection)"/>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// Sets key, address and time-out. Called for each client that is created, with its provider (or scope), so that each tenant can
    /// have its own key. It is checked whenever a client is created, but not when a host starts: there is no scope yet.
    /// </param>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddMadasterClient(
        this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        global::System.Action<global::System.IServiceProvider, global::Madaster.MadasterClientOptions> configure) =>
        Register(services, "", configure ?? throw new global::System.ArgumentNullException(nameof(configure)), isCheckedAtStart: false);

    /// <summary>Registers the client with the options of a configuration section.</summary>
    /// <inheritdoc cref="AddMadasterClient(global::Microsoft.Extensions.DependencyInjection.IServiceCollection)"/>
    /// <param name="services">The services.</param>
    /// <param name="configuration">
    /// The section, such as <c>configuration.GetSection("Madaster")</c>. Read are <c>ApiKey</c>, <c>Environment</c> (its name),
    /// <c>BaseAddress</c>, <c>Timeout</c> (<c>00:01:40</c>), <c>MaxResponseSize</c> (bytes), <c>UserAgent</c> and <c>Credentials</c> (a
    /// section). The key is read again for each call, so that a new one in the configuration is used at once.
    /// </param>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddMadasterClient(
        this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        global::Microsoft.Extensions.Configuration.IConfiguration configuration)
    {
        if (configuration is null) throw new global::System.ArgumentNullException(nameof(configuration));
        return Register(services, "", (_, options) => ReadInto(options, configuration), isCheckedAtStart: true);
    }

    /// <summary>
    /// Registers a client with a name, for one of several accounts: it is taken by <c>[FromKeyedServices("name")]</c> or from the factory.
    /// </summary>
    /// <inheritdoc cref="AddMadasterClient(global::Microsoft.Extensions.DependencyInjection.IServiceCollection)"/>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, which is the key of the services and the name of the options.</param>
    /// <param name="configure">Sets key, address and time-out. Called for each client that is created.</param>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddMadasterClient(
        this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        string name,
        global::System.Action<global::Madaster.MadasterClientOptions> configure)
    {
        if (configure is null) throw new global::System.ArgumentNullException(nameof(configure));
        return Register(services, Checked(name), (_, options) => configure(options), isCheckedAtStart: true);
    }

    /// <inheritdoc cref="AddMadasterClient(
    /// global::Microsoft.Extensions.DependencyInjection.IServiceCollection, string,
    /// global::System.Action{global::Madaster.MadasterClientOptions})"/>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, which is the key of the services and the name of the options.</param>
    /// <param name="configure">Sets key, address and time-out. Called for each client that is created, with its scope.</param>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddMadasterClient(
        this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        string name,
        global::System.Action<global::System.IServiceProvider, global::Madaster.MadasterClientOptions> configure) =>
        Register(
            services,
            Checked(name),
            configure ?? throw new global::System.ArgumentNullException(nameof(configure)),
            isCheckedAtStart: false);

    /// <inheritdoc cref="AddMadasterClient(
    /// global::Microsoft.Extensions.DependencyInjection.IServiceCollection, string,
    /// global::System.Action{global::Madaster.MadasterClientOptions})"/>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, which is the key of the services and the name of the options.</param>
    /// <param name="configuration">The section with the client's options.</param>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddMadasterClient(
        this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        string name,
        global::Microsoft.Extensions.Configuration.IConfiguration configuration)
    {
        if (configuration is null) throw new global::System.ArgumentNullException(nameof(configuration));
        return Register(services, Checked(name), (_, options) => ReadInto(options, configuration), isCheckedAtStart: true);
    }

    // The client, its versions and its tags as programs take them, which documents decide.
    static partial void AddParts(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name);

    private static string Checked(string name)
    {
        if (name is null) throw new global::System.ArgumentNullException(nameof(name));
        return name.Length > 0 ? name : throw new global::System.ArgumentException("A client with a name needs one.", nameof(name));
    }
}
