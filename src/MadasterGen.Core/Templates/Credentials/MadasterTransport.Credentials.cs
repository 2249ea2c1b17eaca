namespace Madaster;

/// <content>Chooses what a call proves itself with, and writes it into the message.</content>
internal sealed partial class MadasterTransport
{
    // Where the credentials of security schemes go, by name.
    private readonly global::System.Collections.Generic.Dictionary<string, global::Madaster.MadasterKeyPlacement> _schemes =
        new(global::System.StringComparer.Ordinal);

    private global::Madaster.MadasterCredentials? _fixedCredentials;

    /// <summary>Creates the transport of a version that names security schemes.</summary>
    /// <inheritdoc cref="MadasterTransport(global::Madaster.MadasterConnection, string, string?, string?, bool)"/>
    internal MadasterTransport(
        global::Madaster.MadasterConnection connection,
        string apiVersion,
        string? defaultBaseAddress,
        global::Madaster.MadasterKeyPlacement key,
        string? pathPrefix = null,
        params (string Scheme, global::Madaster.MadasterKeyPlacement Placement)[] schemes)
        : this(connection, apiVersion, defaultBaseAddress, pathPrefix, mustBeSafe: !key.IsNone)
    {
        foreach ((string scheme, global::Madaster.MadasterKeyPlacement placement) in schemes) _schemes.Add(scheme, placement);
        // That of the key comes first, if operations name it at all: another can go to the same place.
        if (schemes.Length > 0 && schemes[0].Placement.IsSameAs(key)) KeyScheme = schemes[0].Scheme;
        Key = key;
    }

    internal global::Madaster.MadasterKeyPlacement Key { get; } = global::Madaster.MadasterKeyPlacement.None;

    /// <summary>The security scheme that the key satisfies; <see langword="null"/> where no operation names one.</summary>
    internal string? KeyScheme { get; }

    /// <summary>The version's own credential with a key.</summary>
    internal global::Madaster.MadasterCredentials CredentialsOf(string? key)
    {
        if (!ReferenceEquals(key, Connection.FixedKey)) return new(new global::Madaster.MadasterCredential(Key, key));
        return _fixedCredentials ??= new(new global::Madaster.MadasterCredential(Key, key));
    }

    /// <summary>The key that a caller gave one call: in its headers, or as the key of its options.</summary>
    internal string? GivenKey(in global::Madaster.MadasterRequest request, global::Madaster.MadasterKeyPlacement placement)
    {
        if (request.Options is not { } options) return null;
        if (placement.HeaderName is { } name && options.GivenHeaders?.TryGetValue(name, out string? value) == true)
            return placement.KeyOf(value);
        return placement.IsSameAs(Key) ? options.ApiKey : null;
    }

    /// <summary>
    /// The first alternative of an operation whose parts are all there; nothing where the operation responds to everybody, and none is.
    /// </summary>
    /// <exception cref="global::System.InvalidOperationException">No alternative is complete.</exception>
    internal async global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterCredentials> ChooseAsync(
        global::Madaster.MadasterRequest request, global::System.Threading.CancellationToken cancellationToken)
    {
        bool isOptional = false;
        foreach (string[] schemes in request.Operation.Security!)
        {
            isOptional |= schemes.Length == 0;
            if (schemes.Length > 0 && await TakeAsync(request, schemes, cancellationToken).ConfigureAwait(false) is { } complete)
                return complete;
        }

        return isOptional ? global::Madaster.MadasterCredentials.None : throw NoCredentials(request.Operation);
    }

    partial void AddQueryKey(ref global::System.Uri address, global::Madaster.MadasterCredentials credentials)
    {
        foreach (global::Madaster.MadasterCredential part in credentials.Parts)
        {
            if (!part.IsInQuery) continue;
            string escaped = global::System.Uri.EscapeDataString(part.Key!);
            bool isThere = address.Query.IndexOf(escaped, global::System.StringComparison.Ordinal) >= 0;
            if (Connection.HasKeyHandler) address = isThere ? WithoutKey(address, escaped) : address;
            else if (!isThere) address = global::Madaster.MadasterKeyHandler.With(address, new(part));
        }
    }

    private async global::System.Threading.Tasks.ValueTask<global::Madaster.MadasterCredentials?> TakeAsync(
        global::Madaster.MadasterRequest request, string[] schemes, global::System.Threading.CancellationToken cancellationToken)
    {
        var parts = new global::System.Collections.Generic.List<global::Madaster.MadasterCredential>(schemes.Length);
        foreach (string scheme in schemes)
        {
            if (!_schemes.TryGetValue(scheme, out global::Madaster.MadasterKeyPlacement? placement)) return null;
            // Schemes that go to one place, as two kinds of bearers, are one credential there.
            int same = parts.FindIndex(part => part.Placement.IsSameAs(placement));
            if (same >= 0 && parts[same].Key is not null) continue;
            string? key = GivenKey(request, placement)
                ?? await Connection.AskForCredentialAsync(
                    scheme, placement.IsSameAs(Key) ? request.Operation : null, cancellationToken).ConfigureAwait(false);
            if (same < 0) parts.Add(new(placement, key));
            else parts[same] = new(placement, key);
        }

        return parts.TrueForAll(part => part.Key is not null || IsInClient(part.Placement)) ? new(parts.ToArray()) : null;
    }

    // Headers of a caller's HttpClient are added where the message has none of that name.
    private bool IsInClient(global::Madaster.MadasterKeyPlacement placement) =>
        placement.HeaderName is { } name && Connection.HttpClient?.DefaultRequestHeaders.Contains(name) == true;

    static partial void AppendKey(
        ref global::Madaster.MadasterRequestUri address, global::Madaster.MadasterCredentials credentials) =>
        credentials.AppendTo(ref address);

    partial void AddCredentials(
        global::System.Net.Http.HttpRequestMessage message,
        in global::Madaster.MadasterRequest request,
        global::Madaster.MadasterCredentials credentials)
    {
        if (credentials.Parts.Length == 0) return;
        if (Connection.HasKeyHandler) global::Madaster.MadasterKeyHandler.Attach(message, credentials);
        global::Madaster.MadasterCredential[] parts =
            request.HasHeaders ? NotIn(message.Headers, credentials.Parts) : credentials.Parts;
        foreach (global::Madaster.MadasterCredential part in parts)
        {
            if (part.Key is null)
            {
                if (!IsInClient(part.Placement)) throw NoKey(request);
            }
            else if (part.Placement.HeaderName is { } name)
            {
                message.Headers.TryAddWithoutValidation(name, part.Placement.HeaderValue(part.Key));
            }
        }
    }

    // A key in the call's own headers goes before the client's, and that before one among the headers of a caller's HttpClient.
    private static global::Madaster.MadasterCredential[] NotIn(
        global::System.Net.Http.Headers.HttpRequestHeaders headers, global::Madaster.MadasterCredential[] parts) =>
        global::System.Array.FindAll(parts, part => part.Placement.HeaderName is not { } name || !headers.Contains(name));

    // The handler adds it again, behind what logs addresses.
    private static global::System.Uri WithoutKey(global::System.Uri address, string escapedKey)
    {
        var others = new global::System.Collections.Generic.List<string>();
        foreach (string parameter in address.Query.TrimStart('?').Split('&'))
            if (parameter.IndexOf(escapedKey, global::System.StringComparison.Ordinal) < 0) others.Add(parameter);
        string query = others.Count == 0 ? "" : "?" + string.Join("&", others);
        return new(address.GetLeftPart(global::System.UriPartial.Path) + query);
    }

    private global::System.InvalidOperationException NoKey(in global::Madaster.MadasterRequest request)
    {
        const string Key = nameof(global::Madaster.MadasterConnectionSettings.ApiKey);
        const string Provider = nameof(global::Madaster.MadasterConnectionSettings.ApiKeyProvider);
        return new($"{request.Operation.DisplayName} needs an API key. Set {Connection.OptionsName}.{Key} or {Provider}.");
    }

    private global::System.InvalidOperationException NoCredentials(global::Madaster.MadasterOperation operation)
    {
        const string Credentials = nameof(global::Madaster.MadasterConnectionSettings.Credentials);
        var alternatives = new global::System.Collections.Generic.List<string>();
        foreach (string[] schemes in operation.Security!) alternatives.Add("'" + string.Join("' with '", schemes) + "'");
        string wanted = string.Join(" or ", alternatives);
        return new($"{operation.DisplayName} needs {wanted}. Set them in {Connection.OptionsName}.{Credentials}, by these names.");
    }
}
