using System.Linq;
using System.Threading;
using MadasterGen.Planning;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the root client's versions, its interface and the table of operations.</summary>
internal static class RootClientEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(RootPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        string root = plan.Options.RootNamespace;
        string name = plan.Options.ClientName;
        string visibility = plan.Options.Visibility;
        FileHead.Write(writer, null);
        writer.Line($"namespace {root};");
        writer.Line();
        if (plan.HasInterfaces)
            WriteInterface(writer, plan, root);
        else
            writer.Line("/// <summary>All versions of the API.</summary>");
        writer.Line(FileHead.GeneratedCode);
        string implemented = plan.HasInterfaces ? $" : global::{root}.{plan.InterfaceName}" : "";
        using (writer.Block($"{visibility} sealed partial class {name}{implemented}"))
        {
            foreach (VersionClientPlan version in plan.Versions)
            {
                string apiVersion = CSharpText.Xml(version.Version.ApiVersion);
                writer.Line($"/// <summary>Version {apiVersion} of the API: {CSharpText.Xml(version.Origin)}.</summary>");
                writer.Line($"public {version.FullName} {version.Version.Identifier} {{ get; private set; }} = null!;");
                writer.Line();
            }
            LatestClientEmitter.WriteSummary(writer);
            writer.Line($"public global::{root}.{plan.LatestName} Latest {{ get; private set; }} = null!;");
            if (plan.HasInterfaces)
                WriteImplementations(writer, plan, root);
            writer.Line();
            using (writer.Block($"partial void InitializeVersions(global::{root}.MadasterConnection connection)"))
            {
                foreach (VersionClientPlan version in plan.Versions)
                    writer.Line($"{version.Version.Identifier} = new {version.FullName}(connection);");
                writer.Line($"Latest = new global::{root}.{plan.LatestName}(this);");
            }
        }
        writer.Line();
        WriteTable(writer, plan, root, visibility);
        return writer.Finish();
    }

    private static void WriteInterface(CodeWriter writer, RootPlan plan, string root)
    {
        string client = plan.Options.ClientName;
        writer.Line($"/// <summary>All versions of the API. Stand-ins for <c>{client}</c> in tests implement it.</summary>");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Options.Visibility} interface {plan.InterfaceName}"))
        {
            foreach (VersionClientPlan version in plan.Versions)
            {
                writer.Line($"/// <summary>Version {CSharpText.Xml(version.Version.ApiVersion)} of the API.</summary>");
                writer.Line($"{version.InterfaceFullName} {version.Version.Identifier} {{ get; }}");
                writer.Line();
            }
            LatestClientEmitter.WriteSummary(writer);
            writer.Line($"global::{root}.{plan.LatestInterfaceName} Latest {{ get; }}");
            if (plan.HasFiles)
                WriteLinkedFiles(writer, root, plan.Options.ClientName);
        }
        writer.Line();
    }

    private static void WriteImplementations(CodeWriter writer, RootPlan plan, string root)
    {
        foreach (VersionClientPlan version in plan.Versions)
        {
            writer.Line();
            string identifier = version.Version.Identifier;
            writer.Line($"{version.InterfaceFullName} global::{root}.{plan.InterfaceName}.{identifier} => {identifier};");
        }
        writer.Line();
        writer.Line($"global::{root}.{plan.LatestInterfaceName} global::{root}.{plan.InterfaceName}.Latest => Latest;");
    }

    private static void WriteLinkedFiles(CodeWriter writer, string root, string name)
    {
        string options = $"global::{root}.MadasterRequestOptions";
        const string token = "global::System.Threading.CancellationToken";
        string ending = $"{options}? options = null, {token} cancellationToken = default);";
        foreach (string address in new[] { "string", "global::System.Uri" })
        {
            writer.Line();
            writer.Line($"/// <inheritdoc cref=\"global::{root}.{name}.OpenLinkedFileAsync(string, {options}, {token})\"/>");
            writer.Line($"global::System.Threading.Tasks.Task<global::{root}.MadasterFile> OpenLinkedFileAsync({address} url, {ending}");
            writer.Line();
            writer.Line($"/// <inheritdoc cref=\"global::{root}.{name}.SaveLinkedFileAsync(string, string, {options}, {token})\"/>");
            writer.Line($"global::System.Threading.Tasks.Task SaveLinkedFileAsync({address} url, string path, {ending}");
        }
    }

    private static void WriteTable(CodeWriter writer, RootPlan plan, string root, string visibility)
    {
        string list = $"global::System.Collections.Generic.IReadOnlyList<global::{root}.MadasterOperation>";
        writer.Line("/// <summary>Every operation of every version.</summary>");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{visibility} static class {plan.OperationsName}"))
        {
            writer.Line("/// <summary>The operations, version by version from old to new, in the order of the documents.</summary>");
            writer.Line($"public static {list} All {{ get; }} = Collect();");
            writer.Line();
            using (writer.Block($"private static global::{root}.MadasterOperation[] Collect()"))
            {
                string growing = $"global::System.Collections.Generic.List<global::{root}.MadasterOperation>";
                writer.Line($"{growing} operations = new {growing}();");
                foreach (TagClientReference tag in plan.Versions.SelectMany(v => v.TagClients))
                    writer.Line($"operations.AddRange({tag.TypeName}.Operations.All);");
                writer.Line("return operations.ToArray();");
            }
        }
    }
}
