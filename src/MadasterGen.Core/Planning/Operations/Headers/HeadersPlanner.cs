using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations.Headers;

/// <summary>Plans the headers that successes bring.</summary>
internal sealed class HeadersPlanner
{
    private readonly TypePlanner _types;
    private readonly ProblemList _problems;
    private readonly string _client;

    /// <param name="types">Knows what schemas are in C#.</param>
    /// <param name="problems">Takes what must be said.</param>
    /// <param name="client">The full name of the client whose operations they are of.</param>
    public HeadersPlanner(TypePlanner types, ProblemList problems, string client) =>
        (_types, _problems, _client) = (types, problems, client);

    /// <summary>The headers of an operation; null when it declares none.</summary>
    public HeadersPlan? Plan(OperationPlaces places, string name, string pointer)
    {
        IReadOnlyList<SuccessHeader> headers = SuccessHeader.Of(places);
        if (headers.Count == 0)
            return null;
        string typeName = name + "Headers";
        IReadOnlyDictionary<string, AssignedName> names = NameScope.Assign(
            headers.Select(one => one.Header.Name), NameOf, ReservedNames.OfRecord(typeName).Contains);
        return new HeadersPlan(typeName, $"{_client}.{typeName}", headers.Select(Header).ToEquatableArray());

        HeaderPlan Header(SuccessHeader one)
        {
            ApiHeader header = one.Header;
            string written = pointer + JsonPointer.Of("responses", one.Response.Status, "headers", header.Name);
            TypePlace place = new(name + NameOf(header.Name), written + JsonPointer.Of("schema"), true);
            CSharpType type = TypeOf(one.At, place);
            bool isLiteral = IsLiteral(type.Innermost());
            return new HeaderPlan(names[header.Name].Name, header.Name, type, isLiteral, header.IsDeprecated, header.Description);
        }
    }

    // Names of headers are words between hyphens, whose case is nothing to HTTP.
    private static string NameOf(string header)
    {
        string[] words = CSharpNames.WordsOfHeader(header);
        return words.Length == 0 ? Identifiers.Pascal(header) : string.Concat(words.Select(Identifiers.Pascal));
    }

    // A single value, or a list of such between commas; what is more is the string that came.
    private CSharpType TypeOf(SchemaAt at, TypePlace place)
    {
        SchemaView view = _types.Schemas.View(at);
        if (IsSingle(view) || (view is ListView list && IsSingle(_types.Schemas.View(list.Items))))
            return WithoutNull(_types.Resolve(at, place).WithinJson());
        if (view is not AnyView)
            _problems.Add(ProblemIds.ConstructIsNotRepresented, place.Pointer, "schema", "the header is the string that came");
        return CSharpType.String;
    }

    // A header has no way to write null.
    private static CSharpType WithoutNull(CSharpType type) =>
        type is ListType { IsElementNullable: true } list ? list with { IsElementNullable = false } : type;

    private static bool IsLiteral(CSharpType type) => type switch
    {
        ScalarType scalar => ScalarFormats.IsLiteral(scalar.Scalar),
        GeneratedType { Shape: GeneratedShape.Enum } values => IsLiteral(values.Wire),
        _ => false,
    };

    private static bool IsSingle(SchemaView view) => view is EnumView or ScalarView;
}
