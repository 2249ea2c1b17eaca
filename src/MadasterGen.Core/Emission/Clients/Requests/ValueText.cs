using MadasterGen.Planning;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes expressions that turn parameters into texts of a request.</summary>
internal static class ValueText
{
    /// <summary>The value of a parameter as a text; <c>null</c> when there is none.</summary>
    public static string Of(ParameterPlan parameter, string root) => parameter.IsRequired
        ? Of(parameter.Type, parameter.Name, root)
        : OfOptional(parameter.Type, parameter.Name, root);

    /// <summary>The value as a text.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="value">An expression for the value, which is not <c>null</c>.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Of(TypeReference type, string value, string root) => type.Kind switch
    {
        TypeKind.String => value,
        TypeKind.Enum => $"{value}.Value",
        TypeKind.Uri => $"{value}.OriginalString",
        TypeKind.Date => $"global::{root}.MadasterJson.DateText({value})",
        _ => $"global::{root}.MadasterText.Of({value})",
    };

    /// <summary>The value as a text, or <c>null</c> when there is none.</summary>
    public static string OfOptional(TypeReference type, string value, string root) => type switch
    {
        { Kind: TypeKind.String } => value,
        { Kind: TypeKind.Enum } => $"{value}?.Value",
        { Kind: TypeKind.Uri } => $"{value}?.OriginalString",
        { IsValueType: true } => $"{value}.HasValue ? {Of(type, value + ".GetValueOrDefault()", root)} : null",
        _ => $"{value} is null ? null : {Of(type, value, root)}",
    };

    /// <summary>The elements of a list as one text.</summary>
    public static string Joined(ParameterPlan parameter, string root)
    {
        string element = $"static item => {Element(parameter.Type, root)}";
        return $"global::{root}.MadasterText.Join({CSharpText.Literal(parameter.Separator)}, {parameter.Name}, {element})";
    }

    // Where nothing stands between two separators there was no value.
    private static string Element(TypeReference list, string root) => list.IsElementNullable
        ? $"({OfOptional(list.Element!, "item", root)}) ?? \"\""
        : Of(list.Element!, "item", root);
}
