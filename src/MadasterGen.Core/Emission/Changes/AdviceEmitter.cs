using System.Threading;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission.Changes;

/// <summary>Writes the file of what one API version's client advises.</summary>
internal static class AdviceEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(AdvicePlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        string root = plan.Client.RootNamespace;
        string visibility = plan.Client.Visibility;
        FileHead.Write(writer, plan.Client.Origin);
        using (writer.Block($"namespace {plan.Client.Version.Namespace}"))
        {
            MarkEmitter.WriteTypes(writer, root, visibility, plan.Types);
            MarkEmitter.WriteClients(writer, root, visibility, plan.Clients, plan.Client.HasInterfaces);
        }
        writer.Line();
        using (writer.Block($"namespace {root}"))
        {
            MarkEmitter.WriteIndex(
                writer, root, $"What is deprecated in {plan.Client.Version.ApiVersion}, and what a newer version has too.",
                $"{visibility} static class {plan.IndexName}", plan.Index);
            writer.Line("{");
            writer.Line("}");
        }
        return writer.Finish();
    }
}
