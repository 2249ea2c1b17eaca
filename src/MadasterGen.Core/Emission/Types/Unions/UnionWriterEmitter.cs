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
                WriteCase(writer, "case 0:", "writer.WriteNullValue();");
                for (int i = 0; i < plan.Cases.Count; i++)
                    WriteCase(writer, $"case {UnionEmitter.Number(i)}:", Statement(plan.Cases[i].Type, root));
                WriteCase(writer, "default:", Statement(CSharpType.Json, root));
            }
        }
        writer.Line();
    }

    private static string Statement(CSharpType type, string root) =>
        JsonWriting.Value(type, $"({UnionEmitter.Value(type, root)})", "mode", root);

    private static void WriteCase(CodeWriter writer, string label, string statement) => writer.Conditional(label, statement + " break;");
}
