using MadasterGen.Planning;

namespace MadasterGen.Emission;

/// <summary>What all tombstones have.</summary>
internal static class Tombstones
{
    /// <summary>Writes the documentation and the attributes before a declaration.</summary>
    public static void WriteHead(CodeWriter writer, Tombstone tombstone, string root)
    {
        writer.Gap();
        writer.Line($"/// <summary>{CSharpText.Xml(tombstone.Sentence)}</summary>");
        string replacement = Argument("Replacement", tombstone.Replacement);
        string advice = Argument("Advice", tombstone.Advice);
        writer.Line($"[global::{root}.MadasterRemoved({CSharpText.Literal(tombstone.Text)}{replacement}{advice})]");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
    }

    private static string Argument(string name, string? value) => value is null ? "" : $", {name} = {CSharpText.Literal(value)}";

    /// <summary>What is thrown when it is called all the same.</summary>
    public static string Throw(Tombstone tombstone) =>
        $"throw new global::System.NotSupportedException({CSharpText.Literal(tombstone.Sentence)})";
}
