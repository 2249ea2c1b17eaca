namespace MadasterGen.Planning;

/// <summary>Which packages a project references, where parts of the output are for them alone.</summary>
/// <param name="HasHttpFactory">Whether Microsoft.Extensions.Http is there.</param>
/// <param name="HasLogging">Whether Microsoft.Extensions.Logging.Abstractions is there, which Microsoft.Extensions.Http brings.</param>
/// <param name="HasResilience">Whether Microsoft.Extensions.Http.Resilience is there.</param>
internal sealed record ProjectReferences(bool HasHttpFactory, bool HasLogging, bool HasResilience);
