using MadasterGen.Model;

namespace MadasterGen.Diff.Counterparts;

/// <summary>A document of the project under its API version.</summary>
/// <param name="ApiVersion">The version, such as <c>v4.0</c>.</param>
/// <param name="Model">The document.</param>
internal sealed record VersionedModel(string ApiVersion, ApiModel Model);
