using System;
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
    // These belong to the message itself (OpenAPI 3.0.3, 4.7.12.2) and are ignored as parameters.
    private static readonly HashSet<string> IgnoredHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

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
    /// <param name="keyName">The header or query parameter that carries the key, which is no parameter.</param>
    public EquatableArray<ParameterPlan> Plan(OperationPlaces places, string name, string pointer, string? keyName)
    {
        ApiOperation operation = places.Operation;
        ApiParameter[] sent = [.. operation.Parameters.Where(p => IsSent(p, operation, pointer, keyName))];
        IReadOnlyDictionary<string, AssignedName> names = NameScope.Assign(
            sent.Select(KeyOf), key => Identifiers.Camel(key.Substring(key.IndexOf(' ') + 1)), ReservedNames.OfParameters);
        return sent
            .Select(parameter => Plan(places, parameter, names[KeyOf(parameter)].Name, name, pointer))
            .ToEquatableArray();
    }

    private static string KeyOf(ApiParameter parameter) => parameter.Place + " " + parameter.Name;

    private bool IsSent(ApiParameter parameter, ApiOperation operation, string pointer, string? keyName)
    {
        if (parameter.Place == ApiParameterPlace.Header)
            return !IgnoredHeaders.Contains(parameter.Name) && !string.Equals(parameter.Name, keyName, StringComparison.OrdinalIgnoreCase);
        if (parameter.Place == ApiParameterPlace.Cookie)
        {
            _problems.Add(ProblemIds.ParameterIsNotSent, pointer, parameter.Name, operation.Label);
            return false;
        }
        return true;
    }

    private ParameterPlan Plan(OperationPlaces places, ApiParameter parameter, string name, string operationName, string pointer)
    {
        TypePlace place = new(operationName + Identifiers.Pascal(parameter.Name), pointer + JsonPointer.Of("parameters", parameter.Name), false);
        TypeReference type = _types.Resolve(places.SchemaOf(parameter), place);
        if (!IsText(type.Kind == TypeKind.List ? type.Element! : type) || parameter.ContentType is not null)
        {
            _problems.Add(ProblemIds.ParameterIsSimplified, pointer, parameter.Name, places.Operation.Label);
            type = TypeReference.String;
        }
        return new ParameterPlan
        {
            Name = name,
            WireName = parameter.Name,
            Place = parameter.Place,
            Type = type,
            IsRequired = parameter.IsRequired || parameter.Place == ApiParameterPlace.Path,
            Form = FormOf(type, parameter.Place, parameter.IsExploded),
            Separator = parameter.Style switch { "spaceDelimited" => " ", "pipeDelimited" => "|", _ => "," },
            Description = parameter.Description,
        };
    }

    private static ValueForm FormOf(TypeReference type, ApiParameterPlace place, bool isExploded) => type.Kind switch
    {
        TypeKind.List => isExploded && place == ApiParameterPlace.Query ? ValueForm.Exploded : ValueForm.Joined,
        TypeKind.Guid or TypeKind.Int32 or TypeKind.Int64 => place == ApiParameterPlace.Header ? ValueForm.Text : ValueForm.Direct,
        TypeKind.Boolean or TypeKind.Double or TypeKind.DateTimeOffset => place == ApiParameterPlace.Query ? ValueForm.Direct : ValueForm.Text,
        _ => ValueForm.Text,
    };

    private static bool IsText(TypeReference type) =>
        type.Kind is not (TypeKind.Record or TypeKind.Map or TypeKind.List or TypeKind.Json or TypeKind.Bytes or TypeKind.File);
}
