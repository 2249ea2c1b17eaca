using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V3;

/// <summary>The tree of folders under the account.</summary>
internal static class FolderRoutes
{
    private const string Response = "FolderResponse";

    public static void Add(OperationHandlers handlers)
    {
        handlers["Folder_GetFolders"] = call => SandboxResponse.Ok(call.Shape(Response, call.Platform.Folders.Documents));
        handlers["Folder_AddFolder"] = AddFolder;
        handlers["Folder_GetFolderById"] = call => SandboxResponse.Ok(call.Shape(Response, call.Platform.Folders.Get(call.Id()).Document));
        handlers["Folder_UpdateFolder"] = UpdateFolder;
        handlers["Folder_DeleteFolder"] = DeleteFolder;
        handlers["Folder_GetFolderByExternalId"] = call =>
            SandboxResponse.Ok(call.Shape(Response, call.Platform.Folders.GetByExternalId(call.Text("externalId")).Document));
    }

    private static SandboxResponse AddFolder(Call call)
    {
        JsonObject folder = call.Body;
        CheckParent(call.Platform, folder, Guid.Empty);
        ExternalIds.CheckFree(call.Platform.Folders, folder, Guid.Empty);
        folder["id"] = Guid.NewGuid();
        call.Platform.Folders.Add(new StoredDocument(folder));
        return SandboxResponse.Created(call.Shape(Response, folder), $"/api/v3.0/folder/{folder.Identifier("id")}");
    }

    private static SandboxResponse UpdateFolder(Call call)
    {
        JsonObject stored = call.Platform.Folders.Get(call.Id()).Document;
        CheckParent(call.Platform, call.Body, call.Id());
        ExternalIds.CheckFree(call.Platform.Folders, call.Body, call.Id());
        stored.ReplaceMembers(call.Body);
        stored["id"] = call.Id();
        return SandboxResponse.Ok(call.Shape(Response, stored));
    }

    private static SandboxResponse DeleteFolder(Call call)
    {
        Remove(call.Platform, call.Platform.Folders.Get(call.Id()).Document.Identifier("id"));
        return SandboxResponse.NoContent();
    }

    /// <summary>Removes a folder with all that is in it.</summary>
    private static void Remove(Platform platform, Guid folder)
    {
        foreach (JsonObject child in platform.Folders.Documents.Where(other => other.Identifier("parentId") == folder).ToArray())
            Remove(platform, child.Identifier("id"));
        IEnumerable<Building> buildings = platform.Buildings.All.Where(building => building.Document.Identifier("folderId") == folder);
        foreach (Building building in buildings.ToArray())
            platform.Buildings.Remove(building.Id);
        platform.Folders.Remove(folder);
    }

    // An empty identifier stands for the account, which is the root.
    private static void CheckParent(Platform platform, JsonObject folder, Guid self)
    {
        if (!platform.FolderTypes.Contains(folder.Identifier("foldertypeId")))
            throw RefusedException.Invalid("foldertypeId", "There is no such folder type.");
        Guid parent = folder.Identifier("parentId");
        if (parent == Guid.Empty)
            folder["parentId"] = SandboxIds.Account;
        for (Guid above = folder.Identifier("parentId"); above != SandboxIds.Account;)
        {
            if (above == self)
                throw RefusedException.Invalid("parentId", "A folder cannot be in itself.");
            above = platform.Folders.Find(above)?.Document.Identifier("parentId")
                ?? throw RefusedException.Invalid("parentId", "There is no such folder.");
        }
    }
}
