using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V3;

/// <summary>The images of a building.</summary>
internal static class BuildingImageRoutes
{
    public static void Add(OperationHandlers handlers)
    {
        handlers["Building_GetImagesAsync"] = GetImages;
        handlers["Building_AddImageAsync"] = AddImage;
        handlers["Building_DeleteImageAsync"] = DeleteImage;
    }

    private static SandboxResponse GetImages(Call call) =>
        SandboxResponse.Ok(call.Shape("FileResponse", BuildingRoutes.Find(call).Images.Values.Select(image =>
            new JsonObject { ["fileName"] = image.Name, ["url"] = image.Url(call.Platform) })));

    private static SandboxResponse AddImage(Call call)
    {
        // The only operation on buildings whose identifier is declared as any text.
        if (!Guid.TryParse(call.Text("id"), out Guid identifier))
            throw RefusedException.NotFound("building", call.Text("id"));
        Building building = call.Platform.Buildings.Get(identifier);
        string name = call.Upload.FileName!;
        building.Images[name] = call.Platform.Contents.Add(call.Upload, name);
        return SandboxResponse.NoContent();
    }

    private static SandboxResponse DeleteImage(Call call) =>
        BuildingRoutes.Find(call).Images.Remove(call.Text("fileName"))
            ? SandboxResponse.NoContent()
            : throw RefusedException.NotFound("image", call.Text("fileName"));
}
