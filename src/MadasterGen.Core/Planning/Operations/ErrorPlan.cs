namespace MadasterGen.Planning.Operations;

/// <summary>How the body of an error is read, beside problem details.</summary>
/// <param name="Status">The status as the document writes it: <c>404</c>, <c>4XX</c> or <c>default</c>.</param>
/// <param name="MediaType">The only media type that is read so, in lower case; null for all that have nothing of their own.</param>
/// <param name="Type">Its type; null where it is read as no type.</param>
/// <param name="IsNullable">Whether it can be <c>null</c>.</param>
internal sealed record ErrorPlan(string Status, string? MediaType, CSharpType? Type, bool IsNullable);
