using System.Linq;
using System.Threading;
using MadasterGen.Emission.Clients.Requests;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Credentials;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the file of one tag's client and its interface.</summary>
internal static class TagClientEmitter
{
    /// <summary>The file's text.</summary>
    public static string Emit(TagClientPlan plan, CancellationToken cancellationToken)
    {
        CodeWriter writer = new(cancellationToken);
        FileHead.Write(writer, plan.Origin);
        writer.Line($"namespace {plan.Version.Namespace};");
        writer.Line();
        if (plan.HasInterfaces)
        {
            WriteInterface(writer, plan);
            writer.Line();
        }
        WriteClient(writer, plan);
        return writer.Finish();
    }

    private static void WriteInterface(CodeWriter writer, TagClientPlan plan)
    {
        Documentation.Summary(writer, plan.Description, $"The operations under {plan.Tag}.");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Visibility} partial interface {plan.InterfaceName}"))
        {
            bool isFirst = true;
            foreach (OperationPlan operation in plan.Operations)
                WriteDeclarations(writer, operation, plan.Version.ApiVersion, plan.RootNamespace, ref isFirst);
        }
    }

    /// <summary>Declares the methods of an operation in an interface, an empty line before each but the first.</summary>
    public static void WriteDeclarations(CodeWriter writer, OperationPlan operation, string apiVersion, string root, ref bool isFirst)
    {
        foreach (MethodPlan method in operation.Methods)
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
            MethodDocumentation.Write(writer, operation, method, apiVersion, root);
            writer.Line(MethodText.Declare(method, root, "", ";"));
        }
    }

    private static void WriteClient(CodeWriter writer, TagClientPlan plan)
    {
        string root = plan.RootNamespace;
        Documentation.Summary(writer, plan.Description, $"The operations under {plan.Tag}.");
        writer.Line(FileHead.GeneratedCode);
        string implemented = plan.HasInterfaces ? $" : {plan.InterfaceFullName}" : "";
        using (writer.Block($"{plan.Visibility} sealed partial class {plan.Name}{implemented}"))
        {
            writer.Line($"private readonly global::{root}.MadasterTransport _transport;");
            writer.Line();
            writer.Line($"internal {plan.Name}(global::{root}.MadasterTransport transport) => _transport = transport;");
            writer.Line();
            foreach (OperationPlan operation in plan.Operations)
                WriteOperation(writer, operation, plan);
            foreach (OperationPlan operation in plan.Operations)
            {
                if (operation.Headers is { } headers)
                    HeadersEmitter.Write(writer, operation, headers, root);
            }
            WriteTable(writer, plan);
        }
    }

    private static void WriteOperation(CodeWriter writer, OperationPlan operation, TagClientPlan plan)
    {
        string root = plan.RootNamespace;
        if (MethodBody.MakerOfRequest(operation) is { } maker)
        {
            WriteWithRequest(writer, operation, maker, plan);
            return;
        }
        foreach (MethodPlan method in operation.Methods)
            WriteMethod(writer, operation, method, plan);
        RequestEmitter.Write(writer, operation.Request, $"Operations.{operation.Name}", root);
        foreach (RequestPlan other in operation.Methods.Select(method => method.OwnRequest).OfType<RequestPlan>().Distinct())
            RequestEmitter.Write(writer, other, $"Operations.{operation.Name}", root);
    }

    // One method that makes its request and sends it.
    private static void WriteWithRequest(CodeWriter writer, OperationPlan operation, CallMethod method, TagClientPlan plan)
    {
        string root = plan.RootNamespace;
        bool isExpression = RequestEmitter.IsExpression(operation.Request);
        MethodDocumentation.WriteOfClass(writer, operation, method, plan.Version.ApiVersion, root, plan.HasInterfaces);
        writer.Line(MethodText.Declare(method, root, "public ", isExpression ? " =>" : ""));
        using (isExpression ? writer.Indent() : writer.Block())
        {
            string made = RequestEmitter.WriteStatements(writer, operation.Request, $"Operations.{operation.Name}", root);
            writer.Line($"{(isExpression ? "" : "return ")}{MethodBody.Of(method, made, root)};");
        }
        writer.Line();
    }

    private static void WriteMethod(CodeWriter writer, OperationPlan operation, MethodPlan method, TagClientPlan plan)
    {
        string root = plan.RootNamespace;
        MethodDocumentation.WriteOfClass(writer, operation, method, plan.Version.ApiVersion, root, plan.HasInterfaces);
        writer.Line(MethodText.Declare(method, root, "public ", " =>"));
        using (writer.Indent())
            writer.Line(MethodBody.Of(method, operation.Request, root) + ";");
        writer.Line();
    }

    private static string? Alternatives(SecurityPlan security) => security.Alternatives.Count == 0
        ? null
        : $"Security = new[] {{ {string.Join(", ", security.Alternatives.Select(Schemes))} }}";

    private static string Schemes(EquatableArray<string> names) => names.Count == 0
        ? "new string[0]"
        : $"new[] {{ {string.Join(", ", names.Select(CSharpText.Literal))} }}";

    private static void WriteTable(CodeWriter writer, TagClientPlan plan)
    {
        string type = $"global::{plan.RootNamespace}.MadasterOperation";
        writer.Line("/// <summary>What the document declares about each operation.</summary>");
        using (writer.Block("internal static class Operations"))
        {
            foreach (OperationPlan operation in plan.Operations)
            {
                string[] texts = [operation.OperationId, plan.Tag, plan.Version.ApiVersion, operation.Method, operation.Path];
                string[] facts = [CSharpText.Literal(operation.IsDeprecated), CSharpText.Literal(operation.Security.IsRequired)];
                string arguments = string.Join(", ", texts.Select(CSharpText.Literal).Concat(facts));
                string?[] all = [Alternatives(operation.Security), ErrorEmitter.Property(operation, plan.RootNamespace)];
                string properties = string.Join(", ", all.Where(property => property is not null));
                string initializer = properties.Length == 0 ? "" : $" {{ {properties} }}";
                writer.Line($"internal static readonly {type} {operation.Name} = new {type}({arguments}){initializer};");
            }
            writer.Line();
            string names = string.Join(", ", plan.Operations.Select(o => o.Name));
            writer.Line($"internal static readonly {type}[] All = new {type}[] {{ {names} }};");
        }
    }
}
