using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;
using MadasterGen.Testing.State.Elements;

namespace MadasterGen.Testing.Versions.V3;

/// <summary>The files of a building and their way from importing to mapped.</summary>
internal static class BuildingFileRoutes
{
    public static void Add(OperationHandlers handlers)
    {
        handlers["BuildingFile_GetFiles"] = call =>
            SandboxResponse.Ok(
                BuildingRoutes.Find(call, "buildingId").Files.All.Select(file => (JsonNode?)Shape(call, file)).ToJsonArray());
        handlers["BuildingFile_AddFile"] = AddFile;
        handlers["BuildingFile_GetFileById"] = call => SandboxResponse.Ok(Shape(call, Find(call)));
        handlers["BuildingFile_DeleteFile"] = DeleteFile;
        handlers["BuildingFile_GetStatusById"] = GetStatus;
        handlers["BuildingFile_Download"] = Download;
        handlers["BuildingFile_SetActive"] = SetActive;
        handlers["BuildingFile_SetImporting"] = SetImporting;
        handlers["BuildingFile_StartRefinement"] = call => Refine(call, Find(call));
        handlers["BuildingFile_RestartRefinement"] = RestartRefinement;
        handlers["BuildingFile_UploadFile"] = UploadFile;
    }

    /// <summary>The file that the path names.</summary>
    public static BuildingFile Find(Call call, string parameter = "id") =>
        BuildingRoutes.Find(call, "buildingId").Files.Get(call.Id(parameter));

    public static string Location(BuildingFile file) => $"/api/v3.0/building/{file.Document.Identifier("buildingId")}/files/{file.Id}";

    public static JsonObject Shape(Call call, BuildingFile file)
    {
        var document = (JsonObject)file.Document.DeepClone();
        document["isActive"] = file.IsActive;
        document["isDirty"] = file.IsDirty;
        document["status"] = file.Status;
        document["validation"] = ElementFigures.Of(call.Platform, file.Elements.Values);
        return call.Shape("BuildingFileResponse", document);
    }

    private static SandboxResponse AddFile(Call call)
    {
        Building building = BuildingRoutes.Find(call, "buildingId");
        CheckDatabases(call);
        if (call.Body["classificationTypeId"] is { } method && !SystemSettingsRoutes.IsMethod(method.AsIdentifier()))
            throw RefusedException.Invalid("classificationTypeId", "There is no such classification method.");
        JsonObject document = call.Body;
        document["id"] = Guid.NewGuid();
        document["buildingId"] = building.Id;
        document["fileName"] = document.Text("name");
        document["lastModifiedDate"] = document.Text("timeStamp") ?? call.Platform.Now;
        BuildingFile file = building.Files.Add(new BuildingFile(call.Platform, document));
        return SandboxResponse.Created(Shape(call, file), Location(file));
    }

    private static SandboxResponse DeleteFile(Call call)
    {
        BuildingFile file = Find(call);
        Building building = BuildingRoutes.Find(call, "buildingId");
        building.Files.Remove(file.Id);
        if (file.IsActive)
            building.Change();
        return SandboxResponse.NoContent();
    }

    private static SandboxResponse GetStatus(Call call)
    {
        BuildingFile file = Find(call);
        return SandboxResponse.Ok(call.Shape("BuildingFileStatusResponse", new JsonObject
        {
            ["status"] = file.Status,
            ["elementProcessedCount"] = file.ProcessedCount,
            ["elementCount"] = file.ElementCount,
            ["statusMessage"] = file.StatusMessage,
        }));
    }

    private static SandboxResponse Download(Call call)
    {
        BuildingFile file = Find(call);
        if (file.Content is not { } content || file.Status == FileStatus.Creating)
            throw RefusedException.Because(404, "The file has no content yet.");
        return SandboxResponse.Ok(call.Shape("FileDownloadResponse", new JsonObject
        {
            ["url"] = content.Url(call.Platform),
            ["expirationDateTime"] = call.Platform.Clock.GetUtcNow().AddHours(1),
        }));
    }

    private static SandboxResponse SetActive(Call call)
    {
        BuildingFile file = Find(call);
        if (file.Type != "Source")
            throw RefusedException.Because(400, "Only source files can be active.");
        file.IsActive = call.Json.GetValue<bool>();
        BuildingRoutes.Find(call, "buildingId").Recalculate();
        return SandboxResponse.Ok(Shape(call, file));
    }

    private static SandboxResponse SetImporting(Call call)
    {
        Find(call).Settle(FileStatus.Importing);
        return SandboxResponse.NoContent();
    }

    private static SandboxResponse RestartRefinement(Call call)
    {
        BuildingFile file = BuildingRoutes.Find(call, "buildingId").Files.Get(call.Body.Identifier("fileId"));
        CheckDatabases(call);
        return Refine(call, file);
    }

    private static SandboxResponse Refine(Call call, BuildingFile file)
    {
        file.Refine();
        BuildingRoutes.Find(call, "buildingId").Change();
        return SandboxResponse.Accepted(location: $"{Location(file)}/status");
    }

    private static SandboxResponse UploadFile(Call call)
    {
        BuildingFile file = Find(call);
        file.Receive(call.Platform.Contents.Add(call.Upload, call.Text("fileName")));
        BuildingRoutes.Find(call, "buildingId").Change();
        return new SandboxResponse(file.Type == "Source" ? 201 : 202) { Location = $"{Location(file)}/status" };
    }

    // An empty identifier is accepted and means nothing: callers that let the platform choose send it.
    private static void CheckDatabases(Call call)
    {
        foreach (string database in call.Body.Texts("preferredDatabaseIds"))
        {
            if (Guid.Parse(database) is var identifier && identifier != Guid.Empty && !call.Platform.Databases.Contains(identifier))
                throw RefusedException.Invalid("preferredDatabaseIds", $"There is no database {identifier}.");
        }
    }
}
