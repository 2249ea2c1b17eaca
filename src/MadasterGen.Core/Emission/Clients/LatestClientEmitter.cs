using System.Linq;
using System.Threading;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the union of the versions, with its interfaces.</summary>
internal static class LatestClientEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(RootPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        string root = plan.Options.RootNamespace;
        FileHead.Write(writer, null);
        writer.Line($"namespace {root};");
        writer.Line();
        if (plan.HasInterfaces)
        {
            WriteInterface(writer, plan, root);
            writer.Line();
        }
        WriteClient(writer, plan, root);
        foreach (LatestTagPlan tag in plan.Latest.Where(t => t.Single is null))
        {
            writer.Line();
            if (plan.HasInterfaces)
            {
                WriteMixedInterface(writer, tag, plan, root);
                writer.Line();
            }
            WriteMixed(writer, tag, plan, root);
        }
        return writer.Finish();
    }

    private static void WriteInterface(CodeWriter writer, RootPlan plan, string root)
    {
        WriteSummary(writer);
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Options.Visibility} partial interface {plan.LatestInterfaceName}"))
        {
            bool isFirst = true;
            foreach (LatestTagPlan tag in plan.Latest)
            {
                if (!isFirst)
                    writer.Line();
                isFirst = false;
                WriteTagSummary(writer, tag);
                writer.Line($"{InterfaceOf(tag, root)} {tag.PropertyName} {{ get; }}");
            }
        }
    }

    private static void WriteClient(CodeWriter writer, RootPlan plan, string root)
    {
        WriteSummary(writer);
        writer.Line(FileHead.GeneratedCode);
        string implemented = $"global::{root}.{plan.LatestInterfaceName}";
        string bases = plan.HasInterfaces ? $" : {implemented}" : "";
        using (writer.Block($"{plan.Options.Visibility} sealed partial class {plan.LatestName}{bases}"))
        {
            writer.Line($"internal {plan.LatestName}(global::{root}.{plan.Options.ClientName} client)");
            using (writer.Block())
            {
                foreach (LatestTagPlan tag in plan.Latest)
                {
                    writer.Line(tag.Single is { } single
                        ? $"{tag.PropertyName} = client.{single.Version.Identifier}.{single.PropertyName};"
                        : $"{tag.PropertyName} = new global::{root}.{tag.ClientName}(client);");
                }
            }
            foreach (LatestTagPlan tag in plan.Latest)
            {
                writer.Line();
                WriteTagSummary(writer, tag);
                writer.Line($"public {tag.Single?.TypeName ?? $"global::{root}.{tag.ClientName}"} {tag.PropertyName} {{ get; }}");
            }
            foreach (LatestTagPlan tag in plan.HasInterfaces ? plan.Latest : default)
            {
                writer.Line();
                writer.Line($"{InterfaceOf(tag, root)} {implemented}.{tag.PropertyName} => {tag.PropertyName};");
            }
        }
    }

    private static void WriteMixedInterface(CodeWriter writer, LatestTagPlan tag, RootPlan plan, string root)
    {
        WriteTagSummary(writer, tag);
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Options.Visibility} partial interface {tag.InterfaceName}"))
        {
            bool isFirst = true;
            foreach (LatestOperation entry in tag.Operations)
                TagClientEmitter.WriteDeclarations(writer, entry.Operation, entry.Source.Version.ApiVersion, root, ref isFirst);
        }
    }

    private static void WriteMixed(CodeWriter writer, LatestTagPlan tag, RootPlan plan, string root)
    {
        WriteTagSummary(writer, tag);
        writer.Line(FileHead.GeneratedCode);
        string implemented = plan.HasInterfaces ? $" : global::{root}.{tag.InterfaceName}" : "";
        using (writer.Block($"{plan.Options.Visibility} sealed partial class {tag.ClientName}{implemented}"))
        {
            writer.Line($"private readonly global::{root}.{plan.Options.ClientName} _client;");
            writer.Line();
            writer.Line($"internal {tag.ClientName}(global::{root}.{plan.Options.ClientName} client) => _client = client;");
            foreach (LatestOperation entry in tag.Operations)
            {
                foreach (MethodPlan method in entry.Operation.Methods)
                {
                    writer.Line();
                    MethodDocumentation.WriteOfClass(
                        writer, entry.Operation, method, entry.Source.Version.ApiVersion, root, plan.HasInterfaces);
                    writer.Line(MethodText.Declare(method, root, "public ", " =>"));
                    string client = $"_client.{entry.Source.Version.Identifier}.{entry.Source.PropertyName}";
                    writer.Line($"    {client}.{method.Name}({MethodText.Arguments(method)});");
                }
            }
        }
    }

    private static string InterfaceOf(LatestTagPlan tag, string root) => tag.Single?.TakenName ?? $"global::{root}.{tag.InterfaceName}";

    /// <summary>Describes what the union of the versions is.</summary>
    public static void WriteSummary(CodeWriter writer)
    {
        writer.Line("/// <summary>");
        writer.Line("/// Every operation of every version, each from the newest version that has it. "
            + "Its types are that version's, so a document");
        writer.Line("/// of a newer version can move an operation to other types.");
        writer.Line("/// </summary>");
    }

    private static void WriteTagSummary(CodeWriter writer, LatestTagPlan tag)
    {
        string from = tag.Single is { } single ? $"all from {CSharpText.Xml(single.Version.ApiVersion)}" : "each from its newest version";
        writer.Line($"/// <summary>The operations under {CSharpText.Xml(tag.PropertyName)}, {from}.</summary>");
    }
}
