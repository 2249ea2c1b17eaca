namespace MadasterGen.Testing.Http;

/// <summary>What each operation does, by its operation id. A handler runs while the state is locked, so it never waits.</summary>
internal sealed class OperationHandlers
{
    private readonly Dictionary<string, Func<Call, SandboxResponse>> _handlers = [];

    public Func<Call, SandboxResponse> this[string operationId]
    {
        get => _handlers.TryGetValue(operationId, out Func<Call, SandboxResponse>? handler)
            ? handler
            : throw new InvalidOperationException($"The sandbox does not implement {operationId}.");
        set => _handlers.Add(operationId, value);
    }
}
