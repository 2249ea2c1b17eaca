using MadasterGen.Model;

namespace MadasterGen.Planning.Credentials;

/// <summary>What an operation wants to see before it responds.</summary>
/// <param name="IsRequired">Whether it responds to nobody without it.</param>
/// <param name="Alternatives">
/// The alternatives in the document's order, each with the names of the schemes that it takes together; one without names is that nothing
/// is sent. Empty where the version's own credential is all that counts.
/// </param>
internal sealed record SecurityPlan(bool IsRequired, EquatableArray<EquatableArray<string>> Alternatives)
{
    /// <summary>Nothing is sent.</summary>
    public static SecurityPlan None { get; } = new(false, []);

    /// <summary>The version's own credential.</summary>
    public static SecurityPlan OfVersion { get; } = new(true, []);
}
