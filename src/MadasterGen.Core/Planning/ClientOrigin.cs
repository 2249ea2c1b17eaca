using System;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning;

/// <summary>
/// What a version's client was made from: which document, and the decisions on which its names depend. Assemblies carry it as an attribute,
/// so that whoever has the document can plan the names again.
/// </summary>
internal sealed record ClientOrigin
{
    /// <summary>The name under which assemblies carry it, once for each version.</summary>
    public const string AttributeKey = "MadasterGen.Client";

    private const string VersionKey = "version";
    private const string DocumentKey = "document";
    private const string NamespaceKey = "namespace";
    private const string RootKey = "root";
    private const string ClientKey = "client";
    private const string StemKey = "stem";
    private const string OperationKey = "operation";
    private const string TypeKey = "type";
    private const string OwnTypeKey = "own";

    /// <summary>The API version, as the document or the user writes it.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>The hash of the document.</summary>
    public required string Document { get; init; }

    /// <summary>The namespace of the version's types.</summary>
    public required string Namespace { get; init; }

    /// <summary>The namespace of what the versions share.</summary>
    public required string RootNamespace { get; init; }

    /// <summary>The name of the root client.</summary>
    public required string ClientName { get; init; }

    /// <summary>What the names of the client's own types begin with.</summary>
    public string Stem { get; init; } = ClientDefaults.Stem;

    /// <summary>Include and exclude patterns over operations.</summary>
    public EquatableArray<string> Operations { get; init; }

    /// <summary>The type names that the user prefers.</summary>
    public EquatableArray<TypeRename> TypeNames { get; init; }

    /// <summary>The schemas for which types of the project's own stand, or none.</summary>
    public EquatableArray<OwnType> OwnTypes { get; init; }

    /// <summary>The decisions from which the names can be planned again.</summary>
    public PlanningOptions Options => new()
    {
        RootNamespace = RootNamespace,
        ClientName = ClientName,
        Stem = Stem,
        Operations = Operations,
        TypeNames = TypeNames,
        OwnTypes = OwnTypes,
    };

    /// <summary>The version's names.</summary>
    public VersionName Version => VersionNames.Name(ApiVersion, RootNamespace, Namespace);

    /// <summary>The origin of a client.</summary>
    public static ClientOrigin Of(VersionName version, string document, PlanningOptions options) => new()
    {
        ApiVersion = version.ApiVersion,
        Document = document,
        Namespace = version.Namespace,
        RootNamespace = options.RootNamespace,
        ClientName = options.ClientName,
        Stem = options.Stem,
        Operations = options.Operations,
        TypeNames = options.TypeNames,
        OwnTypes = options.OwnTypes,
    };

    /// <summary>The origin as one string; <see cref="OrNull"/> reads it.</summary>
    public override string ToString() => string.Join(
        ";",
        new[]
        {
            Entry(VersionKey, ApiVersion), Entry(DocumentKey, Document), Entry(NamespaceKey, Namespace), Entry(RootKey, RootNamespace),
            Entry(ClientKey, ClientName),
        }
            .Concat(Stem == ClientDefaults.Stem ? [] : [Entry(StemKey, Stem)])
            .Concat(Operations.Select(one => Entry(OperationKey, one)))
            .Concat(TypeNames.Select(one => Entry(TypeKey, $"{one.From}={one.To}")))
            .Concat(OwnTypes.Select(one => Entry(OwnTypeKey, one.ToString()))));

    /// <summary>The origin that a string is; null when it is none. Entries that it does not know are left for later releases.</summary>
    public static ClientOrigin? OrNull(string text)
    {
        ILookup<string, string> entries = text.Split(';').Select(entry => entry.Split(['='], 2)).Where(entry => entry.Length == 2)
            .ToLookup(entry => entry[0], entry => Unescaped(entry[1]), StringComparer.Ordinal);
        string? Single(string key) => entries[key].FirstOrDefault();
        TypeRename?[] names = [.. entries[TypeKey].Select(TypeRename.OrNull)];
        OwnType?[] own = [.. entries[OwnTypeKey].Select(OwnType.OrNull)];
        return Single(VersionKey) is { } version && Single(DocumentKey) is { } document && Single(NamespaceKey) is { } space
            && Single(RootKey) is { } root && Single(ClientKey) is { } client && !names.Contains(null)
            && !own.Contains(null)
            ? new ClientOrigin
            {
                ApiVersion = version,
                Document = document,
                Namespace = space,
                RootNamespace = root,
                ClientName = client,
                Stem = Single(StemKey) ?? ClientDefaults.Stem,
                Operations = entries[OperationKey].ToEquatableArray(),
                TypeNames = names.Select(name => name!).ToEquatableArray(),
                OwnTypes = own.Select(type => type!).ToEquatableArray(),
            }
            : null;
    }

    private static string Entry(string key, string value) => $"{key}={value.Replace("%", "%25").Replace(";", "%3B")}";

    private static string Unescaped(string value) => value.Replace("%3B", ";").Replace("%25", "%");
}
