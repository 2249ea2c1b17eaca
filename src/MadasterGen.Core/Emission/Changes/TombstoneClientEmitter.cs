using System.Collections.Generic;
using System.Linq;
using MadasterGen.Emission.Clients;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Emission.Changes;

/// <summary>Writes tombstones of operations and of the clients that held them.</summary>
internal static class TombstoneClientEmitter
{
    /// <summary>Writes a client that is gone.</summary>
    public static void WriteClient(CodeWriter writer, string visibility, string root, LostClient client)
    {
        Tombstones.WriteHead(writer, client.Tombstone, root);
        writer.Line(FileHead.GeneratedCode);
        writer.Line($"{visibility} interface I{client.Client.Name}");
        writer.Line("{");
        writer.Line("}");
        Tombstones.WriteHead(writer, client.Tombstone, root);
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{visibility} sealed class {client.Client.Name} : {client.Client.InterfaceFullName}"))
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
    public static void WriteProperties(CodeWriter writer, string visibility, string root, string holder, IReadOnlyCollection<LostClient> clients)
    {
        if (clients.Count == 0)
            return;
        writer.Gap();
        using (writer.Block($"{visibility} partial class {holder}"))
        {
            foreach (LostClient client in clients)
                WriteProperty(writer, root, client, "public " + client.Client.FullName);
        }
        writer.Gap();
        writer.Line("#if NET");
        using (writer.Block($"{visibility} partial interface I{holder}"))
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
        foreach (MethodShape method in MethodShapes.Of(lost.Operation, root))
        {
            Tombstones.WriteHead(writer, lost.Tombstone, root);
            MethodShape shape = extended is null
                ? method
                : method with { Parameters = [new MethodParameter("this " + extended, Receiver(method), null, ""), .. method.Parameters] };
            writer.Line(shape.Declare(extended is null ? "public " : "public static ", $" => {Tombstones.Throw(lost.Tombstone)};"));
        }
    }

    private static string Receiver(MethodShape method)
    {
        string name = "client";
        while (method.Parameters.Any(p => p.Name.TrimStart('@') == name))
            name += "_";
        return name;
    }
}
