using System.Text.Json.Nodes;

namespace MadasterGen.Testing.State.Elements;

/// <summary>The elements that the sandbox finds in an uploaded file, whatever is in it.</summary>
internal static class ImportedElements
{
    private static readonly string[] Names = ["Window", "Wall", "Floor", "Roof"];
    private static readonly string[] Materials = ["Glass", "Concrete", "Concrete", "Unheard-of"];

    /// <summary>One element a kilobyte, at least 10 and at most 250.</summary>
    public static IEnumerable<JsonObject> For(long fileLength) =>
        Enumerable.Range(1, (int)Math.Clamp(fileLength / 1024, 10, 250)).Select(number => At(number));

    /// <summary>Element <paramref name="number"/> of a model that never changes.</summary>
    public static JsonObject At(long number) => new()
    {
        ["id"] = $"element-{number}",
        ["name"] = Names[number % Names.Length],
        ["materialName"] = Materials[number % Materials.Length],
        ["elementClass"] = $"Ifc{Names[number % Names.Length]}",
        ["volume"] = 0.25 * (number % 16),
        ["area"] = 1.5 * (number % 16),
        ["phaseLookup"] = "structure",
        ["classificationLookup"] = "21.10",
        ["floor"] = $"{number % 12}",
    };
}
