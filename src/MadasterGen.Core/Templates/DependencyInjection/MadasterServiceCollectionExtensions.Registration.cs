namespace Madaster;

/// <content>What is registered, and how a client is made of it.</content>
public static partial class MadasterServiceCollectionExtensions
{
    private static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Register(
        global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        string name,
        global::System.Action<global::System.IServiceProvider, global::Madaster.MadasterClientOptions> configure,
        bool isCheckedAtStart)
    {
        if (services is null) throw new global::System.ArgumentNullException(nameof(services));
        foreach (global::Microsoft.Extensions.DependencyInjection.ServiceDescriptor service in services)
            if (!service.IsKeyedService && service.ImplementationInstance is Registration other && other.Name == name) throw Twice(name);
        var registration = new Registration(name);
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton(services, registration);

        var options = global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions
            .AddOptions<global::Madaster.MadasterClientOptions>(services, name)
            // The provider is that of the scope in which a client is created.
            .Configure<global::System.IServiceProvider>((options, provider) => configure(provider, options));
        if (isCheckedAtStart)
            global::Microsoft.Extensions.DependencyInjection.OptionsBuilderExtensions.ValidateOnStart(options);
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions
            .AddTransient<global::Microsoft.Extensions.Options.IValidateOptions<global::Madaster.MadasterClientOptions>>(
                services, provider => new Validation(registration, provider));

        if (name.Length == 0)
            global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions
                .AddTransient(services, static provider => Create(provider, ""));
        else
            global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions
                .AddKeyedTransient(services, name, static (provider, key) => Create(provider, (string)key!));
        AddParts(services, name);
        global::Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions
            .TryAddSingleton<global::Madaster.IMadasterClientFactory, Factory>(services);
#if NET8_0_OR_GREATER
        global::Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAddSingleton(
            services, static provider => MetricsOf(provider));
#endif
        return Connect(services, HttpClientName(name));
    }

    private static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Connect(
        global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string httpClientName)
    {
        global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder =
            global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(
                services, httpClientName);

        // The client watches the time itself, so that a call may be given more of it than others.
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigureHttpClient(
            builder, static client => client.Timeout = global::System.Threading.Timeout.InfiniteTimeSpan);
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(
            builder, static () => global::Madaster.MadasterConnection.CreateHandler());
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.RedactLoggedHeaders(
            builder, static name => !s_loggedHeaders.Contains(name));
        AddKeyHandler(services, httpClientName);
        return builder;
    }

    // Where documents name security schemes.
    static partial void AddKeyHandler(
        global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string httpClientName);

    static partial void FindMissing(
        global::System.Net.Http.HttpClient httpClient, global::Madaster.MadasterClientOptions options, ref string? missing);

    // What a client is, or has: so that programs take no more of it than they need, and tests can put a stand-in in its place.
    private static void Add<T>(
        global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
        string name,
        global::System.Func<global::Madaster.MadasterClient, T> part)
        where T : class
    {
        if (name.Length == 0)
            global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddTransient(
                services,
                provider => part(global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
                    .GetRequiredService<global::Madaster.MadasterClient>(provider)));
        else
            global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddKeyedTransient(
                services,
                name,
                (provider, key) => part(global::Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions
                    .GetRequiredKeyedService<global::Madaster.MadasterClient>(provider, key)));
    }

    private static global::Madaster.MadasterClient Create(global::System.IServiceProvider provider, string name)
    {
        global::Madaster.MadasterClientOptions options =
            global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
                .GetRequiredService<global::Microsoft.Extensions.Options.IOptionsFactory<global::Madaster.MadasterClientOptions>>(provider)
                .Create(name);
        options.LoggerFactory ??= global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetService<global::Microsoft.Extensions.Logging.ILoggerFactory>(provider);
#if NET8_0_OR_GREATER
        options.Metrics = global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetRequiredService<global::Madaster.MadasterMetrics>(provider);
#endif
        return Create(HttpClientOf(provider, name), options);
    }

    private static global::Madaster.MadasterClient Create(
        global::System.Net.Http.HttpClient client, global::Madaster.MadasterClientOptions options)
    {
        options.Timeout ??= global::Madaster.MadasterTimeouts.Default;
        options.HasKeyHandler = true;
        return new global::Madaster.MadasterClient(client, options);
    }

#if NET8_0_OR_GREATER
    // The factory disposes its meters with the host, and keeps those of two hosts in one process apart.
    private static global::Madaster.MadasterMetrics MetricsOf(global::System.IServiceProvider provider) =>
        global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetService<global::System.Diagnostics.Metrics.IMeterFactory>(provider) is { } factory
            ? new(factory.Create(new global::System.Diagnostics.Metrics.MeterOptions(global::Madaster.MadasterTelemetry.MeterName)
            {
                Version = global::Madaster.MadasterTelemetry.Version,
            }))
            : global::Madaster.MadasterMetrics.OfProcess;

#endif
    private static global::System.Net.Http.HttpClient HttpClientOf(global::System.IServiceProvider provider, string name) =>
        global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetRequiredService<global::System.Net.Http.IHttpClientFactory>(provider)
            .CreateClient(HttpClientName(name));

    private static string HttpClientName(string name) => name.Length == 0
        ? typeof(global::Madaster.MadasterClient).FullName!
        : typeof(global::Madaster.MadasterClient).FullName + "." + name;

    private static global::System.InvalidOperationException Twice(string name)
    {
        const string Client = nameof(global::Madaster.MadasterClient);
        string which = name.Length == 0 ? $"A {Client} is registered already" : $"A {Client} named '{name}' is registered already";
        string argument = name.Length == 0 ? "" : $"\"{name}\", ";
        return new(
            $"{which}, and a second one would take its place, key included. Register the client of another account with a name of its "
            + $"own, Add{Client}(\"name\", …). To change the options of the one that is there, use "
            + $"services.Configure<{nameof(global::Madaster.MadasterClientOptions)}>({argument}…).");
    }

    private sealed class Registration
    {
        internal Registration(string name) => Name = name;

        /// <summary>The name that the program gave; empty for the client without one.</summary>
        internal string Name { get; }
    }

    private sealed class Factory : global::Madaster.IMadasterClientFactory
    {
        private readonly global::System.IServiceProvider _provider;
        private readonly global::System.Collections.Generic.IEnumerable<Registration> _registrations;

        public Factory(
            global::System.IServiceProvider provider, global::System.Collections.Generic.IEnumerable<Registration> registrations)
        {
            _provider = provider;
            _registrations = registrations;
        }

        public global::Madaster.MadasterClient CreateClient(string name = "")
        {
            if (name is null) throw new global::System.ArgumentNullException(nameof(name));
            var known = new global::System.Collections.Generic.List<string>();
            foreach (Registration registration in _registrations)
            {
                if (registration.Name == name) return Create(_provider, name);
                known.Add(registration.Name.Length == 0 ? "one without a name" : $"'{registration.Name}'");
            }

            throw new global::System.ArgumentException(
                $"No {nameof(global::Madaster.MadasterClient)} {(name.Length == 0 ? "without a name" : $"named '{name}'")} is registered; "
                + $"there are: {string.Join(", ", known)}.",
                nameof(name));
        }
    }

    // What a client refuses when it is created, its options are refused for: when a host starts, and not at the first call of a night.
    private sealed class Validation : global::Microsoft.Extensions.Options.IValidateOptions<global::Madaster.MadasterClientOptions>
    {
        private readonly Registration _registration;
        private readonly global::System.IServiceProvider _provider;

        internal Validation(Registration registration, global::System.IServiceProvider provider)
        {
            _registration = registration;
            _provider = provider;
        }

        public global::Microsoft.Extensions.Options.ValidateOptionsResult Validate(
            string? name, global::Madaster.MadasterClientOptions options)
        {
            if (name != _registration.Name) return global::Microsoft.Extensions.Options.ValidateOptionsResult.Skip;
            global::System.Net.Http.HttpClient httpClient = HttpClientOf(_provider, name);
            try
            {
                using global::Madaster.MadasterClient client = Create(httpClient, options);
            }
            catch (global::System.ArgumentException e)
            {
                return global::Microsoft.Extensions.Options.ValidateOptionsResult.Fail(Of(SentenceOf(e)));
            }

            string? missing = null;
            FindMissing(httpClient, options, ref missing);
            return missing is null
                ? global::Microsoft.Extensions.Options.ValidateOptionsResult.Success
                : global::Microsoft.Extensions.Options.ValidateOptionsResult.Fail(Of(missing));
        }

        private string Of(string fault)
        {
            string which = _registration.Name.Length == 0 ? "" : $" of '{_registration.Name}'";
            return $"{nameof(global::Madaster.MadasterClientOptions)}{which}: {fault}";
        }
    }
}
