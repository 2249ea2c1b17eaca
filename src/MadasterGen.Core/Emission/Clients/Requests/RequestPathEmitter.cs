using System;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the path of a request.</summary>
internal static class RequestPathEmitter
{
    /// <summary>Writes a variable <c>uri</c> that holds the path.</summary>
    public static void Write(CodeWriter writer, RequestPlan request, string root)
    {
        bool isFirst = true;
        foreach (PathPartPlan part in request.Path)
        {
            writer.Line(part switch
            {
                PathLiteralPlan literal when isFirst => Begin(literal, root),
                PathLiteralPlan literal => $"uri.AppendLiteral({CSharpText.Literal(literal.Text)});",
                PathValuePlan { Parameter: var parameter } =>
                    $"{Prefix(parameter)}uri.AppendPath({CSharpText.Literal(parameter.Name.TrimStart('@'))}, {Value(parameter, root)});",
                _ => throw new ArgumentOutOfRangeException(nameof(request)),
            });
            isFirst = false;
        }
    }

    private static string Begin(PathLiteralPlan literal, string root)
    {
        string type = $"global::{root}.MadasterRequestUri";
        return $"{type} uri = new {type}(_transport.BaseAddress, {CSharpText.Literal(literal.Text)});";
    }

    private static string Prefix(ParameterPlan parameter) =>
        parameter.Prefix.Length == 0 ? "" : $"uri.AppendLiteral({CSharpText.Literal(parameter.Prefix)}); ";

    private static string Value(ParameterPlan parameter, string root) => parameter.Form switch
    {
        ValueForm.Direct => parameter.Name,
        ValueForm.Text => ValueText.Of(parameter.Type, parameter.Name, root),
        ValueForm.Joined or ValueForm.Exploded =>
            $"{parameter.Name}, {CSharpText.Literal(parameter.Separator)}, {ValueText.Element(parameter.List, parameter.Inner, root)}",
        ValueForm.Parts or ValueForm.Deep => $"{PartsText.Of(parameter, root)}, {CSharpText.Literal(parameter.Separator)}{Rest(parameter)}",
        ValueForm.Json => ValueText.Json(parameter, root),
        _ => throw new ArgumentOutOfRangeException(nameof(parameter)),
    };

    private static string Rest(ParameterPlan parameter)
    {
        string unnamed = parameter.Unnamed.Length > 0 ? $", unnamed: {CSharpText.Literal(parameter.Unnamed)}" : "";
        return (parameter.IsExploded ? ", isExploded: true" : "") + unnamed;
    }
}
