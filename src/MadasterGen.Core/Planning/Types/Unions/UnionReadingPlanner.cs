using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>Plans how it is found out which case of a union JSON is.</summary>
internal sealed class UnionReadingPlanner
{
    // From the form that allows the least to the one that allows the most.
    private static readonly Scalar[] s_formats = [Scalar.Guid, Scalar.Date, Scalar.DateTimeOffset, Scalar.Uri, Scalar.Bytes];

    private readonly SchemaResolver _schemas;

    public UnionReadingPlanner(SchemaResolver schemas) => _schemas = schemas;

    /// <summary>Plans how a union is read.</summary>
    /// <param name="cases">Its cases.</param>
    /// <param name="areToldApart">Whether JSON of each case can be told from that of any other.</param>
    public UnionReading Plan(IReadOnlyList<TypedCase> cases, out bool areToldApart)
    {
        TypedCase[] arrays = [.. cases.Where(one => one.Case.Kind == UnionCaseKind.Array)];
        ArrayTest[] arrayTests = [.. arrays.Select(one => new ArrayTest(one.Index, ElementsOf(one.Case)))];
        IReadOnlyList<ObjectTest> objects = ObjectsOf(cases, out string? discriminator, out bool areObjectsToldApart);
        areToldApart = areObjectsToldApart && AreToldApart(arrayTests);
        return new UnionReading
        {
            Strings = StringsOf(cases).ToEquatableArray(),
            Number = IndexOf(cases, UnionCaseKind.Number),
            Boolean = IndexOf(cases, UnionCaseKind.Boolean),
            Arrays = arrayTests.ToEquatableArray(),
            Objects = objects.ToEquatableArray(),
            Discriminator = discriminator,
        };
    }

    private static int? IndexOf(IReadOnlyList<TypedCase> cases, UnionCaseKind kind) =>
        cases.FirstOrDefault(one => one.Case.Kind == kind)?.Index;

    // A list of values first, then forms, then any string. An enum that is alone takes values that it does not know, and an address any.
    private static IEnumerable<StringTest> StringsOf(IReadOnlyList<TypedCase> cases)
    {
        TypedCase[] strings = [.. cases.Where(one => one.Case.Kind is UnionCaseKind.String or UnionCaseKind.Enum)];
        if (strings.Length == 1 && (strings[0].Case.Kind == UnionCaseKind.Enum || strings[0].Type.Is(Scalar.Uri)))
            return [new StringTest(strings[0].Index, null, false)];
        IEnumerable<StringTest> enums = strings
            .Where(one => one.Case.Kind == UnionCaseKind.Enum)
            .Select(one => new StringTest(one.Index, null, one.Type is GeneratedType));
        return enums.OrderByDescending(test => test.IsKnown).Concat(strings
            .Where(one => one.Case.Kind == UnionCaseKind.String)
            .OrderBy(one => System.Array.IndexOf(s_formats, one.Case.Scalar))
            .Select(one => new StringTest(one.Index, (one.Type as ScalarType)?.Row.Recognizer, false)));
    }

    private JsonKinds ElementsOf(UnionCase one)
    {
        SchemaView view = _schemas.Meant(one.First.At);
        return view is ListView list ? UnionKinds.Of(_schemas.View(list.Items)) : JsonKinds.Any;
    }

    private static bool AreToldApart(ArrayTest[] tests)
    {
        JsonKinds taken = JsonKinds.None;
        foreach (IGrouping<int, ArrayTest> type in tests.GroupBy(test => test.Case))
        {
            JsonKinds own = type.Aggregate(JsonKinds.None, (kinds, test) => kinds | test.Elements);
            if ((taken & own) != JsonKinds.None)
                return false;
            taken |= own;
        }
        return true;
    }

    private IReadOnlyList<ObjectTest> ObjectsOf(IReadOnlyList<TypedCase> cases, out string? discriminator, out bool areToldApart)
    {
        ObjectTests tests = new(_schemas);
        ObjectTest[] all = [.. cases
            .Where(one => one.Case.Kind is UnionCaseKind.Object or UnionCaseKind.Map)
            .Select(one => tests.Of(one.Case, one.Index))];
        discriminator = ObjectTests.DiscriminatorOf(all);
        areToldApart = discriminator is not null || ObjectTests.AreToldApart(all);
        return discriminator is not null ? [.. ObjectTests.Only(discriminator, all)] : ObjectTests.Telling(all);
    }
}
