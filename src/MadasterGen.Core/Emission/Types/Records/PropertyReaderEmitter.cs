using System.Globalization;
using MadasterGen.Planning;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>Writes how a property of a record is read.</summary>
internal static class PropertyReaderEmitter
{
    /// <summary>Writes the statements that read the property's value, remember that it was there, and go on to the next member.</summary>
    public static void Write(CodeWriter writer, PropertyPlan property, string root)
    {
        string field = $"value.{property.FieldName}";
        if (property.Type is ScalarType { Row.TryReader: { } tryReader })
        {
            string method = property.AllowsNull ? tryReader + "OrNull" : tryReader;
            writer.Line($"if (!{Names.Json(root)}.{method}(ref reader, out {field})) {Odd(property)}");
        }
        else
        {
            writer.Line($"{field} = {JsonReading.Expression(property.Type, property.AllowsNull, "reader", root)};");
        }
        writer.Line($"value.{PropertyShape.Word(property)} |= {PropertyShape.Bit(property)}; continue;");
    }

    /// <summary>The condition that a member of this name has a value that the property takes.</summary>
    public static string Condition(PropertyPlan property, string root) => property.AllowsNull
        ? JsonReading.IsSame("name", property.JsonName, root)
        : $"{Names.Json(root)}.HasValue(name, {CSharpText.Utf8Literal(property.JsonName)}, ref reader, {Index(property)}, ref index)";

    // Leaves the switch, behind which the value is kept as it came.
    private static string Odd(PropertyPlan property) => $"{{ index = {Index(property)}; break; }}";

    private static string Index(PropertyPlan property) => property.Index.ToString(CultureInfo.InvariantCulture);
}
