using System.Threading;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission.Changes;

/// <summary>Writes the file of what changed in the union of the versions.</summary>
internal static class LatestChangesEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(LatestChangesPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        string root = plan.Options.RootNamespace;
        string visibility = plan.Options.Visibility;
        FileHead.Write(writer, null);
        using (writer.Block($"namespace {root}"))
        {
            string holder = $"{visibility} partial class {plan.ClientName}";
            string? holderInterface = plan.Options.HasInterfaces ? $"{visibility} partial interface {plan.InterfaceName}" : null;
            if (holderInterface is not null)
                MarkEmitter.WriteMembers(writer, root, holderInterface, plan.Tags);
            MarkEmitter.WriteMembers(writer, root, holder, plan.Tags);
            MarkEmitter.WriteClients(writer, root, visibility, plan.Clients, plan.Options.HasInterfaces);
            foreach (LostClient client in plan.LostClients)
                TombstoneClientEmitter.WriteClient(writer, visibility, root, client);
            TombstoneClientEmitter.WriteProperties(writer, root, holder, holderInterface, plan.LostTags);
            MarkEmitter.WriteIndex(
                writer, root, "What changed in the union of the versions, and what is gone from its interfaces.",
                $"{visibility} static class {plan.IndexName}", plan.Index);
            using (writer.Block())
            {
                foreach (LostLatestMethods lost in plan.LostMethods)
                    TombstoneClientEmitter.WriteExtensions(writer, root, lost.Operations, lost.TakenName);
                foreach (LostClient client in plan.LostClients)
                    TombstoneClientEmitter.WriteExtensions(writer, root, client.Operations, client.Client.TakenFullName);
            }
        }
        return writer.Finish();
    }
}
