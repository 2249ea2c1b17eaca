using System;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the query string of a request.</summary>
internal static class RequestQueryEmitter
{
    /// <summary>Appends every parameter to the variable <c>uri</c>.</summary>
    public static void Write(CodeWriter writer, RequestPlan request, string root)
    {
        foreach (ParameterPlan parameter in request.Query)
            Write(writer, parameter, root);
        if (request.ODataQuery is { } query)
            writer.Line($"uri.AppendQuery({query});");
    }

    private static void Write(CodeWriter writer, ParameterPlan parameter, string root)
    {
        switch (parameter.Form)
        {
            case ValueForm.Direct:
                WriteAppend(writer, parameter, parameter.Name);
                break;
            case ValueForm.Text:
                WriteAppend(writer, parameter, ValueText.Of(parameter, root));
                break;
            case ValueForm.Joined:
                using (Given(writer, parameter))
                    WriteAppend(writer, parameter, Joined(parameter, root));
                break;
            case ValueForm.Reserved:
                string reserved = ValueText.Of(parameter, root);
                writer.Line($"uri.AppendReservedQuery({CSharpText.Literal(parameter.WireName)}, {reserved});");
                break;
            case ValueForm.Exploded:
                using (Given(writer, parameter))
                    WriteEach(writer, parameter, root);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(parameter));
        }
    }

    private static void WriteAppend(CodeWriter writer, ParameterPlan parameter, string value) =>
        writer.Line($"uri.AppendQuery({CSharpText.Literal(parameter.WireName)}, {value});");

    private static string Joined(ParameterPlan parameter, string root)
    {
        string allowsReserved = parameter.AllowsReserved ? ", allowsReserved: true" : "";
        string element = ValueText.Element(parameter.List, root);
        return $"{parameter.Name}, {CSharpText.Literal(parameter.Separator)}, {element}{allowsReserved}";
    }

    private static IDisposable? Given(CodeWriter writer, ParameterPlan parameter)
    {
        if (parameter.IsRequired)
            return null;
        return writer.Block($"if ({parameter.Name} is not null)");
    }

    private static void WriteEach(CodeWriter writer, ParameterPlan parameter, string root)
    {
        CSharpType element = parameter.List.Element;
        writer.Line($"foreach ({TypeText.Element(parameter.List, root)} item in {parameter.Name})");
        if (!parameter.List.IsElementNullable)
        {
            using (writer.Indent())
                WriteElement(writer, parameter, ValueText.Of(element, "item", root));
            return;
        }
        string value = element.IsValueType ? "item.GetValueOrDefault()" : "item";
        using (writer.Block())
        {
            writer.Line("if (item is not null)");
            using (writer.Indent())
                WriteElement(writer, parameter, ValueText.Of(element, value, root));
        }
    }

    private static void WriteElement(CodeWriter writer, ParameterPlan parameter, string value)
    {
        string method = parameter.AllowsReserved ? "AppendReservedQuery" : "AppendQuery";
        writer.Line($"uri.{method}({CSharpText.Literal(parameter.WireName)}, {value});");
    }
}
