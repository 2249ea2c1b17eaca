using System;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>What the styles of parameters put into addresses and headers (RFC 6570; OpenAPI 3.0.3, "Style Values").</summary>
internal static class ParameterStyles
{
    private const string Label = "label";
    private const string Matrix = "matrix";

    /// <summary>The style of objects whose parts have their names in brackets.</summary>
    public const string DeepObject = "deepObject";


    /// <summary>What stands between two elements of a list: as it is written, since only values are escaped.</summary>
    public static string SeparatorOf(ApiParameter parameter)
    {
        bool isInAddress = parameter.Place is ApiParameterPlace.Path or ApiParameterPlace.Query;
        return parameter.Style switch
        {
            Label when parameter.IsExploded => ".",
            Matrix when parameter.IsExploded => PrefixOf(parameter),
            var style => isInAddress ? EscapedSeparatorOf(style) : SeparatorOf(style),
        };
    }

    /// <summary>What stands between two elements where nothing is escaped.</summary>
    public static string SeparatorOf(string? style) => style switch
    {
        "spaceDelimited" => " ",
        "pipeDelimited" => "|",
        "tabDelimited" => "\t",
        _ => ",",
    };

    /// <summary>The same where all is escaped but what the specifications leave as it is, the comma.</summary>
    public static string EscapedSeparatorOf(string? style) => style switch
    {
        "spaceDelimited" => "%20",
        "pipeDelimited" => "%7C",
        "tabDelimited" => "%09",
        _ => ",",
    };

    /// <summary>What stands between the elements of lists in a list, outermost first; addresses escape it with the elements.</summary>
    /// <param name="type">The list.</param>
    /// <param name="styles">The styles of the lists in it.</param>
    /// <returns>Empty where the list holds something else than lists of texts, or more of them than there are styles.</returns>
    public static EquatableArray<string> Inner(CSharpType type, EquatableArray<string> styles)
    {
        int depth = -1;
        for (; type is ListType list; type = list.Element)
            depth++;
        return depth > 0 && depth == styles.Count && ParameterPlanner.IsText(type)
            ? styles.Select(SeparatorOf).ToEquatableArray()
            : [];
    }

    /// <summary>Whether each part of a value is written with a name: of that there is no other way in a deep object.</summary>
    public static bool IsExploded(ApiParameter parameter) => parameter.IsExploded || IsDeep(parameter) || IsWholeQuery(parameter);

    /// <summary>Whether it is all of the query string.</summary>
    public static bool IsWholeQuery(ApiParameter parameter) =>
        parameter is { Style: ApiParameter.WholeQuery, Place: ApiParameterPlace.Query };

    /// <summary>Whether names of parts are those that lead to them, in brackets.</summary>
    public static bool IsDeep(ApiParameter parameter) => parameter is { Style: DeepObject, Place: ApiParameterPlace.Query };

    /// <summary>What stands between two parts of an object, or before the first: an exploded matrix has the names of the parts.</summary>
    public static ParameterPlan OfParts(ParameterPlan plan, ApiParameter parameter) =>
        parameter is { Style: Matrix, IsExploded: true, Place: ApiParameterPlace.Path }
            ? plan with { Prefix = ";", Separator = ";", Unnamed = PrefixOf(parameter).Substring(1) }
            : plan;

    /// <summary>What stands before the value in a path.</summary>
    public static string PrefixOf(ApiParameter parameter) => (parameter.Place, parameter.Style) switch
    {
        (ApiParameterPlace.Path, Label) => ".",
        (ApiParameterPlace.Path, Matrix) => $";{Uri.EscapeDataString(parameter.Name)}=",
        _ => "",
    };
}
