namespace Madaster;

/// <summary>
/// Sets up a <see cref="global::Madaster.MadasterClient"/> for dependency injection, with connections from <c>IHttpClientFactory</c>.
/// </summary>
public static class MadasterServiceCollectionExtensions
{
    // Everything else in Trace logs could be, or hold, a key.
    private static readonly global::System.Collections.Generic.HashSet<string> s_loggedHeaders =
        new(global::System.StringComparer.OrdinalIgnoreCase)
        {
            "Accept", "Accept-Language", "Cache-Control", "Content-Length", "Content-Type", "Date", "ETag", "Retry-After", "Server",
            "Transfer-Encoding", "User-Agent",
        };

    /// <summary>
    /// Registers the client and its interface as transient services. Do not keep them in a singleton.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets key, address and time-out. Called for each client that is created.</param>
    /// <returns>A builder for the client's handlers.</returns>
    /// <remarks>
    /// The primary handler does not follow redirects; the client does, within the API's origin. Logs contain no header that could hold a
    /// key, and no address with a key in its query. The time-outs are those of the client's options.
    /// </remarks>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddMadasterClient(
        this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        global::System.Action<global::Madaster.MadasterClientOptions> configure)
    {
        if (configure is null) throw new global::System.ArgumentNullException(nameof(configure));
        return AddMadasterClient(services, (_, options) => configure(options));
    }

    /// <inheritdoc cref="AddMadasterClient(
    /// global::Microsoft.Extensions.DependencyInjection.IServiceCollection,
    /// global::System.Action{global::Madaster.MadasterClientOptions})"/>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// Sets key, address and time-out. Called for each client that is created, with its provider (or scope), so that each tenant can
    /// have its own key.
    /// </param>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddMadasterClient(
        this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        global::System.Action<global::System.IServiceProvider, global::Madaster.MadasterClientOptions> configure)
    {
        if (services is null) throw new global::System.ArgumentNullException(nameof(services));
        if (configure is null) throw new global::System.ArgumentNullException(nameof(configure));

        global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder =
            global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(
                services, typeof(global::Madaster.MadasterClient).FullName!);

        // The client watches the time itself, so that a call may be given more of it than others.
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigureHttpClient(
            builder, static client => client.Timeout = global::System.Threading.Timeout.InfiniteTimeSpan);
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(
            builder, static () => global::Madaster.MadasterConnection.CreateHandler());
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.RedactLoggedHeaders(
            builder, static name => !s_loggedHeaders.Contains(name));
        // Behind the loggers, of which some write whole addresses; and in front of whatever handler is set later on.
        global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions
            .PostConfigure<global::Microsoft.Extensions.Http.HttpClientFactoryOptions>(
                services,
                builder.Name,
                static options => options.HttpMessageHandlerBuilderActions.Add(static handlers =>
                {
                    if (handlers.PrimaryHandler is not global::Madaster.MadasterKeyHandler)
                        handlers.PrimaryHandler = new global::Madaster.MadasterKeyHandler(handlers.PrimaryHandler);
                }));
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.AddTypedClient<global::Madaster.MadasterClient>(
            builder,
            (client, provider) =>
            {
                var options = new global::Madaster.MadasterClientOptions();
                configure(provider, options);
                options.Timeout ??= global::Madaster.MadasterTimeouts.Default;
                options.HasKeyHandler = true;
                return new global::Madaster.MadasterClient(client, options);
            });
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddTransient<global::Madaster.IMadasterClient>(
            services, static provider => Client(provider));
        return builder;
    }

    private static global::Madaster.MadasterClient Client(global::System.IServiceProvider provider) =>
        global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetRequiredService<global::Madaster.MadasterClient>(provider);
}
