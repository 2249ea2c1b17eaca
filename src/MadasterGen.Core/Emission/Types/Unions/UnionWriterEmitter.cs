using MadasterGen.Planning;
using MadasterGen.Planning.Types.Unions;

namespace MadasterGen.Emission.Types.Unions;

/// <summary>Writes how a union is written as JSON.</summary>
internal static class UnionWriterEmitter
{
    /// <summary>Writes <c>WriteJson</c>.</summary>
    public static void Write(CodeWriter writer, UnionPlan plan)
    {
        string root = plan.RootNamespace;
        using (writer.Block($"internal void WriteJson({Names.Writer} writer, global::{root}.MadasterJsonMode mode)"))
        {
            using (writer.Block("switch (_case)"))
            {
                writer.Line("case 0:");
                WriteCase(writer, "writer.WriteNullValue();");
                for (int i = 0; i < plan.Cases.Count; i++)
                {
                    writer.Line($"case {UnionEmitter.Number(i)}:");
                    WriteCase(writer, Statement(plan.Cases[i].Type, root));
                }
                writer.Line("default:");
                WriteCase(writer, Statement(CSharpType.Json, root));
            }
        }
        writer.Line();
    }

    private static string Statement(CSharpType type, string root) =>
        JsonWriting.Value(type, $"({UnionEmitter.Value(type, root)})", "mode", root);

    private static void WriteCase(CodeWriter writer, string statement)
    {
        using (writer.Indent())
        {
            writer.Line(statement);
            writer.Line("break;");
        }
    }
}
