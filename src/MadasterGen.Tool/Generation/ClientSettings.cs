using System.Collections.Generic;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Versions;
using MadasterGen.Tool.Commands;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Generation;

/// <summary>What the user decides about clients.</summary>
/// <param name="Planning">What is decided for all documents.</param>
/// <param name="Versions">API versions of files.</param>
/// <param name="Namespaces">Namespaces of files.</param>
internal sealed record ClientSettings(
    PlanningOptions Planning, IReadOnlyList<FilePreference> Versions, IReadOnlyList<FilePreference> Namespaces)
{
    /// <summary>The version that a document is taken for.</summary>
    public SpecVersion VersionOf(ApiDocument document) => new(
        document.Path, FilePreference.For(document.Path, Versions) ?? ApiVersion.Of(document.Model).Text,
        FilePreference.For(document.Path, Namespaces));
}
