namespace Madaster;

/// <content>Keys and other credentials.</content>
internal sealed partial class MadasterConnection
{
    private readonly global::System.Collections.Generic.Dictionary<string, string> _credentials =
        new(global::System.StringComparer.Ordinal);

    private global::System.Func<
        string, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string?>>? _credentialProvider;
    private global::System.Func<
        global::Madaster.MadasterOperation,
        global::System.Threading.CancellationToken,
        global::System.Threading.Tasks.ValueTask<string>>? _keyProvider;

    private string _keyProviderName = nameof(global::Madaster.MadasterConnectionSettings.OperationApiKeyProvider);

    /// <summary>The key of every call; <see langword="null"/> when a provider is asked for it, or there is none.</summary>
    internal string? FixedKey { get; private set; }

    /// <summary>Whether credentials are given by the names of their security schemes.</summary>
    internal bool HasNamedCredentials => _credentialProvider is not null || _credentials.Count > 0;

    /// <summary>Whether each call asks for its key.</summary>
    internal bool HasKeyProvider => _keyProvider is not null;

    /// <summary>Asks the provider for the key of the next call.</summary>
    /// <exception cref="global::System.InvalidOperationException">The provider gave a key that cannot be used.</exception>
    internal async global::System.Threading.Tasks.ValueTask<string?> AskForKeyAsync(
        global::Madaster.MadasterOperation operation, global::System.Threading.CancellationToken cancellationToken)
    {
        string? key = await _keyProvider!(operation, cancellationToken).ConfigureAwait(false);
        return global::Madaster.MadasterKey.Fault(key ?? "") is { } fault
            ? throw new global::System.InvalidOperationException($"{_keyProviderName} gave a key that cannot be used. {fault}")
            : key;
    }

    /// <summary>The credential of a security scheme; <see langword="null"/> when nobody has given one.</summary>
    /// <param name="scheme">The scheme's name.</param>
    /// <param name="operation">Of which a call needs it, where the API key is one too.</param>
    /// <param name="cancellationToken">That of the call.</param>
    /// <exception cref="global::System.InvalidOperationException">A provider gave one that cannot be used.</exception>
    internal async global::System.Threading.Tasks.ValueTask<string?> AskForCredentialAsync(
        string scheme, global::Madaster.MadasterOperation? operation, global::System.Threading.CancellationToken cancellationToken)
    {
        if (_credentials.TryGetValue(scheme, out string? known)) return known;
        if (_credentialProvider is not null
            && await _credentialProvider(scheme, cancellationToken).ConfigureAwait(false) is { } provided)
        {
            const string Provider = nameof(global::Madaster.MadasterConnectionSettings.CredentialProvider);
            return global::Madaster.MadasterKey.Fault(provided) is { } fault
                ? throw new global::System.InvalidOperationException($"{Provider} gave a credential that cannot be used. {fault}")
                : provided;
        }

        if (operation is null) return null;
        return FixedKey ?? (HasKeyProvider ? await AskForKeyAsync(operation, cancellationToken).ConfigureAwait(false) : null);
    }

    partial void TakeCredentials(global::Madaster.MadasterConnectionSettings settings)
    {
        if (settings.ApiKey is not null && global::Madaster.MadasterKey.Fault(settings.ApiKey) is { } fault)
            throw new global::System.ArgumentException(fault, Options);
        if (settings.BaseAddress is { } address && settings.Environment is { } environment
            && !global::Madaster.MadasterOrigin.IsSame(address, environment))
        {
            throw new global::System.ArgumentException(
                $"{nameof(settings.BaseAddress)} and {nameof(settings.Environment)} lead to different hosts. Set one of them.",
                Options);
        }

        _keyProvider = settings.OperationApiKeyProvider;
        if (_keyProvider is null && settings.ApiKeyProvider is { } keyProvider)
        {
            _keyProvider = (_, cancellationToken) => keyProvider(cancellationToken);
            _keyProviderName = nameof(settings.ApiKeyProvider);
        }

        _credentialProvider = settings.CredentialProvider;
        if (settings.Credentials is { } credentials) AddChecked(credentials);
        FixedKey = _keyProvider is null ? settings.ApiKey : null;
    }

    private void AddChecked(global::System.Collections.Generic.IDictionary<string, string> credentials)
    {
        foreach (global::System.Collections.Generic.KeyValuePair<string, string> credential in credentials)
        {
            if (global::Madaster.MadasterKey.Fault(credential.Value ?? "") is { } wrong)
                throw new global::System.ArgumentException($"The credential '{credential.Key}' cannot be used. {wrong}", Options);
            _credentials[credential.Key] = credential.Value!;
        }
    }
}
