using MadasterGen.Testing.Contract;

namespace MadasterGen.Testing.Faults;

/// <summary>What a request is to, by which faults choose and change.</summary>
/// <param name="Table">The interface that the response belongs to.</param>
/// <param name="IsApi">Whether the request is to the API.</param>
/// <param name="Operation">The id of the operation; <see langword="null"/> where the request is to none.</param>
internal sealed record FaultTarget(InterfaceTable Table, bool IsApi = true, string? Operation = null);
