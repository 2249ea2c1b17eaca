using MadasterGen.Planning;
using MadasterGen.Schemas;

namespace MadasterGen.Core.Tests.Planning;

public sealed class CSharpTypeTests
{
    private static readonly CSharpType s_record = new GeneratedType("global::A.Thing", GeneratedShape.Record);

    [Fact]
    public void Types_are_equal_by_what_they_are()
    {
        Assert.Equal(s_record.AsList(true), new GeneratedType("global::A.Thing", GeneratedShape.Record).AsList(true));
        Assert.NotEqual(s_record.AsList(true), s_record.AsList(false));
        Assert.NotEqual<CSharpType>(s_record.AsList(true), s_record.AsMap(true));
    }

    [Fact]
    public void The_innermost_type_is_what_lists_and_maps_hold() => Assert.Equal(s_record, s_record.AsList(false).AsMap(true).Innermost());

    [Fact]
    public void Only_what_is_no_value_type_needs_something_in_its_place()
    {
        CSharpType[] types =
        [
            CSharpType.Json, CSharpType.String, new ScalarType(Scalar.Guid), new ScalarType(Scalar.Uri), new ScalarType(Scalar.Bytes), s_record,
            new GeneratedType("global::A.Kind", GeneratedShape.Enum), s_record.AsList(false), s_record.AsMap(false),
        ];

        Assert.All(types, type => Assert.Equal(type.IsValueType, type.WhenMissing() is null));
    }

    [Fact]
    public void A_type_can_be_printed() => Assert.Contains("Thing", s_record.AsList(false).WhenMissing()!.ToString(), StringComparison.Ordinal);
}
