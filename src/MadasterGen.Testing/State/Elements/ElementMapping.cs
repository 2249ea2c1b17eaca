using System.Text.Json.Nodes;

namespace MadasterGen.Testing.State.Elements;

/// <summary>
/// Finds the commodity of an element: the one that it names, else the first active one with a term that fits its material or type.
/// </summary>
internal static class ElementMapping
{
    public static Commodity? Find(Platform platform, JsonObject element)
    {
        if (platform.Commodities.Find(element.Identifier("materialId")) is { } named)
            return named;
        return platform.Commodities.All.FirstOrDefault(commodity =>
            commodity.IsActive && commodity.Matches.Documents.Any(term => Fits(term, element)));
    }

    /// <summary>The kind of a commodity in the words of version 3.0, which joins kind and functional unit.</summary>
    public static string TypeOf(Commodity commodity) => commodity.Document.Text("functionalUnit") switch
    {
        _ when commodity.Kind == "Material" => "Material",
        "OtherUnit" => "OtherUnitQuantity",
        { } unit => unit,
        null => "Volume",
    };

    private static bool Fits(JsonObject term, JsonObject element)
    {
        string? text = element.Text(term.Flag("matchOnTypeName") ? "typeName" : "materialName");
        string value = term.Text("value") ?? "";
        if (string.IsNullOrEmpty(text) || value.Length == 0)
            return false;
        return term.Text("matchType") switch
        {
            "EqualsCaseSensitive" => text == value,
            "Startwith" => text.StartsWith(value, StringComparison.OrdinalIgnoreCase),
            "Endswith" => text.EndsWith(value, StringComparison.OrdinalIgnoreCase),
            "Contains" => text.Contains(value, StringComparison.OrdinalIgnoreCase),
            "ContainsCaseSensitive" => text.Contains(value, StringComparison.Ordinal),
            "ContainsExactWord" => text.Split(' ', '_', '-', ',', '.').Contains(value, StringComparer.OrdinalIgnoreCase),
            _ => text.Equals(value, StringComparison.OrdinalIgnoreCase),
        };
    }
}
