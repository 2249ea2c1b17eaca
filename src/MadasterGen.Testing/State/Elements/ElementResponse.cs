using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace MadasterGen.Testing.State.Elements;

/// <summary>An element as it is sent: what came in, with what refining and mapping found.</summary>
internal static class ElementResponse
{
    public static JsonObject Of(Platform platform, BuildingFile file, JsonObject element)
    {
        var result = (JsonObject)element.DeepClone();
        result["buildingFileId"] = file.Id;
        result["phaseLookup"] = ListOf(element.Text("phaseLookup"));
        result["classificationLookup"] = ListOf(element.Text("classificationLookup"));
        if (file.IsMapped)
            AddMatches(platform, element, result);
        return result;
    }

    private static void AddMatches(Platform platform, JsonObject element, JsonObject result)
    {
        if (ElementMapping.Find(platform, element) is { } commodity)
            result["mapping"] = new JsonObject { ["id"] = commodity.Id, ["type"] = ElementMapping.TypeOf(commodity) };
        if (element.Text("phaseLookup") is { } phase)
            result["phaseMatch"] = Match(phase);
        if (element.Text("elementClass") is { } elementClass)
            result["brandLayerMatch"] = Match(elementClass);
        if (element.Text("classificationLookup") is { } code)
        {
            JsonObject match = Match(code);
            match["code"] = code;
            result["classificationMatch"] = match;
        }
    }

    private static JsonArray? ListOf(string? text) => text is null ? null : new JsonArray(text);

    // The same name always has the same identifier.
    private static JsonObject Match(string name) => new()
    {
        ["id"] = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)),
        ["name"] = name,
    };
}
