using MadasterGen.Planning.Types;

namespace MadasterGen.Emission.Types;

/// <summary>Writes values of scalars as C#.</summary>
internal static class ScalarText
{
    /// <summary>The literal of a string, or of a number that is written as JSON.</summary>
    public static string Literal(ScalarRow scalar, string value) =>
        scalar.IsString ? CSharpText.Literal(value) : value + scalar.LiteralSuffix;
}
