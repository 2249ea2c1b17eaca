using MadasterGen.Testing.Contract;

namespace MadasterGen.Testing.Http;

/// <summary>Compares the parameters in path and query with their declared types.</summary>
internal static class ParameterCheck
{
    public static void Check(InterfaceTable table, Operation operation, IReadOnlyDictionary<string, string> path, IQueryCollection query)
    {
        var errors = new Dictionary<string, List<string>>();
        foreach (OperationParameter parameter in operation.Parameters)
        {
            string? sent = parameter.Place switch
            {
                "path" => path[parameter.Name],
                "query" when query.TryGetValue(parameter.Name, out var values) => values.ToString(),
                _ => null,
            };
            if (sent is not null && !Fits(table, parameter.Type, sent))
                errors[parameter.Name] = [$"The value '{sent}' is not valid."];
        }

        if (errors.Count > 0)
            throw RefusedException.Invalid(errors);
    }

    private static bool Fits(InterfaceTable table, TypeExpression type, string sent) => type switch
    {
        ScalarType scalar => ScalarCheck.FitsText(sent, scalar),
        NamedType named => table.Enums[named.Name].Contains(sent),
        _ => true,
    };
}
