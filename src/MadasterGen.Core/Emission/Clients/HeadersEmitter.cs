using MadasterGen.Emission.Types;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Operations.Headers;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes the types of headers.</summary>
internal static class HeadersEmitter
{
    /// <summary>Writes the type of an operation's headers into its client.</summary>
    public static void Write(CodeWriter writer, OperationPlan operation, HeadersPlan plan, string root)
    {
        string what = $"The headers of successful responses of <c>{CSharpText.Xml(operation.OperationId)}</c>.";
        writer.Line($"/// <summary>{what}</summary>");
        writer.Line("/// <remarks>");
        writer.Line("/// A value that did not come, or that is not what the document promises, is <c>null</c>; in a list it is left out.");
        writer.Line("/// </remarks>");
        string info = $"global::{root}.MadasterResponseInfo";
        using (writer.Block($"public sealed partial record {plan.Name}"))
        {
            foreach (HeaderPlan header in plan.Headers)
            {
                Documentation.Summary(writer, header.Description, $"The header {header.WireName}.");
                Documentation.Obsolete(writer, header.IsDeprecated, $"The document calls the header {header.WireName} deprecated.");
                writer.Line($"public {TypeText.Of(header.Type, true, root)} {header.Name} {{ get; init; }}");
                writer.Line();
            }
            writer.Line("/// <summary>Reads the headers from what <c>OnResponse</c> of the options of a call is given.</summary>");
            writer.Line("/// <param name=\"response\">The response.</param>");
            writer.Line($"public static {plan.FullName} From({info} response) => new {plan.FullName}");
            writer.Line("{");
            using (writer.Indent())
            {
                foreach (HeaderPlan header in plan.Headers)
                    writer.Line($"{header.Name} = {Value(header, root)},");
            }
            writer.Line("};");
        }
        writer.Line();
    }

    private static string Value(HeaderPlan header, string root)
    {
        ListType? list = header.Type as ListType;
        CSharpType type = list?.Element ?? header.Type;
        // A value that is none is null, which a list has no place for.
        string text = TypeText.Of(type, list is null && type.IsValueType, root);
        string reader = $"static (ref {Names.Reader} reader) => {JsonReading.Expression(type, "reader", root)}";
        string isString = CSharpText.Literal(!header.IsLiteral);
        string method = $"global::{root}.MadasterResponseHeaders.{(list is null ? "One" : "Each")}<{text}>";
        return $"{method}(response, {CSharpText.Literal(header.WireName)}, {isString}, {reader})";
    }
}
