using System.Linq;
using MadasterGen.Emission.Types;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes expressions that turn parameters into strings of a request.</summary>
internal static class ValueText
{
    /// <summary>The value of a parameter as a string; <c>null</c> when there is none.</summary>
    public static string Of(ParameterPlan parameter, string root) => parameter.IsRequired
        ? Of(parameter.Type, parameter.Name, root)
        : OfOptional(parameter.Type, parameter.Name, root);

    /// <summary>The value of a parameter that is known to be there.</summary>
    public static string Given(ParameterPlan parameter) =>
        !parameter.IsRequired && parameter.Type.IsValueType ? parameter.Name + ".GetValueOrDefault()" : parameter.Name;

    /// <summary>The value of a parameter as JSON; <c>null</c> when there is none.</summary>
    public static string Json(ParameterPlan parameter, string root) => Json(parameter.Type, parameter.Name, !parameter.IsRequired, root);

    /// <summary>The value as JSON, or <c>null</c> when there is none.</summary>
    public static string Json(CSharpType type, string value, bool isOptional, string root)
    {
        string given = isOptional && type.IsValueType ? value + ".GetValueOrDefault()" : value;
        string json = $"global::{root}.MadasterJson.TextOf({given}, {JsonWriting.Writer(type, root)})";
        return isOptional ? $"{value} is null ? null : {json}" : json;
    }

    /// <summary>The value as a string.</summary>
    /// <param name="type">The value's type.</param>
    /// <param name="value">An expression for the value, which is not <c>null</c>.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Of(CSharpType type, string value, string root) => type switch
    {
        ScalarType scalar => TypeText.Filled(scalar.Row.QueryText, value, root),
        GeneratedType { Shape: GeneratedShape.Enum } values => Of(values.Wire, value + ".Value", root),
        GeneratedType { Shape: GeneratedShape.ScalarUnion } => $"{value}.ToText()",
        UserType => $"global::{root}.MadasterOwnTypes.Text({value})",
        _ => throw type.CannotBeHere(),
    };

    /// <summary>The value as a string, or <c>null</c> when there is none.</summary>
    public static string OfOptional(CSharpType type, string value, string root) => type switch
    {
        ScalarType { Row.OptionalQueryText: { } text } => TypeText.Filled(text, value, root),
        ScalarType { IsValueType: true } => $"{value}.HasValue ? {Of(type, value + ".GetValueOrDefault()", root)} : null",
        ScalarType => $"{value} is null ? null : {Of(type, value, root)}",
        GeneratedType { Shape: GeneratedShape.Enum, Wire.Row.OptionalQueryText: { } text } =>
            TypeText.Filled(text, value + "?.Value", root),
        GeneratedType { Shape: GeneratedShape.Enum } => $"{value}.HasValue ? {Of(type, value + ".GetValueOrDefault()", root)} : null",
        GeneratedType { Shape: GeneratedShape.ScalarUnion } => $"{value}?.ToText()",
        UserType { IsValueType: true } => $"{value}.HasValue ? {Of(type, value + ".GetValueOrDefault()", root)} : null",
        UserType => $"{value} is null ? null : {Of(type, value, root)}",
        _ => throw type.CannotBeHere(),
    };

    /// <summary>The elements of a list as one string; <c>null</c> when there are none.</summary>
    public static string Joined(ParameterPlan parameter, string root)
    {
        string element = Element(parameter.List, parameter.Inner, root);
        return $"global::{root}.MadasterText.Join({CSharpText.Literal(parameter.Separator)}, {parameter.Name}, {element})";
    }

    /// <summary>A delegate that gives an element of a list as a string; <c>null</c> is no value.</summary>
    /// <param name="list">The list.</param>
    /// <param name="inner">For a list of lists: what stands between the elements of those, outermost first.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Element(ListType list, EquatableArray<string> inner, string root) =>
        $"static item => {Item(list, list.IsElementNullable, inner, root)}";

    /// <summary>The element <c>item</c> of a list as a string.</summary>
    /// <param name="list">The list.</param>
    /// <param name="isNullable">Whether it can be <c>null</c>.</param>
    /// <param name="inner">For a list of lists: what stands between the elements of those, outermost first.</param>
    /// <param name="root">The shared namespace.</param>
    public static string Item(ListType list, bool isNullable, EquatableArray<string> inner, string root)
    {
        if (list.Element is not ListType items)
            return isNullable ? OfOptional(list.Element, "item", root) : Of(list.Element, "item", root);
        string element = Element(items, inner.Skip(1).ToEquatableArray(), root);
        return $"global::{root}.MadasterText.Join({CSharpText.Literal(inner[0])}, item, {element})";
    }
}
