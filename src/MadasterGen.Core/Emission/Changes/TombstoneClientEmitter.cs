using System.Collections.Generic;
using MadasterGen.Emission.Clients;
using MadasterGen.Planning.Changes;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Changes;

/// <summary>Writes tombstones of operations and of the clients that held them.</summary>
internal static class TombstoneClientEmitter
{
    /// <summary>Writes a client that is gone.</summary>
    public static void WriteClient(CodeWriter writer, string visibility, string root, LostClient client)
    {
        if (client.Client.HasInterfaces)
        {
            Tombstones.WriteHead(writer, client.Tombstone, root);
            writer.Line(FileHead.GeneratedCode);
            writer.Line($"{visibility} interface {client.Client.InterfaceName}");
            writer.Line("{");
            writer.Line("}");
        }
        Tombstones.WriteHead(writer, client.Tombstone, root);
        writer.Line(FileHead.GeneratedCode);
        string implemented = client.Client.HasInterfaces ? $" : {client.Client.InterfaceFullName}" : "";
        using (writer.Block($"{visibility} sealed class {client.Client.Name}{implemented}"))
        {
            writer.Line($"private {client.Client.Name}()");
            writer.Line("{");
            writer.Line("}");
            WriteMembers(writer, root, client.Operations);
        }
    }

    /// <summary>
    /// Writes the properties under which clients were that are gone, on the class and on its interface. An interface takes them
    /// only where the runtime lets them have a body, so that no class that implements it must have them.
    /// </summary>
    /// <param name="writer">The file.</param>
    /// <param name="root">The shared namespace.</param>
    /// <param name="holder">The part of the class that held them.</param>
    /// <param name="holderInterface">The part of its interface; null where it has none.</param>
    /// <param name="clients">The clients.</param>
    public static void WriteProperties(
        CodeWriter writer, string root, string holder, string? holderInterface, IReadOnlyCollection<LostClient> clients)
    {
        if (clients.Count == 0)
            return;
        writer.Gap();
        using (writer.Block(holder))
        {
            foreach (LostClient client in clients)
                WriteProperty(writer, root, client, "public " + client.Client.FullName);
        }
        if (holderInterface is null)
            return;
        writer.Gap();
        writer.Line("#if NET");
        using (writer.Block(holderInterface))
        {
            foreach (LostClient client in clients)
                WriteProperty(writer, root, client, client.Client.InterfaceFullName);
        }
        writer.Line("#endif");
    }

    /// <summary>Writes methods as members of a class.</summary>
    public static void WriteMembers(CodeWriter writer, string root, IEnumerable<LostOperation> operations)
    {
        foreach (LostOperation operation in operations)
            WriteMethods(writer, operation, root, null);
    }

    /// <summary>Writes methods as extensions of an interface, which must not grow.</summary>
    public static void WriteExtensions(CodeWriter writer, string root, IEnumerable<LostOperation> operations, string extended)
    {
        foreach (LostOperation operation in operations)
            WriteMethods(writer, operation, root, extended);
    }

    private static void WriteProperty(CodeWriter writer, string root, LostClient client, string declaration)
    {
        Tombstones.WriteHead(writer, client.Tombstone, root);
        writer.Line($"{declaration} {client.Client.PropertyName} => {Tombstones.Throw(client.Tombstone)};");
    }

    private static void WriteMethods(CodeWriter writer, LostOperation lost, string root, string? extended)
    {
        string modifiers = extended is null ? "public " : "public static ";
        foreach (MethodPlan method in lost.Operation.Methods)
        {
            Tombstones.WriteHead(writer, lost.Tombstone, root);
            string? receiver = extended is null ? null : $"this {extended} {method.ReceiverName}";
            writer.Line(MethodText.Declare(method, root, modifiers, $" => {Tombstones.Throw(lost.Tombstone)};", receiver));
        }
    }
}
