using System.Threading;
using MadasterGen.Emission.Types;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Stubs;

/// <summary>Writes what stands for the API in tests: each operation by its name, in classes inside those of the clients.</summary>
internal static class StubEmitter
{
    /// <summary>The file of one tag's operations.</summary>
    public static string Emit(TagClientPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        FileHead.Write(writer, plan.Origin);
        writer.Line($"namespace {plan.Version.Namespace};");
        writer.Line();
        using (writer.Block($"{plan.Visibility} sealed partial class {plan.Name}"))
        {
            writer.Line($"/// <summary>What the operations under {CSharpText.Xml(plan.Tag)} get in tests.</summary>");
            writer.Line(FileHead.GeneratedCode);
            using (writer.Block($"public sealed class {plan.StubsName}"))
            {
                using (writer.Block($"internal {plan.StubsName}(global::{plan.RootNamespace}.MadasterStubHandler handler)"))
                {
                    foreach (OperationPlan operation in plan.Operations)
                        writer.Line($"{operation.Name} = handler.{Making(operation, plan.RootNamespace)};");
                }
                foreach (OperationPlan operation in plan.Operations)
                {
                    writer.Line();
                    Documentation.Summary(writer, operation.Summary, $"{operation.Method} {operation.Path}");
                    writer.Line($"public {TypeOf(operation, plan.RootNamespace)} {operation.Name} {{ get; }}");
                }
            }
        }
        return writer.Finish();
    }

    /// <summary>The file of one version's tags.</summary>
    public static string Emit(VersionClientPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        FileHead.Write(writer, plan.Origin);
        writer.Line($"namespace {plan.RootNamespace};");
        writer.Line();
        using (writer.Block($"{plan.Visibility} sealed partial class {plan.Name}"))
        {
            writer.Line($"/// <summary>What the operations of {CSharpText.Xml(plan.Version.ApiVersion)} get in tests.</summary>");
            writer.Line(FileHead.GeneratedCode);
            using (writer.Block($"public sealed class {plan.StubsName}"))
            {
                using (writer.Block($"internal {plan.StubsName}(global::{plan.RootNamespace}.MadasterStubHandler handler)"))
                {
                    foreach (TagClientReference tag in plan.TagClients)
                        writer.Line($"{tag.PropertyName} = new {tag.StubsFullName}(handler);");
                }
                foreach (TagClientReference tag in plan.TagClients)
                {
                    writer.Line();
                    writer.Line($"/// <summary>What the operations under {CSharpText.Xml(tag.Tag)} get.</summary>");
                    writer.Line($"public {tag.StubsFullName} {tag.PropertyName} {{ get; }}");
                }
            }
        }
        return writer.Finish();
    }

    /// <summary>The file of a client's versions.</summary>
    public static string Emit(RootPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        string root = plan.Options.RootNamespace;
        string client = $"global::{root}.{plan.Options.ClientName}";
        string options = $"global::{root}.{plan.OptionsName}";
        FileHead.Write(writer, null);
        writer.Line($"namespace {root};");
        writer.Line();
        writer.Line($"/// <summary>Stands for the API in tests of code that uses a <see cref=\"{client}\"/>.</summary>");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Options.Visibility} sealed class {plan.StubName} : global::{root}.MadasterStubHandler"))
        {
            writer.Line("/// <summary>Creates a stub that has no response yet.</summary>");
            using (writer.Block($"public {plan.StubName}()"))
            {
                foreach (VersionClientPlan version in plan.Versions)
                    writer.Line($"{version.Version.Identifier} = new {version.StubsFullName}(this);");
            }
            foreach (VersionClientPlan version in plan.Versions)
            {
                writer.Line();
                writer.Line($"/// <summary>What the operations of {CSharpText.Xml(version.Version.ApiVersion)} get.</summary>");
                writer.Line($"public {version.StubsFullName} {version.Version.Identifier} {{ get; }}");
            }
            writer.Line();
            string which = plan.HasCredentials ? " It has a key that no API knows." : "";
            writer.Line($"/// <summary>A client whose calls end here.{which}</summary>");
            string address = "new global::System.Uri(\"https://stub.invalid/\")";
            string key = plan.HasCredentials ? "ApiKey = \"stub-key\", " : "";
            writer.Line($"public {client} CreateClient() =>");
            writer.Line($"    CreateClient(new {options} {{ {key}BaseAddress = {address} }});");
            writer.Line();
            writer.Line("/// <summary>A client with options of your own whose calls end here.</summary>");
            writer.Line("/// <param name=\"options\">Key, address and time-out.</param>");
            writer.Line($"public {client} CreateClient({options} options) =>");
            writer.Line($"    new {client}(new global::System.Net.Http.HttpClient(this, disposeHandler: false), options);");
        }
        return writer.Finish();
    }

    private static string TypeOf(OperationPlan operation, string root)
    {
        string type = $"global::{root}.MadasterStubbedOperation";
        if (IsToldByStatus(operation.Result))
            return type;
        return operation.Result.Kind switch
        {
            ResultKind.Json => $"{type}<{MethodText.ResultType(operation.Result, root)}>",
            ResultKind.Text => $"{type}<string>",
            ResultKind.File => $"{type}<byte[]>",
            ResultKind.None or ResultKind.Sequence => type,
            _ => throw new System.NotSupportedException($"There is no stub for {operation.Result.Kind}."),
        };
    }

    private static string Making(OperationPlan operation, string root)
    {
        string arguments = $"Operations.{operation.Name}, {operation.FirstSuccess}";
        return operation.Result switch
        {
            { } result when IsToldByStatus(result) => $"Nothing({arguments})",
            { Kind: ResultKind.Json } result =>
                $"Json<{MethodText.ResultType(result, root)}>({arguments}, {Writer(result, root)}{Empty(result)})",
            { Kind: ResultKind.Text } result => $"Text({arguments}{Empty(result)})",
            { Kind: ResultKind.File } result => $"File({arguments}{Empty(result)})",
            _ => $"Nothing({arguments})",
        };
    }

    // A value does not say with which of the statuses it comes.
    private static bool IsToldByStatus(ResultPlan result) => result.ByStatus.Count > 0;

    private static string Writer(ResultPlan result, string root) =>
        JsonWriting.ElementWriter(new ListType(result.Type!, result.IsNullable), root);

    // Where a status brings nothing, null is that status.
    private static string Empty(ResultPlan result) =>
        result.Empty is { } empty ? $", {empty.One}" : "";
}
