using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.OData;

/// <summary>Compares a member of an element with a literal of a filter.</summary>
internal static class FilterValues
{
    public static bool IsComparison(string word) => word is "eq" or "ne" or "gt" or "ge" or "lt" or "le";

    public static bool Holds(string function, string value, string text) => function switch
    {
        "contains" => value.Contains(text, StringComparison.Ordinal),
        "startswith" => value.StartsWith(text, StringComparison.Ordinal),
        _ => value.EndsWith(text, StringComparison.Ordinal),
    };

    public static bool Compare(JsonNode? value, string comparison, object? literal)
    {
        if (value is null || literal is null)
            return comparison == "eq" ? value is null && literal is null : comparison == "ne" && (value is null) != (literal is null);
        int? order = literal switch
        {
            double number => value.AsNumber()?.CompareTo(number),
            bool flag => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? value.GetValue<bool>().CompareTo(flag) : null,
            _ => string.CompareOrdinal(value.ToString(), literal.ToString()),
        };
        return comparison switch
        {
            "eq" => order == 0,
            "ne" => order != 0,
            "gt" => order > 0,
            "ge" => order >= 0,
            "lt" => order < 0,
            _ => order <= 0,
        };
    }
}
