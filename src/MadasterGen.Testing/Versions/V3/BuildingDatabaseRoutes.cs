using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V3;

/// <summary>The databases under a building, and those that it can be refined with.</summary>
internal static class BuildingDatabaseRoutes
{
    public static void Add(OperationHandlers handlers)
    {
        handlers["Building_AddDatabase"] = AddDatabase;
        handlers["Building_GetBuildingDatabases"] = call =>
        {
            Building building = BuildingRoutes.Find(call);
            return Databases(call, database => building.Databases.Contains(database.Identifier("id")));
        };
        handlers["Building_GetAvailableDatabases"] = GetAvailableDatabases;
    }

    private static SandboxResponse AddDatabase(Call call)
    {
        Building building = BuildingRoutes.Find(call);
        string name = building.Document.Text("name") ?? "";
        var identifier = Guid.NewGuid();
        call.Platform.Databases.Add(new StoredDocument(new JsonObject
        {
            ["id"] = identifier,
            ["names"] = Localized.Text(name, name),
            ["owner"] = call.Platform.Account.Text("name"),
        }));
        building.Databases.Add(identifier);
        return SandboxResponse.Ok(identifier);
    }

    private static SandboxResponse GetAvailableDatabases(Call call)
    {
        BuildingRoutes.Find(call);
        bool explicitlyShared = bool.TryParse(call.Query["explicitlyShared"], out bool asked) && asked;
        return Databases(call, database =>
            database.Identifier("id") != SandboxIds.ForeignDatabase && !(explicitlyShared && database.Flag("isAvailableForEverybody")));
    }

    private static SandboxResponse Databases(Call call, Predicate<JsonObject> wanted)
    {
        IEnumerable<JsonObject> databases = call.Platform.Databases.Documents.Where(database => wanted(database));
        return SandboxResponse.Ok(call.Shape("Database", databases.Select(database => new JsonObject
        {
            ["databaseId"] = database.Identifier("id"),
            ["name"] = Localized.In(database["names"] as JsonObject, call.Language),
            ["defaultIncludeForRefinement"] = database.Flag("initiallySelectedForEnrichment"),
        })));
    }
}
