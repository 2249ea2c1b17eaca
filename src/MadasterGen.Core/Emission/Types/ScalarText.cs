using MadasterGen.Schemas;

namespace MadasterGen.Emission.Types;

/// <summary>Writes values of scalars as C#.</summary>
internal static class ScalarText
{
    /// <summary>The literal of a string, or of a number that is written as JSON.</summary>
    public static string Literal(Scalar scalar, string value) => scalar switch
    {
        Scalar.String => CSharpText.Literal(value),
        Scalar.Double => value + "D",
        Scalar.Decimal => value + "M",
        _ => value,
    };
}
