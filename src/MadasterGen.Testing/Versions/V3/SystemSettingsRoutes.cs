using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V3;

/// <summary>The lists that the platform itself keeps.</summary>
internal static class SystemSettingsRoutes
{
    private static readonly Guid Din276 = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0072");
    private static readonly string[] Families = ["madaster", "nl_sfb", "din_276"];

    public static void Add(OperationHandlers handlers)
    {
        handlers["SystemSettings_GetClassificationMethods"] = call => SandboxResponse.Ok(Methods(call));
        handlers["SystemSettings_GetBuildingUsages"] = call => SandboxResponse.Ok(Usages(call.Language));
        handlers["SystemSettings_GetMaterialClassifications"] = _ => SandboxResponse.Ok(MaterialFamilies());
    }

    public static bool IsMethod(Guid identifier) => identifier == SandboxIds.NlSfb || identifier == Din276;

    public static bool IsFamily(string? identifier) => Families.Contains(identifier);

    public static bool IsUsage(string? key) => key is not null && BuildingUsages.ByKey.ContainsKey(key);

    private static JsonArray Methods(Call call) => call.Shape("ClassificationMethod", new[]
    {
        new JsonObject { ["id"] = Din276, ["name"] = Localized.Invariant("DIN 276") },
        new JsonObject { ["id"] = SandboxIds.NlSfb, ["name"] = Localized.Invariant("NL-SfB") },
    });

    private static JsonObject Usages(string language)
    {
        var result = new JsonObject();
        foreach ((string key, BuildingUsage usage) in BuildingUsages.ByKey)
            result[key] = usage.In(language);
        return result;
    }

    private static JsonArray MaterialFamilies() => new(
        new JsonObject { ["id"] = "nl_sfb", ["name"] = "NL-SfB" },
        new JsonObject { ["id"] = "madaster", ["name"] = "Madaster" },
        new JsonObject { ["id"] = "din_276", ["name"] = "DIN 276" });
}
