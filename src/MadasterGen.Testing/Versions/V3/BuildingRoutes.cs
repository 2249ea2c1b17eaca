using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;
using MadasterGen.Testing.State.Elements;

namespace MadasterGen.Testing.Versions.V3;

/// <summary>Buildings themselves, their figures and their recalculation.</summary>
internal static class BuildingRoutes
{
    public static void Add(OperationHandlers handlers)
    {
        handlers["Building_GetBuildings"] = call =>
            SandboxResponse.Ok(call.Platform.Buildings.All.Select(building => (JsonNode?)Shape(call, building)).ToJsonArray());
        handlers["Building_AddBuilding"] = AddBuilding;
        handlers["Building_GetBuildingById"] = call => SandboxResponse.Ok(Shape(call, Find(call)));
        handlers["Building_UpdateBuilding"] = UpdateBuilding;
        handlers["Building_DeleteBuilding"] = DeleteBuilding;
        handlers["Building_GetBuildingByExternalId"] = call =>
            SandboxResponse.Ok(Shape(call, call.Platform.Buildings.GetByExternalId(call.Text("externalId"))));
        handlers["Building_GetValidation"] = call =>
            SandboxResponse.Ok(call.Shape("BuildingValidation", ElementFigures.Of(call.Platform, Find(call).ActiveElements)));
        handlers["Building_GetCircularInformation"] = call =>
            SandboxResponse.Ok(call.Shape(
                "BuildingCircularInformation", ElementFigures.Circularity(call.Platform, Find(call).ActiveElements)));
        handlers["Building_RecalculateBuilding"] = RecalculateBuilding;
        handlers["Building_BatchActiveAsync"] = ActivateFiles;
    }

    /// <summary>The building that the path names.</summary>
    public static Building Find(Call call, string parameter = "id") => call.Platform.Buildings.Get(call.Id(parameter));

    private static SandboxResponse AddBuilding(Call call)
    {
        JsonObject document = call.Body;
        Check(call.Platform, document, Guid.Empty);
        document["id"] = Guid.NewGuid();
        Building building = call.Platform.Buildings.Add(new Building(call.Platform, document));
        return SandboxResponse.Created(Shape(call, building), $"/api/v3.0/building/{building.Id}");
    }

    private static SandboxResponse UpdateBuilding(Call call)
    {
        Building building = Find(call);
        Check(call.Platform, call.Body, building.Id);
        building.Replace(call.Body);
        return SandboxResponse.Ok(Shape(call, building));
    }

    private static SandboxResponse DeleteBuilding(Call call)
    {
        call.Platform.Buildings.Remove(Find(call).Id);
        return SandboxResponse.NoContent();
    }

    private static SandboxResponse RecalculateBuilding(Call call)
    {
        Find(call).Recalculate();
        return SandboxResponse.Accepted();
    }

    private static SandboxResponse ActivateFiles(Call call)
    {
        Building building = Find(call);
        BuildingFile[] files = [.. call.Json.AsArray().Select(identifier => building.Files.Get(identifier.AsIdentifier()))];
        foreach (BuildingFile file in files)
            file.IsActive = true;
        building.Recalculate();
        return SandboxResponse.Accepted();
    }

    private static JsonObject Shape(Call call, Building building)
    {
        var document = (JsonObject)building.Document.DeepClone();
        document["isDirty"] = building.IsDirty;
        document["hasDirtyElements"] = building.HasDirtyElements;
        return call.Shape("BuildingResponse", document);
    }

    private static void Check(Platform platform, JsonObject document, Guid self)
    {
        if (platform.Folders.Find(document.Identifier("folderId")) is not { } folder)
            throw RefusedException.Invalid("folderId", "There is no such folder.");
        if (!platform.FolderTypes.Get(folder.Document.Identifier("foldertypeId")).Document.Flag("allowbuildings"))
            throw RefusedException.Invalid("folderId", "The folder's type holds no buildings.");
        if (!SystemSettingsRoutes.IsUsage(document.Text("buildingUsage")))
            throw RefusedException.Invalid("buildingUsage", "There is no such building usage.");
        if (!SystemSettingsRoutes.IsFamily(document.Text("materialClassificationTypeId")))
            throw RefusedException.Invalid("materialClassificationTypeId", "There is no such material family.");
        ExternalIds.CheckFree(platform.Buildings, document, self);
    }
}
