namespace MadasterGen.Planning.Operations;

/// <summary>How the body of an error is read, beside problem details.</summary>
/// <param name="Status">The status as the document writes it: <c>404</c>, <c>4XX</c> or <c>default</c>.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsNullable">Whether it can be <c>null</c>.</param>
internal sealed record ErrorPlan(string Status, CSharpType Type, bool IsNullable);
