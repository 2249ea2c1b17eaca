using MadasterGen.Benchmarks.Json.Plain.V3;

namespace MadasterGen.Benchmarks.Data;

/// <summary>Makes elements of v3.0 as a building model holds them.</summary>
internal static class Elements
{
    internal static List<Element> Make(int count)
    {
        var random = new Values(seed: 3);
        Guid file = random.Id();
        var list = new List<Element>(count);
        for (int i = 0; i < count; i++) list.Add(Make(random, file, i));
        return list;
    }

    private static Element Make(Values random, Guid file, int number) => new()
    {
        Id = random.Digits(22),
        Name = random.Text("Wall"),
        BuildingFileId = file,
        MaterialName = random.Text("Concrete"),
        ExternalDatabaseId = random.Maybe(() => "EXT-" + number),
        TypeName = random.Text("Type"),
        ElementClass = "IfcWallStandardCase",
        Volume = random.Number(50),
        Area = random.Number(200),
        Height = random.Number(4),
        Width = random.Number(1),
        Length = random.Number(20),
        Mapping = new() { Id = random.Id(), Type = CommodityType.Volume },
        PhaseMatch = new() { Id = random.Id(), Name = "New" },
        BrandLayerMatch = new() { Id = random.Id(), Name = "Structure" },
        ClassificationMatch = new() { Id = random.Id(), Name = random.Text("Walls"), Code = "21." + random.Whole(90) },
        PhaseLookup = ["New", "Construction"],
        ClassificationLookup = ["21.10", "21.11", "21.12"],
        Floor = random.Text("Floor"),
        GTIN = random.Maybe(() => random.Digits(13)),
        ArticleNumber = null,
        BuildingNumbers = [new() { BuildingNumber = "A" + random.Whole(20), Ratio = random.Share() }, new() { BuildingNumber = "B", Ratio = random.Share() }],
        DetachabilityConnectionType = ConnectionType.DirectConnection,
        DetachabilityConnectionTypeDetail = ConnectionTypeDetail.ChemicalAnchor,
        DetachabilityIntersection = Intersection.Incidental,
        DetachabilityAccessibility = Accessibility.PartialNoDamage,
        DetachabilityProductEdge = ProductEdge.Open,
    };
}
