namespace MadasterGen.Model;

/// <summary>What a client is where the user decides nothing.</summary>
internal static class ClientDefaults
{
    /// <summary>The namespace of what the versions share.</summary>
    public const string RootNamespace = "Madaster";

    /// <summary>The name of the root client.</summary>
    public const string ClientName = "MadasterClient";

    /// <summary>What the names of the client's own types begin with, and those of all that the clients of a project share.</summary>
    public const string Stem = "Madaster";

    /// <summary>The accessibility of the client's types.</summary>
    public const string Visibility = "public";
}
