using System.Globalization;

namespace MadasterGen.Planning.Types.Unions;

/// <summary>Texts that are the same for types that C# does not tell apart in a signature.</summary>
internal static class TypeSignature
{
    /// <summary>The text of a type.</summary>
    public static string Of(CSharpType type) => type switch
    {
        ScalarType scalar => ((int)scalar.Scalar).ToString(CultureInfo.InvariantCulture),
        GeneratedType generated => generated.FullName,
        UserType own => own.FullName,
        ListType list => $"list<{Element(list)}>",
        MapType map => $"map<{Element(map)}>",
        JsonType => "json",
        _ => throw type.CannotBeHere(),
    };

    // A question mark behind a reference type is no part of it.
    private static string Element(CollectionType type) =>
        Of(type.Element) + (type.IsElementNullable && type.Element.IsValueType ? "?" : "");
}
