namespace Madaster;

/// <content>Keys and other credentials.</content>
public static partial class MadasterServiceCollectionExtensions
{
    static partial void ReadCredentials(
        global::Madaster.MadasterClientOptions options, global::Microsoft.Extensions.Configuration.IConfiguration section)
    {
        if (section[nameof(options.ApiKey)] is { } key)
        {
            options.ApiKey = key;
            options.ApiKeyProvider = _ => new(section[nameof(options.ApiKey)] ?? key);
        }

        Read(section, nameof(options.Environment), value => options.Environment = global::Madaster.MadasterEnvironment.Parse(value));
        foreach (var credential in section.GetSection(nameof(options.Credentials)).GetChildren())
            if (credential.Value is { } value) options.Credentials[credential.Key] = value;
    }

    static partial void AddKeyHandler(
        global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string httpClientName) =>
        // Behind the loggers, of which some write whole addresses; and in front of whatever handler is set later on.
        global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions
            .PostConfigure<global::Microsoft.Extensions.Http.HttpClientFactoryOptions>(
                services,
                httpClientName,
                static options => options.HttpMessageHandlerBuilderActions.Add(static handlers =>
                {
                    if (handlers.PrimaryHandler is not global::Madaster.MadasterKeyHandler)
                        handlers.PrimaryHandler = new global::Madaster.MadasterKeyHandler(handlers.PrimaryHandler);
                }));

    static partial void FindMissing(
        global::System.Net.Http.HttpClient httpClient, global::Madaster.MadasterClientOptions options, ref string? missing)
    {
        if (!HasKey(httpClient, options) && NeedsKey())
            missing = $"There is no API key. Set {nameof(options.ApiKey)} or {nameof(options.ApiKeyProvider)}.";
    }

    // Headers that a program gives its HttpClient can hold a key.
    private static bool HasKey(global::System.Net.Http.HttpClient httpClient, global::Madaster.MadasterClientOptions options)
    {
        if (options.ApiKey is not null || options.ApiKeyProvider is not null || options.OperationApiKeyProvider is not null)
            return true;
        if (options.Credentials.Count > 0 || options.CredentialProvider is not null) return true;
        foreach (var header in httpClient.DefaultRequestHeaders)
            if (header.Key != "User-Agent") return true;
        return false;
    }

    // Where a single operation takes calls of everybody, a program may use that one alone.
    private static bool NeedsKey()
    {
        foreach (global::Madaster.MadasterOperation operation in global::Madaster.MadasterOperations.All)
            if (!operation.RequiresKey) return false;
        return global::Madaster.MadasterOperations.All.Count > 0;
    }
}
