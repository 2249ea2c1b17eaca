using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>What a call of an operation is given.</summary>
/// <param name="Parameters">Its parameters in the order of the methods.</param>
/// <param name="Body">Its body.</param>
/// <param name="TakesODataQuery">Whether it takes OData options.</param>
internal sealed record OperationParts(EquatableArray<ParameterPlan> Parameters, BodyPlan? Body, bool TakesODataQuery);
