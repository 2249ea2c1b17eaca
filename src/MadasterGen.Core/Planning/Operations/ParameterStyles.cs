using System;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>What the styles of parameters put into addresses and headers (RFC 6570; OpenAPI 3.0.3, "Style Values").</summary>
internal static class ParameterStyles
{
    private const string Label = "label";
    private const string Matrix = "matrix";

    /// <summary>What stands between two elements of a list: as it is written, since only values are escaped.</summary>
    public static string SeparatorOf(ApiParameter parameter)
    {
        bool isInAddress = parameter.Place is ApiParameterPlace.Path or ApiParameterPlace.Query;
        return (parameter.Style, isInAddress) switch
        {
            ("spaceDelimited", true) => "%20",
            ("spaceDelimited", false) => " ",
            ("pipeDelimited", true) => "%7C",
            ("pipeDelimited", false) => "|",
            ("tabDelimited", true) => "%09",
            ("tabDelimited", false) => "\t",
            (Label, _) when parameter.IsExploded => ".",
            (Matrix, _) when parameter.IsExploded => PrefixOf(parameter),
            _ => ",",
        };
    }

    /// <summary>What stands before the value in a path.</summary>
    public static string PrefixOf(ApiParameter parameter) => (parameter.Place, parameter.Style) switch
    {
        (ApiParameterPlace.Path, Label) => ".",
        (ApiParameterPlace.Path, Matrix) => $";{Uri.EscapeDataString(parameter.Name)}=",
        _ => "",
    };
}
