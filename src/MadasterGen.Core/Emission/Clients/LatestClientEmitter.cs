using System.Linq;
using System.Threading;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the union of the versions, with its interfaces.</summary>
internal static class LatestClientEmitter
{
    /// <summary>The client's name; the interface has an <c>I</c> before it.</summary>
    public const string Name = "MadasterLatestClient";

    /// <summary>The file's text.</summary>
    public static string Emit(RootPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        string root = plan.Options.RootNamespace;
        FileHead.Write(writer, null);
        writer.Line($"namespace {root};");
        writer.Line();
        WriteInterface(writer, plan, root);
        writer.Line();
        WriteClient(writer, plan, root);
        foreach (LatestTagPlan tag in plan.Latest.Where(t => t.Single is null))
        {
            writer.Line();
            WriteMixedInterface(writer, tag, plan, root);
            writer.Line();
            WriteMixed(writer, tag, plan, root);
        }
        return writer.ToString();
    }

    private static void WriteInterface(CodeWriter writer, RootPlan plan, string root)
    {
        WriteSummary(writer);
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Options.Visibility} partial interface I{Name}"))
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
        using (writer.Block($"{plan.Options.Visibility} sealed partial class {Name} : global::{root}.I{Name}"))
        {
            writer.Line($"internal {Name}(global::{root}.{plan.Options.ClientName} client)");
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
            foreach (LatestTagPlan tag in plan.Latest)
            {
                writer.Line();
                writer.Line($"{InterfaceOf(tag, root)} global::{root}.I{Name}.{tag.PropertyName} => {tag.PropertyName};");
            }
        }
    }

    private static void WriteMixedInterface(CodeWriter writer, LatestTagPlan tag, RootPlan plan, string root)
    {
        WriteTagSummary(writer, tag);
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Options.Visibility} partial interface I{tag.ClientName}"))
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
        using (writer.Block($"{plan.Options.Visibility} sealed partial class {tag.ClientName} : global::{root}.I{tag.ClientName}"))
        {
            writer.Line($"private readonly global::{root}.{plan.Options.ClientName} _client;");
            writer.Line();
            writer.Line($"internal {tag.ClientName}(global::{root}.{plan.Options.ClientName} client) => _client = client;");
            foreach (LatestOperation entry in tag.Operations)
            {
                foreach (MethodPlan method in entry.Operation.Methods)
                {
                    writer.Line();
                    writer.Line("/// <inheritdoc/>");
                    MethodDocumentation.Obsolete(writer, entry.Operation);
                    writer.Line(MethodText.Declare(method, root, "public ", " =>"));
                    string client = $"_client.{entry.Source.Version.Identifier}.{entry.Source.PropertyName}";
                    writer.Line($"    {client}.{method.Name}({MethodText.Arguments(method)});");
                }
            }
        }
    }

    private static string InterfaceOf(LatestTagPlan tag, string root) => tag.Single?.InterfaceName ?? $"global::{root}.I{tag.ClientName}";

    /// <summary>Says what the union of the versions is.</summary>
    public static void WriteSummary(CodeWriter writer)
    {
        writer.Line("/// <summary>");
        writer.Line("/// Every operation of every version, each from the newest version that has it. Its types are that version's, so a document");
        writer.Line("/// of a newer version can move an operation to other types.");
        writer.Line("/// </summary>");
    }

    private static void WriteTagSummary(CodeWriter writer, LatestTagPlan tag) => writer.Line(tag.Single is { } single
        ? $"/// <summary>The operations under {CSharpText.Xml(tag.PropertyName)}, all from {CSharpText.Xml(single.Version.ApiVersion)}.</summary>"
        : $"/// <summary>The operations under {CSharpText.Xml(tag.PropertyName)}, each from its newest version.</summary>");
}
