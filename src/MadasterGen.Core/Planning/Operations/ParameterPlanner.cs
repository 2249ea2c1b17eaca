using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Credentials;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>Plans the parameters of an operation.</summary>
internal sealed class ParameterPlanner
{
    private readonly TypePlanner _types;
    private readonly ProblemList _problems;
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    public ParameterPlanner(TypePlanner types, ProblemList problems)
    {
        _types = types;
        _problems = problems;
    }

    /// <summary>The parameters in the document's order.</summary>
    /// <param name="places">The operation.</param>
    /// <param name="name">Its name in C#.</param>
    /// <param name="pointer">Its place in the document.</param>
    /// <param name="credentials">The credentials, which are no parameters.</param>
    /// <param name="reserved">Names that no parameter may have.</param>
    public EquatableArray<ParameterPlan> Plan(
        OperationPlaces places, string name, string pointer, CredentialPlanner credentials, ISet<string> reserved)
    {
        ApiParameter[] sent = [.. places.Operation.Parameters.Where(p => CallOrder.IsTaken(p) && !credentials.Writes(p))];
        IReadOnlyDictionary<string, AssignedName> names = NameScope.Assign(
            sent.Select(KeyOf), key => Identifiers.Camel(key.Substring(key.IndexOf(' ') + 1)), reserved.Contains);
        return sent
            .Select(parameter => Plan(places, parameter, names[KeyOf(parameter)].Name, name, pointer))
            .ToEquatableArray();
    }

    private static string KeyOf(ApiParameter parameter) => parameter.Place + " " + parameter.Name;

    private ParameterPlan Plan(OperationPlaces places, ApiParameter parameter, string name, string operationName, string pointer)
    {
        string typeName = operationName + Identifiers.Pascal(parameter.Name);
        TypePlace place = new(typeName, pointer + JsonPointer.Of("parameters", parameter.Name), false);
        SchemaAt schema = places.SchemaOf(parameter);
        SchemaView view = _types.Schemas.View(schema);
        (CSharpType type, ValueForm? written) = Written(_types.Resolve(schema, place), view, parameter);
        if (written is null)
            Report(ProblemIds.ParameterIsSimplified, parameter, places.Operation);
        ValueForm form = written ?? FormOf(type, parameter);
        bool isForm = ParameterStyles.IsWholeQuery(parameter);
        if (form is ValueForm.Parts or ValueForm.Deep && ParameterNesting.IsIn(view, _types.Schemas, isForm))
            Report(ProblemIds.ParameterIsNested, parameter, places.Operation, HowNested(view, form, parameter));
        if (form == ValueForm.Exploded && ParameterStyles.IsDeep(parameter))
            _problems.Add(ProblemIds.ConstructIsNotRepresented, parameter.Pointer, parameter.Style, ParameterNesting.OfList);
        ParameterPlan plan = new()
        {
            Name = name,
            WireName = parameter.Name,
            Place = parameter.Place,
            Type = type,
            IsRequired = parameter.IsRequired || parameter.Place == ApiParameterPlace.Path,
            Form = form,
            IsExploded = ParameterStyles.IsExploded(parameter),
            IsWholeQuery = ParameterStyles.IsWholeQuery(parameter),
            Separator = ParameterStyles.SeparatorOf(parameter),
            Inner = ParameterStyles.Inner(type, parameter.InnerStyles),
            Prefix = ParameterStyles.PrefixOf(parameter),
            AllowsReserved = parameter is { AllowsReserved: true, Place: ApiParameterPlace.Query },
            Description = parameter.Description,
        };
        return form == ValueForm.Parts ? ParameterStyles.OfParts(plan, parameter) : plan;
    }

    private static string HowNested(SchemaView view, ValueForm form, ApiParameter parameter)
    {
        bool repeats = view is ObjectView or MapView && ParameterStyles.IsExploded(parameter)
            && parameter.Place is ApiParameterPlace.Query or ApiParameterPlace.Cookie;
        return ParameterNesting.Sent(form == ValueForm.Deep, repeats);
    }

    // What operations share is said once, of the first of them.
    private void Report(string id, ApiParameter parameter, ApiOperation operation, params string[] how)
    {
        if (_reported.Add(id + parameter.Pointer))
            _problems.Add(id, parameter.Pointer, [parameter.Name, operation.Label, .. how]);
    }

    // What the type of a schema is as a parameter, and how it is written; null for what must be a string that the caller makes.
    private (CSharpType Type, ValueForm? Form) Written(CSharpType type, SchemaView view, ApiParameter parameter)
    {
        if (ParameterStyles.IsWholeQuery(parameter))
            return WrittenWhole(type, view, parameter.ContentType ?? "");
        if (parameter.ContentType is { } content)
            return MediaTypes.IsJson(content) ? (type.WithinJson(), ValueForm.Json) : (CSharpType.String, null);
        CSharpType element = type is ListType list ? list.Element : type;
        bool isText = IsText(element) || (element is UserType && !FormParts.HoldsOthers(view, _types.Schemas));
        if (isText || ParameterStyles.Inner(type, parameter.InnerStyles).Count > 0)
            return (type, FormOf(type, parameter));
        // An object of which nothing is said has names like any other, and a list elements, whatever these are.
        bool hasParts = type is ListType || view is ObjectView || ParameterStyles.IsDeep(parameter);
        // Nothing tells what JSON of any kind is as a parameter.
        if (element is FileType || (element is JsonType && !hasParts))
            return (CSharpType.String, null);
        return (type, ParameterStyles.IsDeep(parameter) ? ValueForm.Deep : ValueForm.Parts);
    }

    // A query string that is one value of a media type: JSON, a form, or a string.
    private (CSharpType Type, ValueForm? Form) WrittenWhole(CSharpType type, SchemaView view, string mediaType)
    {
        if (MediaTypes.IsJson(mediaType))
            return (type.WithinJson(), ValueForm.Json);
        bool isOwnObject = type is UserType && FormParts.HoldsOthers(view, _types.Schemas);
        bool hasParts = isOwnObject || type is MapType or GeneratedType { Shape: GeneratedShape.Record or GeneratedShape.Union };
        if (MediaTypes.IsForm(mediaType) && hasParts)
            return (type, ValueForm.Parts);
        bool isText = IsText(type) || (type is UserType && !isOwnObject);
        return isText && mediaType.Length > 0 ? (type, FormOfWhole(mediaType)) : (CSharpType.String, null);
    }

    // A form that the caller makes is escaped already.
    private static ValueForm FormOfWhole(string mediaType) => MediaTypes.IsForm(mediaType) ? ValueForm.Reserved : ValueForm.Text;

    private static ValueForm FormOf(CSharpType type, ApiParameter parameter) => (type, parameter.Place) switch
    {
        _ when ParameterStyles.IsWholeQuery(parameter) => FormOfWhole(parameter.ContentType ?? ""),
        (ListType, ApiParameterPlace.Query or ApiParameterPlace.Cookie) when ParameterStyles.IsExploded(parameter) => ValueForm.Exploded,
        (ListType, _) => ValueForm.Joined,
        (_, ApiParameterPlace.Query) when parameter.AllowsReserved => ValueForm.Reserved,
        (ScalarType { Row.IsTakenByPaths: true }, ApiParameterPlace.Path) => ValueForm.Direct,
        (ScalarType { Row.IsTakenByQueries: true }, ApiParameterPlace.Query) => ValueForm.Direct,
        _ => ValueForm.Text,
    };

    /// <summary>Whether a value is a text as a parameter.</summary>
    public static bool IsText(CSharpType type) =>
        type is ScalarType or GeneratedType { Shape: GeneratedShape.Enum or GeneratedShape.ScalarUnion };
}
