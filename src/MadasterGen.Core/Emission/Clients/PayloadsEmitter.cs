using System.Threading;
using MadasterGen.Emission.Types;
using MadasterGen.Planning;
using MadasterGen.Planning.Payloads;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the readers of what a server sends by itself.</summary>
internal static class PayloadsEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(VersionClientPlan client, PayloadsPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        FileHead.Write(writer, client.Origin);
        writer.Line($"namespace {client.RootNamespace};");
        writer.Line();
        writer.Line($"/// <summary>What the server sends by itself in its {plan.Kind}: {CSharpText.Xml(client.Origin)}.</summary>");
        writer.Line("/// <remarks>");
        writer.Line("/// Whether a request is the server's is for your program to check, by its signature for example.");
        writer.Line("/// </remarks>");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{client.Visibility} static class {plan.Name}"))
        {
            bool isFirst = true;
            foreach (PayloadPlan payload in plan.Payloads)
            {
                if (!isFirst)
                    writer.Line();
                isFirst = false;
                Write(writer, payload, client.RootNamespace);
            }
        }
        return writer.Finish();
    }

    private static void Write(CodeWriter writer, PayloadPlan payload, string root)
    {
        string type = $"global::{root}.MadasterPayload<{TypeText.Of(payload.Type, payload.IsNullable, root)}>";
        Documentation.Summary(writer, payload.Description, $"The payload of the {payload.Label}.");
        writer.Line($"/// <remarks>The {CSharpText.Xml(payload.Label)}: <c>{CSharpText.Xml(payload.Request)}</c>.</remarks>");
        writer.Line($"public static {type} {payload.Name} {{ get; }} = new {type}(");
        using (writer.Indent())
        {
            writer.Line($"{CSharpText.Literal(payload.Label)},");
            writer.Line($"{JsonReading.Reader(payload.Type, payload.IsNullable, root)},");
            // Null is written by who calls the delegate, as in lists.
            writer.Line($"{JsonWriting.ElementWriter(new ListType(payload.Type, payload.IsNullable), root)});");
        }
    }
}
