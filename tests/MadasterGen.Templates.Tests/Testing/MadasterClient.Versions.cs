using MadasterGen.Templates.Tests.Testing;

namespace Madaster;

/// <summary>What the generator would add.</summary>
public sealed partial class MadasterClient
{
    internal MadasterTransport Transport { get; private set; } = null!;

    /// <summary>A version whose key belongs into the query.</summary>
    internal MadasterTransport InQuery { get; private set; } = null!;

    internal Task<Thing> GetAsync(CancellationToken cancellationToken = default) => Transport.SendAsync(Api.Request(), Thing.Reader, cancellationToken);

    partial void InitializeVersions(MadasterConnection connection)
    {
        Transport = new(connection, "v3.0", "https://api.madaster.invalid", MadasterKeyPlacement.Header("X-API-Key"));
        InQuery = new(connection, "v3.0", "https://api.madaster.invalid", MadasterKeyPlacement.Query("key"));
    }
}
