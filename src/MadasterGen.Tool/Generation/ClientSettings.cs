using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Versions;
using MadasterGen.Tool.Commands;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Generation;

/// <summary>What the user decides about clients.</summary>
/// <param name="Planning">What is decided for all documents.</param>
internal sealed record ClientSettings(PlanningOptions Planning)
{
    /// <summary>Nothing is decided.</summary>
    public static ClientSettings Usual { get; } = new(new PlanningOptions())
    {
        Versions = [],
        Namespaces = [],
        ClientNames = [],
        BaseAddresses = [],
    };

    /// <summary>API versions of files.</summary>
    public required IReadOnlyList<FilePreference> Versions { get; init; }

    /// <summary>Namespaces of files.</summary>
    public required IReadOnlyList<FilePreference> Namespaces { get; init; }

    /// <summary>Clients of files that are not of the project's own client.</summary>
    public required IReadOnlyList<FilePreference> ClientNames { get; init; }

    /// <summary>Addresses of files that name none.</summary>
    public required IReadOnlyList<FilePreference> BaseAddresses { get; init; }

    /// <summary>The version that a document is taken for.</summary>
    public SpecVersion VersionOf(ApiDocument document)
    {
        FileChoices choices = new()
        {
            Version = FilePreference.For(document.Path, Versions),
            Namespace = FilePreference.For(document.Path, Namespaces),
            ClientName = FilePreference.For(document.Path, ClientNames) is { } client && client != Planning.ClientName ? client : null,
            BaseAddress = FilePreference.For(document.Path, BaseAddresses),
        };
        return new SpecVersion(document.Path, choices.Version ?? ApiVersion.Of(document.Model).Text, choices);
    }
}
