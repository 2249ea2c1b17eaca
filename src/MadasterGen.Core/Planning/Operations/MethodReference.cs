using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>A method of the project's clients.</summary>
/// <param name="ApiVersion">The API version whose client has it.</param>
/// <param name="Operation">The operation that it calls.</param>
/// <param name="Name">Its name as a caller writes it: <c>V4_0.Order.GetOrderAsync</c>.</param>
internal sealed record MethodReference(string ApiVersion, OperationKey Operation, string Name)
{
    /// <summary>The method of an operation.</summary>
    public static MethodReference Of(ClientPlan plan, TagClientPlan client, OperationPlan operation) =>
        new(plan.Version.ApiVersion, operation.Key, $"{plan.Version.Identifier}.{client.PropertyName}.{operation.CallName}");
}
