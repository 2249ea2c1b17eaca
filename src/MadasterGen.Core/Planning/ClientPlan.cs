using System;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Credentials;
using MadasterGen.Planning.Features;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Payloads;
using MadasterGen.Planning.Types;

namespace MadasterGen.Planning;

/// <summary>Everything that is to be written for one API version: every C# decision, made.</summary>
internal sealed record ClientPlan
{
    /// <summary>The version's names.</summary>
    public required VersionName Version { get; init; }

    /// <summary>The version's own client, which holds one client per tag.</summary>
    public required VersionClientPlan Client { get; init; }

    /// <summary>The types, in the document's order, those written in place behind the one that holds them.</summary>
    public EquatableArray<TypePlan> Types { get; init; }

    /// <summary>One client per tag.</summary>
    public EquatableArray<TagClientPlan> TagClients { get; init; }

    /// <summary>What must be said about the document.</summary>
    public EquatableArray<Problem> Problems { get; init; }

    // Made once, since whoever has a file knows by the instance what was made of it.
    private FilesOfTypes? _typeFiles;

    /// <summary>The files in which the types stand, the same instances each time.</summary>
    public EquatableArray<TypeFilePlan> TypeFiles
    {
        get
        {
            // A copy with other types has other files.
            if (_typeFiles is not { } known || known.Types != Types)
                _typeFiles = known = new FilesOfTypes(Types);
            return known.Files;
        }
    }

    // What one step found of two plans, the next ones need not find again: they hand on the same plans with more beside them.
    private Comparison? _last;

    /// <inheritdoc/>
    public bool Equals(ClientPlan? other)
    {
        if (other is null || ReferenceEquals(this, other))
            return other is not null;
        if (_last is not { } last || !last.IsOf(this, other))
            _last = last = new Comparison(this, other, IsLike(other));
        return last.AreEqual;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => Client.GetHashCode();

    private bool IsLike(ClientPlan other) =>
        Version == other.Version
        && Client == other.Client
        && Types == other.Types
        && TagClients == other.TagClients
        && Problems == other.Problems;

    private sealed class FilesOfTypes(EquatableArray<TypePlan> types)
    {
        public EquatableArray<TypePlan> Types { get; } = types;

        public EquatableArray<TypeFilePlan> Files { get; } = Planning.Types.TypeFiles.Of(types).ToEquatableArray();
    }

    // Weak, so that a plan does not keep the one before it, and that one another.
    private sealed class Comparison(ClientPlan one, ClientPlan other, bool areEqual)
    {
        private readonly ClientPlan _one = one;
        private readonly WeakReference<ClientPlan> _other = new(other);

        public bool AreEqual { get; } = areEqual;

        public bool IsOf(ClientPlan one, ClientPlan other) =>
            ReferenceEquals(_one, one) && _other.TryGetTarget(out ClientPlan? known) && ReferenceEquals(known, other);
    }
}

/// <summary>The client of one API version.</summary>
internal sealed record VersionClientPlan
{
    /// <summary>The namespace of what the versions share, in which this client is.</summary>
    public required string RootNamespace { get; init; }

    /// <summary>The client that holds it and the other versions of its API.</summary>
    public required string RootClientName { get; init; }

    /// <summary>What the names of that client's own types begin with.</summary>
    public required string Stem { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Visibility { get; init; }

    /// <summary>The version's names.</summary>
    public required VersionName Version { get; init; }

    /// <summary>The type's name, such as <c>MadasterV3_0Client</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The document's title and version.</summary>
    public required string Origin { get; init; }

    /// <summary>The build number, when the title has one.</summary>
    public string? Build { get; init; }

    /// <summary>Whether it is Madaster's, so that the client knows what Madaster says in prose.</summary>
    public bool IsMadaster { get; init; }

    /// <summary>Where the API is unless the program says otherwise; null when only the program can know.</summary>
    public required string? BaseAddress { get; init; }

    /// <summary>The start that all its paths share, such as <c>/api/v3.0</c>; null when they share none with a version.</summary>
    public string? PathPrefix { get; init; }

    /// <summary>What its operations want to see, as they say; null when none of them wants anything.</summary>
    public CredentialPlan? Credential { get; init; }

    /// <summary>All credentials that operations name; empty where the one credential is all.</summary>
    public EquatableArray<CredentialPlan> Schemes { get; init; }

    /// <summary>Whether its document names a security scheme, so that programs give credentials.</summary>
    public bool HasCredentials => Credential is not null || Schemes.Count > 0;

    /// <summary>The clients it holds.</summary>
    public EquatableArray<TagClientReference> TagClients { get; init; }

    /// <summary>What its server sends by itself: webhooks, then callbacks; empty where it sends nothing that is read.</summary>
    public EquatableArray<PayloadsPlan> Payloads { get; init; }

    /// <summary>What its types need of the fixed part.</summary>
    public ClientFeature TypeFeatures { get; init; }

    /// <summary>The types that its JSON resolver knows, as full names.</summary>
    public EquatableArray<string> JsonTypes { get; init; }

    /// <summary>Whether what stands for the API in tests is written too.</summary>
    public bool HasStubs { get; init; }

    /// <summary>Whether it has an interface, as its tags' clients then do.</summary>
    public bool HasInterfaces { get; init; } = true;

    /// <summary>The class inside it that holds what tests set, by tags.</summary>
    public string StubsName => ClientNames.StubsBeside(TagClients.Select(tag => tag.PropertyName));

    /// <summary>The full name of that class with <c>global::</c>.</summary>
    public string StubsFullName => $"{FullName}.{StubsName}";

    /// <summary>The interface's name.</summary>
    public string InterfaceName => ClientNames.InterfaceOf(Name);

    /// <summary>The full name with <c>global::</c>.</summary>
    public string FullName => $"global::{RootNamespace}.{Name}";

    /// <summary>The interface's full name with <c>global::</c>.</summary>
    public string InterfaceFullName => $"global::{RootNamespace}.{InterfaceName}";

    /// <summary>What programs take: the interface, or the class where there is none.</summary>
    public string TakenFullName => HasInterfaces ? InterfaceFullName : FullName;

    /// <summary>The name of its JSON resolver.</summary>
    public string JsonResolverName => ClientNames.JsonResolverOf(Stem, Version.Identifier);
}

/// <summary>A tag's client as a version's client holds it.</summary>
/// <param name="PropertyName">The property's name.</param>
/// <param name="TypeName">Its full name with <c>global::</c>.</param>
/// <param name="TakenName">The full name of its interface with <c>global::</c>, or its own where it has none.</param>
/// <param name="StubsFullName">The full name of the class that holds what tests set.</param>
/// <param name="Tag">The tag as the document writes it.</param>
/// <param name="Description">What the document says of the tag.</param>
internal sealed record TagClientReference(
    string PropertyName, string TypeName, string TakenName, string StubsFullName, string Tag, string? Description);

/// <summary>The client of one tag.</summary>
internal sealed record TagClientPlan
{
    /// <summary>The namespace of what the versions share.</summary>
    public required string RootNamespace { get; init; }

    /// <summary>The version's names.</summary>
    public required VersionName Version { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Visibility { get; init; }

    /// <summary>The document's title and version.</summary>
    public required string Origin { get; init; }

    /// <summary>The tag as the document writes it.</summary>
    public required string Tag { get; init; }

    /// <summary>The property on the version's client.</summary>
    public required string PropertyName { get; init; }

    /// <summary>The type's name, such as <c>BuildingClient</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the document says of the tag.</summary>
    public string? Description { get; init; }

    /// <summary>The operations in the document's order.</summary>
    public EquatableArray<OperationPlan> Operations { get; init; }

    /// <summary>Whether what stands for the API in tests is written too.</summary>
    public bool HasStubs { get; init; }

    /// <summary>Whether it has an interface.</summary>
    public bool HasInterfaces { get; init; } = true;

    /// <summary>The class inside it that holds what tests set, by operations.</summary>
    public string StubsName => ClientNames.StubsBeside(Operations.Select(operation => operation.Name));

    /// <summary>The full name of that class with <c>global::</c>.</summary>
    public string StubsFullName => $"{FullName}.{StubsName}";

    /// <summary>The full name with <c>global::</c>.</summary>
    public string FullName => $"global::{Version.Namespace}.{Name}";

    /// <summary>The interface's name.</summary>
    public string InterfaceName => ClientNames.InterfaceOf(Name);

    /// <summary>The interface's full name with <c>global::</c>.</summary>
    public string InterfaceFullName => $"global::{Version.Namespace}.{InterfaceName}";

    /// <summary>What programs take: the interface, or the class where there is none.</summary>
    public string TakenFullName => HasInterfaces ? InterfaceFullName : FullName;
}
