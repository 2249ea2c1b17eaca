using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Schemas;
using MadasterGen.Schemas.Unions;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>Plans which case of a union a string is.</summary>
internal static class StringTests
{
    // From the form that allows the least to the one that allows the most; digits can be base64 too.
    private static readonly Scalar[] s_forms =
    [
        Scalar.Int32, Scalar.Int64, Scalar.UInt64, Scalar.Single, Scalar.Double, Scalar.Decimal,
        Scalar.Guid, Scalar.Date, Scalar.DateTimeOffset, Scalar.Time, Scalar.TimeSpan, Scalar.Duration, Scalar.Uri, Scalar.Bytes,
    ];

    /// <summary>The tests, in the order in which they count: values, forms, and at last one that takes any string.</summary>
    public static IReadOnlyList<StringTest> Of(IReadOnlyList<TypedCase> cases)
    {
        TypedCase[] strings = [.. cases.Where(one => one.Case.Kind is UnionCaseKind.String or UnionCaseKind.Enum)];
        // Digits beside strings of any form stay as they are written.
        TypedCase[] numbers = [.. cases.Where(one => one.Case.IsAlsoString && !strings.Any(TakesAny))];
        StringTest[] tests = [.. Values(strings.Concat(numbers)), .. Forms(numbers.Concat(strings))];
        if (AnyOf(strings) is not { } any)
            return tests;
        bool isAlone = strings.Length + numbers.Length == 1;
        return isAlone ? [any] : [.. tests.Where(test => test.Case != any.Case || test.IsKnown), any];
    }

    // An enum that is alone takes values that it does not know, and an address any.
    private static StringTest? AnyOf(TypedCase[] strings)
    {
        bool isOnly = strings.Length == 1 && (strings[0].Case.Kind == UnionCaseKind.Enum || strings[0].Type.Is(Scalar.Uri));
        TypedCase? any = isOnly ? strings[0] : Array.Find(strings, TakesAny);
        return any is null ? null : new StringTest(any.Index, null, false);
    }

    // An enum of too many values is a string, and what a type of the user's own takes is not known.
    private static bool TakesAny(TypedCase one) => one.Type is UserType or ScalarType { Row.Recognizer: null };

    private static IEnumerable<StringTest> Values(IEnumerable<TypedCase> cases) => cases
        .Where(one => one.Type is GeneratedType)
        .Select(one => new StringTest(one.Index, null, true));

    private static IEnumerable<StringTest> Forms(IEnumerable<TypedCase> cases) =>
        from one in cases
        let type = one.Type as ScalarType
        where type?.Row.Recognizer is not null
        orderby Array.IndexOf(s_forms, type.Scalar)
        select new StringTest(one.Index, type.Row.Recognizer, false);
}
