using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V4;

/// <summary>The images of a commodity.</summary>
internal static class CommodityImageRoutes
{
    public static void Add(OperationHandlers handlers)
    {
        handlers["Commodity_DeleteImage"] = DeleteImage;
        handlers["Commodity_UploadImage"] = UploadImage;
    }

    private static SandboxResponse UploadImage(Call call)
    {
        Commodity commodity = CommodityRoutes.FindWritable(call);
        string name = call.Upload.FileName!;
        if (commodity.Images.ContainsKey(name))
            throw RefusedException.Because(409, $"There is an image '{name}' already.");
        commodity.Images.Add(name, call.Platform.Contents.Add(call.Upload, name));
        return SandboxResponse.Accepted();
    }

    private static SandboxResponse DeleteImage(Call call) =>
        CommodityRoutes.FindWritable(call).Images.Remove(call.Text("name"))
            ? SandboxResponse.Accepted()
            : throw RefusedException.NotFound("image", call.Text("name"));
}
