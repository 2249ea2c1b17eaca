using System.Reflection;
using Madaster;

namespace MadasterGen.Contract;

/// <summary>One operation of the generated client: what the document calls it, and the method that calls it.</summary>
internal sealed record ClientOperation(MadasterOperation Operation, object Client, MethodInfo Method);

/// <summary>Finds the methods behind the operations of one API version.</summary>
internal static class ClientOperations
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    /// <summary>The operations of a version, in the document's order; each has exactly one method.</summary>
    public static IReadOnlyList<ClientOperation> Of(object versionClient) =>
        [.. versionClient.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(tag => tag.GetValue(versionClient)!)
            .SelectMany(client => Entries(client.GetType()).Select(entry => new ClientOperation(entry.Operation, client, Method(client, entry.Name))))];

    /// <summary>The version whose paths a document has.</summary>
    public static object VersionOf(MadasterClient client, string document) =>
        typeof(MadasterClient).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name is not nameof(MadasterClient.Latest))
            .Select(property => property.GetValue(client)!)
            .MaxBy(version => Of(version).Count(operation => document.Contains(operation.Operation.Path, StringComparison.Ordinal)))!;

    private static IEnumerable<(string Name, MadasterOperation Operation)> Entries(Type client) =>
        client.GetNestedType("Operations", Members)!.GetFields(Members)
            .Where(field => field.FieldType == typeof(MadasterOperation))
            .Select(field => (field.Name, (MadasterOperation)field.GetValue(null)!));

    private static MethodInfo Method(object client, string name) =>
        client.GetType().GetMethod(name + "Async", BindingFlags.Public | BindingFlags.Instance)
        ?? throw new InvalidOperationException($"{client.GetType().Name} has no method {name}Async.");
}
