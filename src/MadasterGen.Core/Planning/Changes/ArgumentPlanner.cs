using System.Linq;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Planning.Changes;

/// <summary>Finds the parameters of methods that calls must give now.</summary>
internal static class ArgumentPlanner
{
    /// <summary>The name in C# of what must be given now; null where a change demands nothing, or nothing that is a parameter.</summary>
    public static string? ParameterOf(OperationPlan operation, ApiChange change) => change switch
    {
        // What the server sends by itself no call gives.
        { Location.Callback: not null } => null,
        { Rule.Trait: ChangeTrait.Argument, Location.IsBody: true } => MethodParameterPlanner.Body,
        { Rule.Trait: ChangeTrait.Argument, Location: { Parameter: { } name, ParameterPlace: { } place } } =>
            operation.Request.AllValues().FirstOrDefault(one => one.WireName == name && one.Place == place)?.Name,
        { Rule.Trait: ChangeTrait.Requirement, Location: { IsBody: true, Property: { } name } } =>
            (operation.Request.Body as FormBodyPlan)?.Fields.FirstOrDefault(one => one.WireName == name)?.Name,
        _ => null,
    };
}
