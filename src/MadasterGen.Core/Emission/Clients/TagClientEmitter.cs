using System.Linq;
using System.Threading;
using MadasterGen.Emission.Types;
using MadasterGen.Planning;

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
        WriteInterface(writer, plan);
        writer.Line();
        WriteClient(writer, plan);
        return writer.ToString();
    }

    private static void WriteInterface(CodeWriter writer, TagClientPlan plan)
    {
        Documentation.Summary(writer, plan.Description, $"The operations under {plan.Tag}.");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Visibility} partial interface I{plan.Name}"))
        {
            bool isFirst = true;
            foreach (OperationPlan operation in plan.Operations)
                WriteDeclarations(writer, operation, plan.Version.ApiVersion, plan.RootNamespace, ref isFirst);
        }
    }

    /// <summary>Declares the methods of an operation in an interface, an empty line before each but the first.</summary>
    public static void WriteDeclarations(CodeWriter writer, OperationPlan operation, string apiVersion, string root, ref bool isFirst)
    {
        foreach (MethodShape method in MethodShapes.Of(operation, root))
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
            MethodDocumentation.Write(writer, operation, method, apiVersion, root);
            writer.Line(method.Declare("", ";"));
        }
    }

    private static void WriteClient(CodeWriter writer, TagClientPlan plan)
    {
        string root = plan.RootNamespace;
        Documentation.Summary(writer, plan.Description, $"The operations under {plan.Tag}.");
        writer.Line(FileHead.GeneratedCode);
        using (writer.Block($"{plan.Visibility} sealed partial class {plan.Name} : {plan.InterfaceFullName}"))
        {
            writer.Line($"private readonly global::{root}.MadasterTransport _transport;");
            writer.Line();
            writer.Line($"internal {plan.Name}(global::{root}.MadasterTransport transport) => _transport = transport;");
            writer.Line();
            foreach (OperationPlan operation in plan.Operations)
            {
                foreach (MethodShape method in MethodShapes.Of(operation, root))
                    WriteMethod(writer, operation, method, root);
                RequestEmitter.Write(writer, operation, root);
            }
            WriteTable(writer, plan);
        }
    }

    private static void WriteMethod(CodeWriter writer, OperationPlan operation, MethodShape method, string root)
    {
        writer.Line("/// <inheritdoc/>");
        MethodDocumentation.Obsolete(writer, operation);
        writer.Line(method.Declare("public ", " =>"));
        using (writer.Indent())
            writer.Line(Call(operation, method, root) + ";");
        writer.Line();
    }

    private static string Call(OperationPlan operation, MethodShape method, string root)
    {
        string request = $"{operation.Name}Request({string.Concat(MethodShapes.OfRequest(operation, root).Select(p => p.Name + ", "))}options)";
        ResultPlan result = operation.Result;
        return method.Variant switch
        {
            MethodVariant.OrDefault =>
                $"_transport.SendOrDefaultAsync<{result.Type!.Name}>({request}, {JsonReading.Reader(result.Type, root)}, cancellationToken)",
            MethodVariant.Sequence => Sequence(operation, root),
            MethodVariant.Batches or MethodVariant.AsyncBatches => Batches(operation, root),
            _ => result.Kind switch
            {
                ResultKind.Json => $"_transport.SendAsync<{MethodShapes.ResultType(result, root)}>({request}, {ResultReader(result, root)}, cancellationToken)",
                ResultKind.Text => $"_transport.SendForTextAsync({request}, cancellationToken)",
                ResultKind.File => $"_transport.DownloadAsync({request}, cancellationToken)",
                _ => $"_transport.SendAsync({request}, cancellationToken)",
            },
        };
    }

    private static string ResultReader(ResultPlan result, string root) => Reader(result.Type!, result.IsNullable, root);

    private static string Reader(TypeReference type, bool isNullable, string root) => isNullable
        ? $"static (ref {Names.Reader} reader) => reader.TokenType == {Names.Token}.Null ? null : {JsonReading.Expression(type, "reader", root)}"
        : JsonReading.Reader(type, root);

    private static string Sequence(OperationPlan operation, string root)
    {
        SequencePlan sequence = operation.Sequence!;
        string element = TypeText.Of(sequence.Element, sequence.IsElementNullable, root);
        string reader = Reader(sequence.Element, sequence.IsElementNullable, root);
        string holdsNull = sequence.IsElementNullable ? ", holdsNull: true" : "";
        if (operation.TakesODataQuery)
        {
            string arguments = string.Concat(MethodShapes.OfRequest(operation, root).Select(p => (p.Name == "query" ? "page" : p.Name) + ", "));
            return $"global::{root}.MadasterODataPages.EnumerateAsync<{element}>(_transport, page => {operation.Name}Request({arguments}options), query, {reader}, cancellationToken{holdsNull})";
        }
        string all = string.Concat(MethodShapes.OfRequest(operation, root).Select(p =>
            (p.Name == sequence.SkipParameter ? "skip" : p.Name == sequence.TakeParameter ? "take" : p.Name) + ", "));
        return sequence.IsPaged
            ? $"_transport.EnumeratePagesAsync<{element}>((skip, take) => {operation.Name}Request({all}options), pageSize, {reader}, cancellationToken{holdsNull})"
            : $"_transport.EnumerateAsync<{element}>(() => {operation.Name}Request({all}options), {reader}, cancellationToken{holdsNull})";
    }

    private static string Batches(OperationPlan operation, string root)
    {
        string item = TypeText.Element(operation.Body!.Type, root);
        string result = MethodShapes.ResultType(operation.Result, root);
        string arguments = string.Concat(MethodShapes.OfRequest(operation, root).Select(p => (p.Name == "body" ? "batch" : p.Name) + ", "));
        return $"global::{root}.MadasterBatches.SendAsync<{item}, {result}>(items, {operation.BatchSize}, (batch, token) => {operation.Name}Async({arguments}options, token), cancellationToken)";
    }

    private static void WriteTable(CodeWriter writer, TagClientPlan plan)
    {
        string type = $"global::{plan.RootNamespace}.MadasterOperation";
        writer.Line("/// <summary>What the document says of each operation.</summary>");
        using (writer.Block("internal static class Operations"))
        {
            foreach (OperationPlan operation in plan.Operations)
            {
                writer.Line(
                    $"internal static readonly {type} {operation.Name} = new {type}({CSharpText.Literal(operation.OperationId)}, {CSharpText.Literal(plan.Tag)}, "
                    + $"{CSharpText.Literal(plan.Version.ApiVersion)}, {CSharpText.Literal(operation.Method)}, {CSharpText.Literal(operation.Path)}, "
                    + $"{(operation.IsDeprecated ? "true" : "false")}, {(operation.RequiresKey ? "true" : "false")});");
            }
            writer.Line();
            writer.Line($"internal static readonly {type}[] All = new {type}[] {{ {string.Join(", ", plan.Operations.Select(o => o.Name))} }};");
        }
    }
}
