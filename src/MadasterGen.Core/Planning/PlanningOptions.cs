using MadasterGen.Model;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Planning;

/// <summary>What the user decides about the output, the same for all documents of one client.</summary>
internal sealed record PlanningOptions
{
    /// <summary>The namespace of what the versions share.</summary>
    public string RootNamespace { get; init; } = ClientDefaults.RootNamespace;

    /// <summary>The name of the root client.</summary>
    public string ClientName { get; init; } = ClientDefaults.ClientName;

    /// <summary>
    /// What the names of the types begin with that only this client has, beside the client itself, such as <c>MadasterEnvironment</c>.
    /// </summary>
    public string Stem { get; init; } = ClientDefaults.Stem;

    /// <summary>The address used where a document names no server; null where the user names none.</summary>
    public string? BaseAddress { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Visibility { get; init; } = ClientDefaults.Visibility;

    /// <summary>Include and exclude patterns over operation ids and tags; empty for all.</summary>
    public EquatableArray<string> Operations { get; init; }

    /// <summary>Schema names and the type names that the user prefers for them.</summary>
    public EquatableArray<TypeRename> TypeNames { get; init; }

    /// <summary>Schemas for which types of the project's own stand, or none.</summary>
    public EquatableArray<OwnType> OwnTypes { get; init; }

    /// <summary>Whether the framework has <c>DateOnly</c> (.NET 6 and later).</summary>
    public bool HasDateOnly { get; init; } = true;

    /// <summary>Whether what older frameworks lack is written too; not where another source of it is in the project.</summary>
    public bool HasPolyfills { get; init; } = true;

    /// <summary>Whether readers throw on what they would tolerate.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether what stands for the API in tests is written too.</summary>
    public bool HasStubs { get; init; }

    /// <summary>Whether the clients have interfaces.</summary>
    public bool HasInterfaces { get; init; } = true;

    /// <summary>The namespace in which those of the versions are.</summary>
    public string VersionsNamespace => Stem == ClientDefaults.Stem ? RootNamespace : $"{RootNamespace}.{Stem}";

    /// <summary>What the user decides about one of the project's clients. An address in the project is that of the project's own.</summary>
    /// <param name="clientName">The client; null for the project's own.</param>
    public PlanningOptions OfClient(string? clientName) => clientName is null || clientName == ClientName
        ? this
        : this with { ClientName = clientName, Stem = ClientNames.StemOf(clientName), BaseAddress = null };
}

/// <summary>Under which names a document's version appears.</summary>
/// <param name="ApiVersion">The version as the document writes it, such as <c>v3.0</c>.</param>
/// <param name="Identifier">The version as an identifier, such as <c>V3_0</c>.</param>
/// <param name="Namespace">The namespace of the version's types.</param>
internal sealed record VersionName(string ApiVersion, string Identifier, string Namespace);
