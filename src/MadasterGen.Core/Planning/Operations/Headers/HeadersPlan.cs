using MadasterGen.Model;

namespace MadasterGen.Planning.Operations.Headers;

/// <summary>The headers of an operation's successes as a type of its client.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="FullName">The full name with <c>global::</c>.</param>
/// <param name="Headers">The headers.</param>
internal sealed record HeadersPlan(string Name, string FullName, EquatableArray<HeaderPlan> Headers);

/// <summary>A header.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Type">Its type: a single value, or a list of such.</param>
/// <param name="IsLiteral">Whether a value stands in JSON as it stands in a header; else it is a string there.</param>
/// <param name="IsDeprecated">Whether the document marks it as deprecated.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record HeaderPlan(
    string Name, string WireName, CSharpType Type, bool IsLiteral, bool IsDeprecated, string? Description);
