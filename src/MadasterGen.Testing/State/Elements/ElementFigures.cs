using System.Text.Json.Nodes;

namespace MadasterGen.Testing.State.Elements;

/// <summary>Figures over elements: how complete they are, in percent, and a made-up measure of circularity.</summary>
internal static class ElementFigures
{
    public static JsonObject Of(Platform platform, IEnumerable<JsonObject> elements)
    {
        JsonObject[] all = [.. elements];
        JsonObject[] mapped = [.. all.Where(element => ElementMapping.Find(platform, element) is not null)];
        JsonObject[] classified = [.. all.Where(element => element.Text("classificationLookup") is not null)];
        JsonObject[] withMaterial = [.. all.Where(element => element.Text("materialName") is { Length: > 0 })];
        return new JsonObject
        {
            ["percentageClassificationAssignedByNumber"] = Percentage(classified.Length, all.Length),
            ["percentageClassificationAssignedByVolume"] = Percentage(Volume(classified), Volume(all)),
            ["percentageVolumeBaseQuantityAssignedByNumber"] = WithQuantity(all, "volume"),
            ["percentageAreaBaseQuantityAssignedByNumber"] = WithQuantity(all, "area"),
            ["percentageLengthBaseQuantityAssignedByNumber"] = WithQuantity(all, "length"),
            ["percentageBaseQuantitiesAssignedByNumber"] = WithQuantity(all, "volume", "area", "length"),
            ["percentageMaterialSpecifiedByNumber"] = Percentage(withMaterial.Length, all.Length),
            ["percentageMaterialSpecifiedByVolume"] = Percentage(Volume(withMaterial), Volume(all)),
            ["percentageElementsWithKnownMassByNumber"] = Percentage(mapped.Count(element => element.Number("volume") > 0), all.Length),
            ["percentageElementsMappedByNumber"] = Percentage(mapped.Length, all.Length),
            ["percentageElementsMappedByVolume"] = Percentage(Volume(mapped), Volume(all)),
        };
    }

    public static JsonObject Circularity(Platform platform, IEnumerable<JsonObject> elements)
    {
        double mapped = Of(platform, elements).Number("percentageElementsMappedByNumber") / 100;
        return new JsonObject
        {
            ["circularityConstructionPhase"] = 0.4 * mapped,
            ["circularityUsagePhase"] = 0.5 * mapped,
            ["circularityEndOfLifePhase"] = 0.6 * mapped,
            ["ciScoreBuilding"] = 0.5 * mapped,
            ["correctionUnknownMaterials"] = 1 - mapped,
            ["penaltyElementsWithoutMass"] = 1 - mapped,
            ["penaltyElementsMissingCircularityInformation"] = 0.1,
            ["madasterCiScore"] = 0.45 * mapped,
        };
    }

    private static double WithQuantity(JsonObject[] elements, params string[] names) =>
        Percentage(elements.Count(element => names.Any(name => element.Number(name) > 0)), elements.Length);

    private static double Volume(IEnumerable<JsonObject> elements) => elements.Sum(element => element.Number("volume"));

    private static double Percentage(double part, double whole) => whole == 0 ? 0 : 100 * part / whole;
}
