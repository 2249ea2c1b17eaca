using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Plans the parameters of an operation.</summary>
internal sealed class ParameterPlanner
{
    private readonly TypePlanner _types;
    private readonly ProblemList _problems;

    public ParameterPlanner(TypePlanner types, ProblemList problems)
    {
        _types = types;
        _problems = problems;
    }

    /// <summary>The parameters in the document's order.</summary>
    /// <param name="places">The operation.</param>
    /// <param name="name">Its name in C#.</param>
    /// <param name="pointer">Its place in the document.</param>
    /// <param name="keyNames">The headers that credentials go into, which are no parameters.</param>
    public EquatableArray<ParameterPlan> Plan(OperationPlaces places, string name, string pointer, HashSet<string> keyNames)
    {
        ApiOperation operation = places.Operation;
        ApiParameter[] sent = [.. operation.Parameters.Where(p => IsSent(p, operation, pointer, keyNames))];
        IReadOnlyDictionary<string, AssignedName> names = NameScope.Assign(
            sent.Select(KeyOf), key => Identifiers.Camel(key.Substring(key.IndexOf(' ') + 1)), ReservedNames.OfParameters);
        return sent
            .Select(parameter => Plan(places, parameter, names[KeyOf(parameter)].Name, name, pointer))
            .ToEquatableArray();
    }

    private static string KeyOf(ApiParameter parameter) => parameter.Place + " " + parameter.Name;

    private bool IsSent(ApiParameter parameter, ApiOperation operation, string pointer, HashSet<string> keyNames)
    {
        if (parameter.Place == ApiParameterPlace.Cookie)
            _problems.Add(ProblemIds.ParameterIsNotSent, pointer, parameter.Name, operation.Label);
        bool isKey = parameter.Place == ApiParameterPlace.Header && keyNames.Contains(parameter.Name);
        return !isKey && CallOrder.IsTaken(parameter);
    }

    private ParameterPlan Plan(OperationPlaces places, ApiParameter parameter, string name, string operationName, string pointer)
    {
        string typeName = operationName + Identifiers.Pascal(parameter.Name);
        TypePlace place = new(typeName, pointer + JsonPointer.Of("parameters", parameter.Name), false);
        CSharpType type = _types.Resolve(places.SchemaOf(parameter), place);
        if (!IsText(type is ListType list ? list.Element : type) || parameter.ContentType is not null)
        {
            _problems.Add(ProblemIds.ParameterIsSimplified, pointer, parameter.Name, places.Operation.Label);
            type = CSharpType.String;
        }
        return new ParameterPlan
        {
            Name = name,
            WireName = parameter.Name,
            Place = parameter.Place,
            Type = type,
            IsRequired = parameter.IsRequired || parameter.Place == ApiParameterPlace.Path,
            Form = FormOf(type, parameter),
            Separator = ParameterStyles.SeparatorOf(parameter),
            Prefix = ParameterStyles.PrefixOf(parameter),
            AllowsReserved = parameter is { AllowsReserved: true, Place: ApiParameterPlace.Query },
            Description = parameter.Description,
        };
    }

    private static ValueForm FormOf(CSharpType type, ApiParameter parameter) => (type, parameter.Place) switch
    {
        (ListType, ApiParameterPlace.Query) when parameter.IsExploded => ValueForm.Exploded,
        (ListType, _) => ValueForm.Joined,
        (_, ApiParameterPlace.Query) when parameter.AllowsReserved => ValueForm.Reserved,
        (ScalarType { Row.IsTakenByPaths: true }, ApiParameterPlace.Path) => ValueForm.Direct,
        (ScalarType { Row.IsTakenByQueries: true }, ApiParameterPlace.Query) => ValueForm.Direct,
        _ => ValueForm.Text,
    };

    private static bool IsText(CSharpType type) =>
        type is ScalarType { Scalar: not Scalar.Bytes } or GeneratedType { Shape: GeneratedShape.Enum or GeneratedShape.ScalarUnion };
}
