using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V4;

/// <summary>The files of a commodity: links to others and uploaded ones.</summary>
internal static class CommodityFileRoutes
{
    private const string Response = "FileInfo";

    public static void Add(OperationHandlers handlers)
    {
        handlers["Commodity_GetFiles"] = call => SandboxResponse.Ok(call.Shape(Response, CommodityRoutes.Find(call).Files.Documents));
        handlers["Commodity_CreateExternalFile"] = call => AddFile(call, call.Body);
        handlers["Commodity_UpdateFile"] = UpdateFile;
        handlers["Commodity_UploadFile"] = UploadFile;
        handlers["Commodity_DeleteFile"] = DeleteFile;
    }

    private static SandboxResponse AddFile(Call call, JsonObject document)
    {
        Commodity commodity = CommodityRoutes.FindWritable(call);
        document["id"] = Guid.NewGuid();
        document["folderNames"] = DatabaseSettingsRoutes.NamesOf(commodity.DatabaseId, document.Identifier("folderId"));
        commodity.Files.Add(new StoredDocument(document));
        return SandboxResponse.Ok(call.Shape(Response, document));
    }

    private static SandboxResponse UploadFile(Call call)
    {
        string name = call.Upload.FileName!;
        return AddFile(call, new JsonObject
        {
            ["fileName"] = name,
            ["url"] = call.Platform.Contents.Add(call.Upload, name).Url(call.Platform),
        });
    }

    private static SandboxResponse UpdateFile(Call call)
    {
        Commodity commodity = CommodityRoutes.FindWritable(call);
        JsonObject stored = commodity.Files.Get(call.RequiredBodyId()).Document;
        stored.ReplaceMembers(call.Body);
        stored["folderNames"] = DatabaseSettingsRoutes.NamesOf(commodity.DatabaseId, stored.Identifier("folderId"));
        return SandboxResponse.Accepted();
    }

    private static SandboxResponse DeleteFile(Call call)
    {
        Commodity commodity = CommodityRoutes.FindWritable(call);
        commodity.Files.Get(call.Id("fileId"));
        commodity.Files.Remove(call.Id("fileId"));
        return SandboxResponse.Accepted();
    }
}
