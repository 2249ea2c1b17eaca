using MadasterGen.Emission.Types;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes expressions that turn parameters into their parts.</summary>
internal static class PartsText
{
    /// <summary>The parts of a parameter that is not <c>null</c>.</summary>
    public static string Of(ParameterPlan parameter, string root)
    {
        string method = parameter.Form == ValueForm.Deep ? "Deep" : "Of";
        // Deep names begin with that of the parameter; others need it only to say what is missing.
        string name = CSharpText.Literal(parameter.Form == ValueForm.Deep ? parameter.WireName : parameter.Name.TrimStart('@'));
        string repeats = parameter is { Form: ValueForm.Parts, IsExploded: true } && IsRepeated(parameter) ? ", repeats: true" : "";
        string writer = JsonWriting.Writer(parameter.Type, root);
        return $"global::{root}.MadasterParts.{method}({name}, {ValueText.Given(parameter)}, {writer}{repeats})";
    }

    // Where parts have names of their own, one name can come several times.
    private static bool IsRepeated(ParameterPlan parameter) =>
        parameter.Place is Model.ApiParameterPlace.Query or Model.ApiParameterPlace.Cookie;
}
