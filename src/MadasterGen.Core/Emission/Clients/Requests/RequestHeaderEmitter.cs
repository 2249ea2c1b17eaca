using System;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the headers of a request, cookies included.</summary>
internal static class RequestHeaderEmitter
{
    /// <summary>Adds every header and cookie to the variable <c>request</c>.</summary>
    public static void Write(CodeWriter writer, RequestPlan request, string root)
    {
        if (request.Accept is { } accept)
            writer.Line($"request.AddHeader(\"Accept\", {CSharpText.Literal(accept)});");
        foreach (ParameterPlan parameter in request.Headers)
            writer.Line($"request.AddHeader({CSharpText.Literal(parameter.WireName)}, {Value(parameter, root)});");
        foreach (ParameterPlan parameter in request.Cookies)
            WriteCookie(writer, parameter, root);
    }

    private static void WriteCookie(CodeWriter writer, ParameterPlan parameter, string root)
    {
        string name = CSharpText.Literal(parameter.WireName);
        switch (parameter)
        {
            case { Form: ValueForm.Exploded }:
                using (ListText.Given(writer, parameter))
                    ListText.WriteEach(writer, parameter, value => $"request.AddCookie({name}, {value});", root);
                break;
            case { Form: ValueForm.Parts or ValueForm.Deep, IsExploded: true }:
                using (ListText.Given(writer, parameter))
                    writer.Line($"request.AddCookies({name}, {PartsText.Of(parameter, root)});");
                break;
            default:
                writer.Line($"request.AddCookie({name}, {Value(parameter, root)});");
                break;
        }
    }

    private static string Value(ParameterPlan parameter, string root) => parameter.Form switch
    {
        ValueForm.Direct or ValueForm.Text => ValueText.Of(parameter, root),
        ValueForm.Joined or ValueForm.Exploded => ValueText.Joined(parameter, root),
        ValueForm.Parts or ValueForm.Deep => Parts(parameter, root),
        ValueForm.Json => ValueText.Json(parameter, root),
        _ => throw new ArgumentOutOfRangeException(nameof(parameter)),
    };

    private static string Parts(ParameterPlan parameter, string root)
    {
        string isExploded = parameter.IsExploded ? "true" : "false";
        string text = $"{PartsText.Of(parameter, root)}.Join({CSharpText.Literal(parameter.Separator)}, isExploded: {isExploded})";
        return parameter.IsRequired ? text : $"{parameter.Name} is null ? null : {text}";
    }
}
