using System;
using System.Linq;
using System.Threading;
using MadasterGen.Planning;
using MadasterGen.Planning.Credentials;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the file of one version's client and its interface.</summary>
internal static class VersionClientEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(VersionClientPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        string root = plan.RootNamespace;
        FileHead.Write(writer, plan.Origin);
        writer.Line($"namespace {root};");
        writer.Line();
        if (plan.HasInterfaces)
            WriteInterface(writer, plan);
        writer.Line($"/// <summary>Version {CSharpText.Xml(plan.Version.ApiVersion)} of the API: {CSharpText.Xml(plan.Origin)}.</summary>");
        writer.Line(FileHead.GeneratedCode);
        string implemented = plan.HasInterfaces ? $" : {plan.InterfaceFullName}" : "";
        using (writer.Block($"{plan.Visibility} sealed partial class {plan.Name}{implemented}"))
        {
            WriteConstructor(writer, plan, root);
            foreach (TagClientReference tag in plan.TagClients)
            {
                Documentation.Summary(writer, tag.Description, $"The operations under {tag.Tag}.");
                writer.Line($"public {tag.TypeName} {tag.PropertyName} {{ get; }}");
                writer.Line();
            }
            WriteFacts(writer, plan);
            foreach (TagClientReference tag in plan.HasInterfaces ? plan.TagClients : default)
            {
                writer.Line();
                writer.Line($"{tag.TakenName} {plan.InterfaceFullName}.{tag.PropertyName} => {tag.PropertyName};");
            }
        }
        return writer.Finish();
    }

    private static void WriteInterface(CodeWriter writer, VersionClientPlan plan)
    {
        writer.Line($"/// <summary>Version {CSharpText.Xml(plan.Version.ApiVersion)} of the API: {CSharpText.Xml(plan.Origin)}.</summary>");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Visibility} partial interface {plan.InterfaceName}"))
        {
            foreach (TagClientReference tag in plan.TagClients)
            {
                Separate(writer, tag, plan);
                Documentation.Summary(writer, tag.Description, $"The operations under {tag.Tag}.");
                writer.Line($"{tag.TakenName} {tag.PropertyName} {{ get; }}");
            }
        }
        writer.Line();
    }

    private static void WriteConstructor(CodeWriter writer, VersionClientPlan plan, string root)
    {
        using (writer.Block($"internal {plan.Name}(global::{root}.MadasterConnection connection)"))
        {
            string version = CSharpText.Literal(plan.Version.ApiVersion);
            string address = CSharpText.Literal(plan.BaseAddress);
            writer.Line($"global::{root}.MadasterTransport transport = new global::{root}.MadasterTransport(");
            bool hasSchemes = plan.Schemes.Count > 0;
            string placement = plan.HasCredentials ? $", {Placement(plan.Credential, root)}" : "";
            string prefix = plan.PathPrefix is null && !hasSchemes ? "" : $", {CSharpText.Literal(plan.PathPrefix)}";
            string rest = hasSchemes ? "," : ");";
            writer.Line($"    connection, {version}, {address}{placement}{prefix}{rest}");
            for (int i = 0; i < plan.Schemes.Count; i++)
            {
                CredentialPlan scheme = plan.Schemes[i];
                string end = i == plan.Schemes.Count - 1 ? ");" : ",";
                writer.Line($"    ({CSharpText.Literal(scheme.Scheme)}, {Placement(scheme, root)}){end}");
            }
            foreach (TagClientReference tag in plan.TagClients)
                writer.Line($"{tag.PropertyName} = new {tag.TypeName}(transport);");
        }
        writer.Line();
    }

    private static void WriteFacts(CodeWriter writer, VersionClientPlan plan)
    {
        writer.Line("/// <summary>The version as the API writes it.</summary>");
        writer.Line($"public const string ApiVersion = {CSharpText.Literal(plan.Version.ApiVersion)};");
        writer.Line();
        writer.Line("/// <summary>The build of the document that this client was made from; null when the document names none.</summary>");
        writer.Line($"public const string? Build = {CSharpText.Literal(plan.Build)};");
    }

    private static void Separate(CodeWriter writer, TagClientReference tag, VersionClientPlan plan)
    {
        if (tag != plan.TagClients.First())
            writer.Line();
    }

    private static string Placement(CredentialPlan? credential, string root)
    {
        string member = credential switch
        {
            null => "None",
            { Place: CredentialPlace.Bearer } => "Bearer",
            { Place: CredentialPlace.Basic } => "Basic",
            { Place: CredentialPlace.Header } => $"Header({CSharpText.Literal(credential.Name)})",
            { Place: CredentialPlace.Query } => $"Query({CSharpText.Literal(credential.Name)})",
            { Place: CredentialPlace.Cookie } => $"Cookie({CSharpText.Literal(credential.Name)})",
            _ => throw new ArgumentOutOfRangeException(nameof(credential)),
        };
        return $"global::{root}.MadasterKeyPlacement.{member}";
    }
}
