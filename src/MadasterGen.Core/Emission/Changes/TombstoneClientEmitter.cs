using System.Linq;
using MadasterGen.Emission.Clients;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission.Changes;

/// <summary>Writes tombstones of operations and of the clients that held them.</summary>
internal static class TombstoneClientEmitter
{
    /// <summary>Writes a client that is gone.</summary>
    public static void WriteClient(CodeWriter writer, ChangesPlan plan, LostClient client)
    {
        string root = plan.Client.RootNamespace;
        Tombstones.WriteHead(writer, client.Tombstone, root);
        writer.Line(FileHead.GeneratedCode);
        writer.Line($"{plan.Client.Visibility} interface I{client.Client.Name}");
        writer.Line("{");
        writer.Line("}");
        writer.Line();
        Tombstones.WriteHead(writer, client.Tombstone, root);
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Client.Visibility} sealed class {client.Client.Name} : {client.Client.InterfaceFullName}"))
        {
            writer.Line($"private {client.Client.Name}()");
            writer.Line("{");
            writer.Line("}");
            writer.Line();
            foreach (LostOperation operation in client.Operations)
                WriteMethods(writer, operation, root, null);
        }
        writer.Line();
    }

    /// <summary>Writes the methods of an operation.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="lost">The operation.</param>
    /// <param name="root">The root namespace.</param>
    /// <param name="extended">The interface that they extend; null for a class's own.</param>
    public static void WriteMethods(CodeWriter writer, LostOperation lost, string root, string? extended)
    {
        foreach (MethodShape method in MethodShapes.Of(lost.Operation, root))
        {
            Tombstones.WriteHead(writer, lost.Tombstone, root);
            MethodShape shape = extended is null
                ? method
                : method with { Parameters = [new MethodParameter("this " + extended, Receiver(method), null, ""), .. method.Parameters] };
            writer.Line(shape.Declare(extended is null ? "public " : "public static ", $" => {Tombstones.Throw(lost.Tombstone)};"));
            writer.Line();
        }
    }

    private static string Receiver(MethodShape method)
    {
        string name = "client";
        while (method.Parameters.Any(p => p.Name.TrimStart('@') == name))
            name += "_";
        return name;
    }

    /// <summary>
    /// Writes what stands in the root namespace: the properties of clients that are gone, and extensions for who calls through
    /// interfaces, which must not grow. They are where the client itself is, so that whoever has a client sees them.
    /// </summary>
    public static void WriteRoot(CodeWriter writer, ChangesPlan plan)
    {
        string root = plan.Client.RootNamespace;
        if (plan.LostClients.Count > 0)
        {
            using (writer.Block($"{plan.Client.Visibility} partial class {plan.Client.Name}"))
            {
                foreach (LostClient client in plan.LostClients)
                {
                    Tombstones.WriteHead(writer, client.Tombstone, root);
                    writer.Line($"public {client.Client.FullName} {client.Client.PropertyName} => {Tombstones.Throw(client.Tombstone)};");
                    writer.Line();
                }
            }
            writer.Line();
        }
        writer.Line($"/// <summary>What changed in {CSharpText.Xml(plan.Client.Version.ApiVersion)}, and what is gone from its interfaces.</summary>");
        writer.Line($"[global::{root}.MadasterChangeIndex({string.Join(", ", ChangeNames.Of(plan).Select(CSharpText.Literal))})]");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Client.Visibility} static class {plan.Client.Name}Changes"))
        {
            foreach (LostMethods lost in plan.LostMethods)
            {
                foreach (LostOperation operation in lost.Operations)
                    WriteMethods(writer, operation, root, $"global::{plan.Client.Version.Namespace}.I{lost.ClientName}");
            }
            foreach (LostClient client in plan.LostClients)
            {
                foreach (LostOperation operation in client.Operations)
                    WriteMethods(writer, operation, root, client.Client.InterfaceFullName);
            }
        }
    }
}
