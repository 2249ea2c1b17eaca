using MadasterGen.Planning;
using MadasterGen.Planning.Types;

namespace MadasterGen.Emission.Types;

/// <summary>Writes expressions that compare values of one type.</summary>
internal static class ValueEquality
{
    /// <summary>The condition that two values are equal.</summary>
    public static string Comparison(CSharpType type, string left, string right, string root) => type switch
    {
        ScalarType { Row.Equality: ScalarEquality.Operator } => $"{left} == {right}",
        ListType list => $"{Equality(root)}.Lists({left}, {right}, {Comparer(list, root)})",
        MapType map => $"{Equality(root)}.Maps({left}, {right}, {Comparer(map, root)})",
        _ => $"{Equality(root)}.{Method(type)}({left}, {right})",
    };

    /// <summary>The hash of a value.</summary>
    public static string Hash(CSharpType type, string value, string root) =>
        $"{Equality(root)}.{(type is CollectionType ? "Count" : "Hash")}({value})";

    /// <summary>The call that adds a value to the hash of an object.</summary>
    public static string AddedHash(CSharpType type, string value) => type switch
    {
        CollectionType => $".Count({value})",
        JsonType => $".Element({value})",
        ScalarType { Row.Equality: ScalarEquality.Bytes } => $".Bytes({value})",
        _ => $".Add({value})",
    };

    /// <summary>What compares values for all types.</summary>
    public static string Equality(string root) => $"global::{root}.MadasterEquality";

    private static string Comparer(CollectionType collection, string root) => collection.Element switch
    {
        CollectionType inner => $"static (left, right) => {Comparison(inner, "left", "right", root)}",
        JsonType or ScalarType { Row.Equality: ScalarEquality.Bytes } => $"{Equality(root)}.{Method(collection.Element)}",
        _ => $"{Equality(root)}.Values<{TypeText.Element(collection, root)}>",
    };

    private static string Method(CSharpType type) => type switch
    {
        JsonType => "Elements",
        ScalarType { Row.Equality: ScalarEquality.Bytes } => "Bytes",
        ScalarType or GeneratedType or UserType => "Values",
        _ => throw type.CannotBeHere(),
    };
}
