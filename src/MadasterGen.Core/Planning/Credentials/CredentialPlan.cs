namespace MadasterGen.Planning.Credentials;

/// <summary>A secret that the API wants to see before it responds.</summary>
/// <param name="Scheme">The name of the security scheme that it satisfies.</param>
/// <param name="Place">Where it goes.</param>
/// <param name="Name">The name of the header, parameter or cookie; null where it goes into <c>Authorization</c>.</param>
internal sealed record CredentialPlan(string Scheme, CredentialPlace Place, string? Name)
{
    /// <summary>Whether both go to the same place, whatever their schemes are called.</summary>
    public bool IsSameAs(CredentialPlan other) => Place == other.Place && Name == other.Name;
}

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

    /// <summary>Into the header <c>Authorization</c>, as user and password (RFC 7617).</summary>
    Basic,
}
