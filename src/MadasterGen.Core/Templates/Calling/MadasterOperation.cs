namespace Madaster;

/// <summary>An operation of the API, as its document describes it.</summary>
public sealed partial class MadasterOperation
{
    /// <summary>Creates the entry.</summary>
    /// <param name="id">The operation's id, such as <c>Building_GetBuildingById</c>.</param>
    /// <param name="tag">The tag of the operation, such as <c>Building</c>.</param>
    /// <param name="apiVersion">The version of the API, such as <c>v3.0</c>.</param>
    /// <param name="method">The verb, in capitals.</param>
    /// <param name="path">The path with its parameters in braces.</param>
    /// <param name="isDeprecated">Whether the document marks it as deprecated.</param>
    /// <param name="requiresKey">Whether calls need a key.</param>
    public MadasterOperation(string id, string tag, string apiVersion, string method, string path, bool isDeprecated, bool requiresKey)
    {
        Id = id;
        Tag = tag;
        ApiVersion = apiVersion;
        Method = method;
        Path = path;
        IsDeprecated = isDeprecated;
        RequiresKey = requiresKey;
        HttpMethod = Known(method);
    }

    /// <summary>The operation's id in the API's document.</summary>
    public string Id { get; }

    /// <summary>The tag of the operation.</summary>
    public string Tag { get; }

    /// <summary>The version of the API.</summary>
    public string ApiVersion { get; }

    /// <summary>The verb, in capitals.</summary>
    public string Method { get; }

    /// <summary>The path with its parameters in braces, such as <c>/api/v3.0/building/{id}</c>.</summary>
    public string Path { get; }

    /// <summary>Whether the document marks the operation as deprecated.</summary>
    public bool IsDeprecated { get; }

    /// <summary>Whether calls of the operation need a key.</summary>
    public bool RequiresKey { get; }

    internal global::System.Net.Http.HttpMethod HttpMethod { get; }

    /// <summary>The operation in messages: <c>Building_GetBuildingById (v3.0)</c>.</summary>
    internal string DisplayName => ApiVersion.Length == 0 ? Id
        : ApiVersion[0] is >= '0' and <= '9' ? $"{Id} (v{ApiVersion})"
        : $"{Id} ({ApiVersion})";

#if NET
    /// <summary>
    /// The key of the operation in the <c>Options</c> of the requests that clients with dependency injection send. <see cref="Of"/>
    /// finds it there, too, and in the requests of all other clients.
    /// </summary>
    public static global::System.Net.Http.HttpRequestOptionsKey<global::Madaster.MadasterOperation> RequestKey { get; } =
        new("Madaster.Operation");

#endif
    /// <summary>
    /// The operation that a request is a call of, for handlers of your own; <see langword="null"/> when it is none of a client's.
    /// </summary>
    /// <param name="request">What a <c>DelegatingHandler</c> is given.</param>
    public static global::Madaster.MadasterOperation? Of(global::System.Net.Http.HttpRequestMessage request)
    {
        if (request is global::Madaster.MadasterRequestMessage message) return message.Operation;
#if NET
        if (request is not null && request.Options.TryGetValue(RequestKey, out global::Madaster.MadasterOperation? copied)) return copied;
#endif
        return request is null ? throw new global::System.ArgumentNullException(nameof(request)) : null;
    }

    /// <summary>Returns verb and path.</summary>
    public override string ToString() => Method + " " + Path;

    // The shared instances spare an allocation and, on .NET, a search for the verb's encoded form.
    private static global::System.Net.Http.HttpMethod Known(string method) => method switch
    {
        "GET" => global::System.Net.Http.HttpMethod.Get,
        "POST" => global::System.Net.Http.HttpMethod.Post,
        "PUT" => global::System.Net.Http.HttpMethod.Put,
        "DELETE" => global::System.Net.Http.HttpMethod.Delete,
        "HEAD" => global::System.Net.Http.HttpMethod.Head,
        "OPTIONS" => global::System.Net.Http.HttpMethod.Options,
        "TRACE" => global::System.Net.Http.HttpMethod.Trace,
#if NET
        "PATCH" => global::System.Net.Http.HttpMethod.Patch,
#endif
        _ => new global::System.Net.Http.HttpMethod(method),
    };
}
