using System.Linq;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the union of the versions.</summary>
internal static class LatestClientEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(RootPlan plan)
    {
        CodeWriter writer = new();
        string root = plan.Options.RootNamespace;
        string visibility = plan.Options.Visibility;
        FileHead.Write(writer, null);
        writer.Line($"namespace {root};");
        writer.Line();
        writer.Line("/// <summary>");
        writer.Line("/// Every operation of every version, each from the newest version that has it. Its types are that version's, so a document");
        writer.Line("/// of a newer version can move an operation to other types.");
        writer.Line("/// </summary>");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{visibility} sealed partial class MadasterLatestClient"))
        {
            writer.Line($"internal MadasterLatestClient(global::{root}.{plan.Options.ClientName} client)");
            using (writer.Block())
            {
                foreach (LatestTagPlan tag in plan.Latest)
                {
                    writer.Line(tag.Single is { } single
                        ? $"{tag.PropertyName} = client.{single.Version.Identifier}.{single.PropertyName};"
                        : $"{tag.PropertyName} = new global::{root}.{ClientName(tag)}(client);");
                }
            }
            foreach (LatestTagPlan tag in plan.Latest)
            {
                writer.Line();
                writer.Line(tag.Single is { } single
                    ? $"/// <summary>The operations under {CSharpText.Xml(tag.PropertyName)}, all from {CSharpText.Xml(single.Version.ApiVersion)}.</summary>"
                    : $"/// <summary>The operations under {CSharpText.Xml(tag.PropertyName)}, each from its newest version.</summary>");
                writer.Line($"public {tag.Single?.TypeName ?? $"global::{root}.{ClientName(tag)}"} {tag.PropertyName} {{ get; }}");
            }
        }
        foreach (LatestTagPlan tag in plan.Latest.Where(t => t.Single is null))
        {
            writer.Line();
            WriteMixed(writer, tag, plan, root);
        }
        return writer.ToString();
    }

    private static string ClientName(LatestTagPlan tag) => $"MadasterLatest{tag.PropertyName}Client";

    private static void WriteMixed(CodeWriter writer, LatestTagPlan tag, RootPlan plan, string root)
    {
        writer.Line($"/// <summary>The operations under {CSharpText.Xml(tag.PropertyName)}, each from its newest version.</summary>");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Options.Visibility} sealed partial class {ClientName(tag)}"))
        {
            writer.Line($"private readonly global::{root}.{plan.Options.ClientName} _client;");
            writer.Line();
            writer.Line($"internal {ClientName(tag)}(global::{root}.{plan.Options.ClientName} client) => _client = client;");
            foreach (LatestOperation entry in tag.Operations)
            {
                foreach (MethodShape method in MethodShapes.Of(entry.Operation, root))
                {
                    writer.Line();
                    MethodDocumentation.Write(writer, entry.Operation, method, entry.Source.Version.ApiVersion, root);
                    writer.Line(method.Declare("public ", " =>"));
                    writer.Line($"    _client.{entry.Source.Version.Identifier}.{entry.Source.PropertyName}.{method.Name}({method.Arguments});");
                }
            }
        }
    }
}
