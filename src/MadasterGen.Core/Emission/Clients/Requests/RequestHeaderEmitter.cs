using System;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes the headers of a request.</summary>
internal static class RequestHeaderEmitter
{
    /// <summary>Adds every header to the variable <c>request</c>.</summary>
    public static void Write(CodeWriter writer, RequestPlan request, string root)
    {
        if (request.Accept is { } accept)
            writer.Line($"request.AddHeader(\"Accept\", {CSharpText.Literal(accept)});");
        foreach (ParameterPlan parameter in request.Headers)
            writer.Line($"request.AddHeader({CSharpText.Literal(parameter.WireName)}, {Value(parameter, root)});");
    }

    private static string Value(ParameterPlan parameter, string root) => parameter.Form switch
    {
        ValueForm.Direct or ValueForm.Text => ValueText.Of(parameter, root),
        ValueForm.Joined or ValueForm.Exploded => ValueText.Joined(parameter, root),
        _ => throw new ArgumentOutOfRangeException(nameof(parameter)),
    };
}
