using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>Plans how it is found out which case of a union JSON is.</summary>
internal sealed class UnionReadingPlanner
{
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
        areToldApart = areObjectsToldApart && AreToldApart(arrayTests) && EnumValues.AreToldApart(cases, _schemas);
        return new UnionReading
        {
            Strings = StringTests.Of(cases).ToEquatableArray(),
            Numbers = NumberTests.Of(cases).ToEquatableArray(),
            Boolean = cases.FirstOrDefault(one => one.Case.Kind == UnionCaseKind.Boolean)?.Index,
            Arrays = arrayTests.ToEquatableArray(),
            Objects = objects.ToEquatableArray(),
            Discriminator = discriminator,
        };
    }

    private JsonKinds ElementsOf(UnionCase one) => one.Alternatives.Aggregate(JsonKinds.None, (kinds, alternative) =>
        kinds | (_schemas.Meant(alternative.At) is ListView list ? UnionKinds.Of(_schemas.View(list.Items)) : JsonKinds.Any));

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
        IReadOnlyList<ObjectTest> telling = discriminator is null ? ObjectTests.Telling(all) : ObjectTests.Only(discriminator, all);
        areToldApart = discriminator is not null || ObjectTests.AreToldApart(telling);
        return telling;
    }
}
