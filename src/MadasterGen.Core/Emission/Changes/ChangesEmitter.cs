using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Emission.Clients;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission.Changes;

/// <summary>
/// Writes the file of what changed in one API version: attributes on the parts of types, and tombstones. Everything is in
/// parts of types, so that the types' own files stay as they are.
/// </summary>
internal static class ChangesEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(ChangesPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        FileHead.Write(writer, plan.Client.Origin);
        using (writer.Block($"namespace {plan.Client.Version.Namespace}"))
        {
            foreach (TypeMarks type in plan.Types)
                WriteMarks(writer, plan, $"partial {(type.IsEnum ? "struct" : "record")} {type.Name}", type.Marks.Select(m => (m, Members(m))));
            foreach (ClientMarks client in plan.Clients.Concat(plan.Newer))
            {
                List<(ChangeMark, IEnumerable<string>)> marks =
                    [.. client.Operations.SelectMany(o => o.Marks.Select(m => (m, MethodShapes.Of(o.Operation, plan.Client.RootNamespace).Select(s => s.Name).Distinct())))];
                WriteMarks(writer, plan, $"partial interface I{client.Name}", marks);
                WriteMarks(writer, plan, $"partial class {client.Name}", marks);
            }
            TombstoneTypeEmitter.Write(writer, plan);
            TombstoneMemberEmitter.Write(writer, plan);
            foreach (LostClient client in plan.LostClients)
                TombstoneClientEmitter.WriteClient(writer, plan, client);
        }
        writer.Line();
        using (writer.Block($"namespace {plan.Client.RootNamespace}"))
            TombstoneClientEmitter.WriteRoot(writer, plan);
        return writer.ToString();
    }

    private static IEnumerable<string> Members(ChangeMark mark) => mark.Member is { } member ? [member] : [];

    private static void WriteMarks(CodeWriter writer, ChangesPlan plan, string declaration, IEnumerable<(ChangeMark Mark, IEnumerable<string> Members)> marks)
    {
        foreach ((ChangeMark mark, IEnumerable<string> members) in marks)
        {
            string names = string.Concat(members.Select(m => ", " + CSharpText.Literal(m.TrimStart('@'))));
            string replacement = mark.Replacement is null ? "" : $", Replacement = {CSharpText.Literal(mark.Replacement)}";
            writer.Line($"[global::{plan.Client.RootNamespace}.MadasterChanged({CSharpText.Literal(mark.Id)}, {(mark.IsBreaking ? "true" : "false")}, {CSharpText.Literal(mark.Text)}{names}{replacement})]");
        }
        writer.Line($"{plan.Client.Visibility} {declaration}");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
    }
}
