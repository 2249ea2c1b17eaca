using System.Collections.Generic;
using System.Linq;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>Plans which case of a union a number is.</summary>
internal static class NumberTests
{
    /// <summary>
    /// The tests, in the order in which they count: values, and at last one that takes any number. A list that is alone takes numbers that
    /// it does not know.
    /// </summary>
    public static IReadOnlyList<NumberTest> Of(IReadOnlyList<TypedCase> cases)
    {
        TypedCase[] numbers = [.. cases.Where(one => one.Case.Kind is UnionCaseKind.Number or UnionCaseKind.NumberEnum)];
        return numbers.Length == 1
            ? [new NumberTest(numbers[0].Index, false)]
            : [.. numbers.Select(one => new NumberTest(one.Index, one.Type is GeneratedType)).OrderBy(test => !test.IsKnown)];
    }
}
