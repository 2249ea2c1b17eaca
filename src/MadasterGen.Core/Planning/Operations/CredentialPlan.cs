namespace MadasterGen.Planning.Operations;

/// <summary>What a version's API wants to see before it responds. Operations declare by <see cref="Scheme"/> that they want it.</summary>
/// <param name="Scheme">The name of the security scheme that it satisfies.</param>
/// <param name="Place">Where it goes.</param>
/// <param name="Name">The name of the header, parameter or cookie; null for a bearer.</param>
internal sealed record CredentialPlan(string Scheme, CredentialPlace Place, string? Name);

/// <summary>Where a credential goes.</summary>
internal enum CredentialPlace
{
    /// <summary>Into a header of its own.</summary>
    Header,

    /// <summary>Into the query string.</summary>
    Query,

    /// <summary>Into a cookie.</summary>
    Cookie,

    /// <summary>Into the header <c>Authorization</c>, as a bearer (RFC 6750).</summary>
    Bearer,
}
