using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V4;

/// <summary>The lists that the platform itself keeps.</summary>
internal static class SystemSettingsRoutes
{
    public static void Add(OperationHandlers handlers) =>
        handlers["SystemSettings_GetMaterialPriceSets"] = call => SandboxResponse.Ok(call.Shape("PriceSet", PriceSets()));

    private static JsonObject[] PriceSets() =>
    [
        PriceSet("metals", Localized.Text("Metals", "Metalen"), isObsolete: false, transportCosts: 0.12),
        PriceSet("minerals", Localized.Text("Minerals", "Mineralen"), isObsolete: true, transportCosts: 0.05),
    ];

    private static JsonObject PriceSet(string identifier, JsonObject names, bool isObsolete, double transportCosts) => new()
    {
        ["id"] = identifier,
        ["names"] = names,
        ["description"] = names.DeepClone(),
        ["obsolete"] = isObsolete,
        ["sources"] = new JsonArray("Sandbox exchange"),
        ["transportCostsCurrencyPerKilo"] = transportCosts,
        ["handlingFeedstockPercentage"] = 2.5,
        ["handlingFeedstockCurrencyPerKilo"] = 0.01,
    };
}
