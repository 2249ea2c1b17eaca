using System;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the query string of a request.</summary>
internal static class RequestQueryEmitter
{
    /// <summary>Appends every parameter to the variable <c>uri</c>.</summary>
    public static void Write(CodeWriter writer, RequestPlan request, string root)
    {
        foreach (ParameterPlan parameter in request.Query)
        {
            if (parameter.IsWholeQuery)
                WriteWhole(writer, parameter, root);
            else
                Write(writer, parameter, root);
        }
        if (request.ODataQuery is { } query)
            writer.Line($"uri.AppendQuery({query});");
    }

    private static void WriteWhole(CodeWriter writer, ParameterPlan parameter, string root)
    {
        using (parameter.Form == ValueForm.Parts ? ListText.Given(writer, parameter) : null)
        {
            string value = parameter.Form switch
            {
                ValueForm.Parts => PartsText.Of(parameter, root),
                ValueForm.Json => ValueText.Json(parameter, root),
                ValueForm.Text or ValueForm.Direct => ValueText.Of(parameter, root),
                ValueForm.Reserved => $"{ValueText.Of(parameter, root)}, isForm: true",
                _ => throw new ArgumentOutOfRangeException(nameof(parameter)),
            };
            writer.Line($"uri.AppendWholeQuery({value});");
        }
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
                using (ListText.Given(writer, parameter))
                    WriteAppend(writer, parameter, Joined(parameter, root));
                break;
            case ValueForm.Reserved:
                writer.Line(Element(parameter, ValueText.Of(parameter, root)));
                break;
            case ValueForm.Exploded:
                using (ListText.Given(writer, parameter))
                    ListText.WriteEach(writer, parameter, value => Element(parameter, value), root);
                break;
            case ValueForm.Parts or ValueForm.Deep:
                using (ListText.Given(writer, parameter))
                    writer.Line(Parts(parameter, root));
                break;
            case ValueForm.Json:
                writer.Line(Element(parameter, ValueText.Json(parameter, root)));
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
        string element = ValueText.Element(parameter.List, parameter.Inner, root);
        return $"{parameter.Name}, {CSharpText.Literal(parameter.Separator)}, {element}{allowsReserved}";
    }

    private static string Parts(ParameterPlan parameter, string root)
    {
        string name = CSharpText.Literal(parameter.WireName);
        string allowsReserved = parameter.AllowsReserved ? ", allowsReserved: true" : "";
        string parts = PartsText.Of(parameter, root);
        return parameter.IsExploded
            ? $"uri.AppendQueryEach({name}, {parts}{allowsReserved});"
            : $"uri.AppendQuery({name}, {parts}, {CSharpText.Literal(parameter.Separator)}{allowsReserved});";
    }

    private static string Element(ParameterPlan parameter, string value)
    {
        string method = parameter.AllowsReserved ? "AppendReservedQuery" : "AppendQuery";
        return $"uri.{method}({CSharpText.Literal(parameter.WireName)}, {value});";
    }
}
