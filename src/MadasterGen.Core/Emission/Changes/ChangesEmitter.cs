using System.Threading;
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
        string root = plan.Client.RootNamespace;
        string visibility = plan.Client.Visibility;
        FileHead.Write(writer, plan.Client.Origin);
        using (writer.Block($"namespace {plan.Client.Version.Namespace}"))
        {
            MarkEmitter.WriteTypes(writer, root, visibility, plan.Types);
            MarkEmitter.WriteClients(writer, root, visibility, plan.Clients, plan.Client.HasInterfaces);
            TombstoneTypeEmitter.Write(writer, plan);
            TombstoneMemberEmitter.Write(writer, plan);
            foreach (LostClient client in plan.LostClients)
                TombstoneClientEmitter.WriteClient(writer, visibility, root, client);
        }
        writer.Line();
        // What stands in for members of interfaces is where the client itself is, so that whoever has a client sees it.
        using (writer.Block($"namespace {root}"))
        {
            string holder = $"{visibility} partial class {plan.Client.Name}";
            string? holderInterface = plan.Client.HasInterfaces ? $"{visibility} partial interface {plan.Client.InterfaceName}" : null;
            TombstoneClientEmitter.WriteProperties(writer, root, holder, holderInterface, plan.LostClients);
            MarkEmitter.WriteIndex(
                writer, root, $"What changed in {plan.Client.Version.ApiVersion}, and what is gone from its interfaces.",
                $"{visibility} static class {plan.IndexName}", plan.Index);
            using (writer.Block())
            {
                foreach (LostMethods lost in plan.LostMethods)
                {
                    string name = plan.Client.HasInterfaces ? lost.InterfaceName : lost.ClientName;
                    string extended = $"global::{plan.Client.Version.Namespace}.{name}";
                    TombstoneClientEmitter.WriteExtensions(writer, root, lost.Operations, extended);
                }
                foreach (LostClient client in plan.LostClients)
                    TombstoneClientEmitter.WriteExtensions(writer, root, client.Operations, client.Client.TakenFullName);
            }
        }
        return writer.Finish();
    }
}
