using System.Text.Json.Nodes;

namespace MadasterGen.Testing.State;

/// <summary>What the platform holds before the first request.</summary>
internal static class Seeds
{
    public static void AddTo(Platform platform)
    {
        AddAccount(platform);
        AddFolderTypes(platform);
        AddDatabases(platform);
        AddCommodities(platform);
        AddBuilding(platform);
    }

    private static void AddAccount(Platform platform)
    {
        platform.Account["id"] = SandboxIds.Account;
        platform.Account["name"] = "Sandbox account";
        platform.Account["accountType"] = "General";
    }

    private static void AddFolderTypes(Platform platform)
    {
        JsonObject portfolio = Localized.Text("Portfolio", "Portfolio", "Portfolio", "Portfolio");
        JsonObject group = Localized.Invariant("Group");
        AddFolderType(platform, SandboxIds.GroupType, group, allowsBuildings: false, SandboxIds.PortfolioType, SandboxIds.SiteType);
        AddFolderType(platform, SandboxIds.PortfolioType, portfolio, allowsBuildings: true, SandboxIds.SiteType);
        AddFolderType(platform, SandboxIds.SiteType, Localized.Text("Site", "Terrein", "Gelände", "Site"), allowsBuildings: true);
    }

    private static void AddFolderType(Platform platform, Guid identifier, JsonObject name, bool allowsBuildings, params Guid[] below) =>
        platform.FolderTypes.Add(new StoredDocument(new JsonObject
        {
            ["id"] = identifier,
            ["name"] = name,
            ["pluralName"] = name.DeepClone(),
            ["description"] = name.DeepClone(),
            ["allowbuildings"] = allowsBuildings,
            ["hasAddress"] = identifier == SandboxIds.SiteType,
            ["hasSpatialCoordinates"] = identifier == SandboxIds.SiteType,
            ["allowedSubFolderTypeIds"] = below.Select(type => (JsonNode?)type).ToJsonArray(),
        }));

    private static void AddDatabases(Platform platform)
    {
        AddDatabase(platform, SandboxIds.PlatformDatabase, Localized.Text("Platform database", "Platformdatabase"), owner: "Platform");
        AddDatabase(platform, SandboxIds.OwnDatabase, Localized.Text("Own database", "Eigen database"), owner: "Sandbox account");
        JsonObject foreign = Localized.Text("Somebody's database", "Andermans database");
        AddDatabase(platform, SandboxIds.ForeignDatabase, foreign, owner: "Somebody else");
    }

    private static void AddDatabase(Platform platform, Guid identifier, JsonObject names, string owner) =>
        platform.Databases.Add(new StoredDocument(new JsonObject
        {
            ["id"] = identifier,
            ["names"] = names,
            ["initiallySelectedForEnrichment"] = identifier == SandboxIds.PlatformDatabase,
            ["availableInCountries"] = new JsonArray("NL", "NO", "BE"),
            ["isAvailableForEverybody"] = identifier == SandboxIds.PlatformDatabase,
            ["externalId"] = identifier == SandboxIds.ForeignDatabase ? "foreign" : null,
            ["readOnly"] = identifier != SandboxIds.OwnDatabase,
            ["owner"] = owner,
        }));

    private static void AddCommodities(Platform platform)
    {
        Commodity glass = AddMaterial(platform, SandboxIds.Glass, "Glass", "Glas", density: 2500);
        AddMaterial(platform, SandboxIds.Concrete, "Concrete", "Beton", density: 2400);
        JsonObject frameNames = Localized.Text("Window frame", "Kozijn");
        Commodity frame = AddCommodity(platform, SandboxIds.WindowFrame, SandboxIds.OwnDatabase, "Product", frameNames);
        frame.Document["functionalUnit"] = "Quantity";
        frame.Document["defaultFunctionalUnitAmount"] = 1;
        frame.Document["weight"] = 12.5;
        frame.Document["lifespan"] = 40;
        frame.Document["externalId"] = "window-frame";
        frame.Children.Add(new StoredDocument(new JsonObject
        {
            ["id"] = Guid.NewGuid(),
            ["commodityId"] = glass.Id,
            ["quantity"] = 8,
            ["quantityType"] = "Weight",
        }));
    }

    private static Commodity AddMaterial(Platform platform, Guid identifier, string en, string nl, double density)
    {
        Commodity material = AddCommodity(platform, identifier, SandboxIds.PlatformDatabase, "Material", Localized.Text(en, nl));
        material.Document["density"] = density;
        material.Document["lifespan"] = 75;
        material.Document["materialFamilies"] = new JsonObject { ["madaster"] = en.ToLowerInvariant() };
        material.Matches.Add(new StoredDocument(new JsonObject
        {
            ["id"] = Guid.NewGuid(),
            ["value"] = en,
            ["matchType"] = "Contains",
            ["language"] = "en",
        }));
        return material;
    }

    private static Commodity AddCommodity(Platform platform, Guid identifier, Guid database, string kind, JsonObject names) =>
        platform.Commodities.Add(new Commodity(new JsonObject
        {
            ["commodityType"] = kind,
            ["id"] = identifier,
            ["databaseId"] = database,
            ["names"] = names,
            ["isActive"] = true,
        }));

    private static void AddBuilding(Platform platform)
    {
        platform.Folders.Add(new StoredDocument(new JsonObject
        {
            ["id"] = SandboxIds.Folder,
            ["name"] = "Seeded portfolio",
            ["parentId"] = SandboxIds.Account,
            ["foldertypeId"] = SandboxIds.PortfolioType,
        }));
        Building building = platform.Buildings.Add(new Building(platform, new JsonObject
        {
            ["id"] = SandboxIds.Building,
            ["folderId"] = SandboxIds.Folder,
            ["externalId"] = "building-1234",
            ["name"] = "Seeded building",
            ["phase"] = "Existing",
            ["completionDate"] = "2001-02-03T00:00:00+00:00",
            ["buildingUsage"] = "residential-apartments",
            ["materialClassificationTypeId"] = "madaster",
            ["grossSurfaceArea"] = 1200.5,
            ["addressCity"] = "Utrecht",
        }));
        BuildingFile file = building.Files.Add(new BuildingFile(platform, new JsonObject
        {
            ["id"] = SandboxIds.GeneratedFile,
            ["buildingId"] = SandboxIds.Building,
            ["fileName"] = "generated.ifc",
            ["type"] = "Source",
            ["lastModifiedDate"] = platform.Now,
        }));
        file.Settle(FileStatus.Mapped);
    }
}
