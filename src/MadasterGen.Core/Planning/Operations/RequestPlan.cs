using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>The request of an operation, which all its methods share.</summary>
/// <param name="Name">The name of the method that makes it.</param>
/// <param name="Parameters">What it is made from, path and body first; the options of the call come behind them.</param>
/// <param name="TakesODataQuery">Whether one of its parameters holds OData options.</param>
public sealed record RequestPlan(string Name, EquatableArray<MethodParameterPlan> Parameters, bool TakesODataQuery);
