namespace MadasterGen.Contract;

/// <summary>What Prism refuses although the request is what the document means.</summary>
internal static class Remainder
{
    /// <summary>Why a refusal is none of the client's making; nothing when it is.</summary>
    public static string? Reason(ClientOperation operation, Violation refusal) => refusal.Message switch
    {
        _ when !refusal.IsInRequest => null,
        _ when refusal.Message.EndsWith("must match exactly one schema in oneOf", StringComparison.Ordinal) =>
            "oneOf names a base beside its kinds: what has only the base's properties matches several, and Prism leaves the discriminator out of account",
        _ when refusal.Message.EndsWith("must NOT have additional properties; found 'id'", StringComparison.Ordinal) && NeedsIdentifier(operation) =>
            "id is readOnly, which OpenAPI 3.0 says SHOULD NOT be sent, and only the body can say which one is meant",
        _ => null,
    };

    // The generator's own rule, told apart from its implementation on purpose.
    private static bool NeedsIdentifier(ClientOperation operation) =>
        operation.Operation.Method is "PUT" or "PATCH" && !operation.Operation.Path.EndsWith('}');
}
