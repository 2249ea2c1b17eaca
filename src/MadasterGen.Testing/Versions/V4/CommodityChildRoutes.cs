using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V4;

/// <summary>The bill of materials of a product.</summary>
internal static class CommodityChildRoutes
{
    public static void Add(OperationHandlers handlers)
    {
        handlers["Commodity_GetProductChildren"] = GetChildren;
        handlers["Commodity_AddProductChildByQuantity"] = call => AddChild(call, "Quantity");
        handlers["Commodity_AddProductChildByWeight"] = call => AddChild(call, "Weight");
        handlers["Commodity_AddProductChildPerFunctionalUnit"] = call => AddChild(call, "FunctionalUnit");
        handlers["Commodity_DeleteProductChild"] = DeleteChild;
        handlers["Commodity_ClearProductChildren"] = ClearChildren;
    }

    private static SandboxResponse GetChildren(Call call)
    {
        Commodity product = CommodityRoutes.Find(call);
        if (product.Kind != "Product")
            throw RefusedException.Because(400, "A material has no bill of materials.");
        double total = product.Children.Documents.Sum(child => Weight(call.Platform, child));
        return SandboxResponse.Ok(product.Children.Documents.Select(child => (JsonNode?)Shape(call, child, total)).ToJsonArray());
    }

    private static SandboxResponse AddChild(Call call, string quantityType)
    {
        Commodity product = CommodityRoutes.FindWritable(call);
        Commodity child = call.Platform.Commodities.Get(call.Body.Identifier("commodityId"));
        if (Obstacle(call.Platform, product, child, quantityType) is { } obstacle)
            throw RefusedException.Because(412, obstacle);
        JsonObject document = call.Body;
        document["id"] = Guid.NewGuid();
        document["quantityType"] = quantityType;
        product.Children.Add(new StoredDocument(document));
        return SandboxResponse.Accepted();
    }

    private static SandboxResponse DeleteChild(Call call)
    {
        Commodity product = CommodityRoutes.FindWritable(call);
        product.Children.Get(call.Id("childId"));
        product.Children.Remove(call.Id("childId"));
        return SandboxResponse.Accepted();
    }

    private static SandboxResponse ClearChildren(Call call)
    {
        Commodity product = CommodityRoutes.FindWritable(call);
        foreach (JsonObject child in product.Children.Documents.ToArray())
            product.Children.Remove(child.Identifier("id"));
        return SandboxResponse.Accepted();
    }

    private static string? Obstacle(Platform platform, Commodity product, Commodity child, string quantityType)
    {
        if (product.Kind != "Product")
            return "A material has no bill of materials.";
        if (product.Document.Flag("doNotUseBillOfMaterials"))
            return "The product does not use its bill of materials.";
        if (IsPartOf(platform, product, child))
            return "A product cannot be part of itself.";
        bool isCounted = child.Document.Text("functionalUnit") == "Quantity";
        return quantityType switch
        {
            "Quantity" when !isCounted => "Only a product whose functional unit is Quantity can be added by number.",
            "FunctionalUnit" when isCounted => "A product whose functional unit is Quantity is added by number.",
            _ => null,
        };
    }

    private static bool IsPartOf(Platform platform, Commodity part, Commodity whole) =>
        part.Id == whole.Id || whole.Children.Documents
            .Select(child => platform.Commodities.Find(child.Identifier("commodityId")))
            .Any(child => child is not null && IsPartOf(platform, part, child));

    private static JsonObject Shape(Call call, JsonObject child, double totalWeight)
    {
        Commodity commodity = call.Platform.Commodities.Get(child.Identifier("commodityId"));
        double weight = Weight(call.Platform, child);
        var document = (JsonObject)child.DeepClone();
        document["commodityType"] = commodity.Kind;
        document["names"] = commodity.Document["names"]?.DeepClone();
        document["weight"] = weight;
        document["weightPercentage"] = totalWeight == 0 ? 0 : 100 * weight / totalWeight;
        document["functionalUnit"] = commodity.Document.Text("functionalUnit");
        return call.Shape($"{commodity.Kind}ChildReference", document);
    }

    // In kilograms.
    private static double Weight(Platform platform, JsonObject child)
    {
        JsonObject commodity = platform.Commodities.Get(child.Identifier("commodityId")).Document;
        double perUnit = child.Text("quantityType") switch
        {
            "Weight" => 1,
            "Quantity" => commodity["weight"].AsNumber() ?? 1,
            _ => commodity["density"].AsNumber() ?? 1000,
        };
        return child.Number("quantity") * perUnit;
    }
}
