using MadasterGen.Model;

namespace MadasterGen.Planning.Payloads;

/// <summary>What a server sends by itself, in webhooks or in callbacks, as one class.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Kind">What they are, for people: <c>webhooks</c> or <c>callbacks</c>.</param>
/// <param name="Payloads">The payloads in the document's order.</param>
internal sealed record PayloadsPlan(string Name, string Kind, EquatableArray<PayloadPlan> Payloads);

/// <summary>The payload of a webhook or a callback.</summary>
/// <param name="Name">The name of its property.</param>
/// <param name="Label">What it is of, for people: <c>webhook newPet</c>.</param>
/// <param name="Request">The verb and, for a callback, the expression that says where it goes.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsNullable">Whether it can be <c>null</c>.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record PayloadPlan(string Name, string Label, string Request, CSharpType Type, bool IsNullable, string? Description);
