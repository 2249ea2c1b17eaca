namespace MadasterGen.Planning;

/// <summary>Which packages a project references, where parts of the output are for them alone.</summary>
/// <param name="HasHttpFactory">Whether Microsoft.Extensions.Http is there.</param>
/// <param name="HasResilience">Whether Microsoft.Extensions.Http.Resilience is there.</param>
internal sealed record ProjectReferences(bool HasHttpFactory, bool HasResilience);
