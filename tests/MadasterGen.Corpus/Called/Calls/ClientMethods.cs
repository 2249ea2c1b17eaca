using System.Reflection;

namespace MadasterGen.Corpus.Called.Calls;

/// <summary>A method of a generated client with the operation that it calls.</summary>
/// <param name="Client">The client of a tag.</param>
/// <param name="Method">The method.</param>
internal sealed record ClientMethod(object Client, MethodInfo Method);

/// <summary>Finds the methods of a generated client by what they call, by reflection alone.</summary>
internal static class ClientMethods
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>The methods by verb and path.</summary>
    public static Dictionary<string, ClientMethod> Of(object root)
    {
        Dictionary<string, ClientMethod> methods = new(StringComparer.Ordinal);
        IEnumerable<object> versions = root.GetType().GetProperties(Instance).Where(property => property.Name != "Latest" && property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(root)).OfType<object>();
        foreach (object client in versions.SelectMany(TagsOf))
        {
            foreach (FieldInfo field in client.GetType().GetNestedType("Operations", All)?.GetFields(All) ?? [])
            {
                if (field.GetValue(null) is { } operation && operation.GetType().Name.EndsWith("Operation", StringComparison.Ordinal)
                    && client.GetType().GetMethods(Instance).FirstOrDefault(one => one.Name == field.Name + "Async" || one.Name == $"Enumerate{field.Name}Async") is { } method)
                {
                    methods[$"{Said(operation, "Method")} {Said(operation, "Path")}"] = new ClientMethod(client, method);
                }
            }
        }
        return methods;
    }

    private static IEnumerable<object> TagsOf(object version) => version.GetType().GetProperties(Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal))
        .Select(property => property.GetValue(version)).OfType<object>();

    private static string? Said(object operation, string property) => (string?)operation.GetType().GetProperty(property)?.GetValue(operation);
}
