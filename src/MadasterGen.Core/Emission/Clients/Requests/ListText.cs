using System;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Emission.Clients.Requests;

/// <summary>Writes statements for each element of a list.</summary>
internal static class ListText
{
    /// <summary>A block that runs where a parameter is given; null where it must be.</summary>
    public static IDisposable? Given(CodeWriter writer, ParameterPlan parameter)
    {
        if (parameter.IsRequired)
            return null;
        return writer.Block($"if ({parameter.Name} is not null)");
    }

    /// <summary>Writes a statement for each element that is not <c>null</c>.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="parameter">A list that is given.</param>
    /// <param name="statement">The statement, made from an expression for the element's string.</param>
    /// <param name="root">The shared namespace.</param>
    public static void WriteEach(CodeWriter writer, ParameterPlan parameter, Func<string, string> statement, string root)
    {
        CSharpType element = parameter.List.Element;
        writer.Line($"foreach ({TypeText.Element(parameter.List, root)} item in {parameter.Name})");
        if (!parameter.List.IsElementNullable || element is ListType)
        {
            using (writer.Indent())
                writer.Line(statement(ValueText.Item(parameter.List, isNullable: false, parameter.Inner, root)));
            return;
        }
        string value = element.IsValueType ? "item.GetValueOrDefault()" : "item";
        using (writer.Block())
        {
            writer.Line("if (item is not null)");
            using (writer.Indent())
                writer.Line(statement(ValueText.Of(element, value, root)));
        }
    }
}
