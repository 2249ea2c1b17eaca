using MadasterGen.Sandbox.Http;

namespace MadasterGen.Sandbox.Versions.V3;

/// <summary>The account of the key.</summary>
internal static class AccountRoutes
{
    public static void Add(OperationHandlers handlers)
    {
        handlers["Account_GetAccount"] = call => Answer.Ok(call.Shape("AccountResponse", call.Platform.Account));
        handlers["Account_GetFolderTypes"] = call => Answer.Ok(call.Shape("FolderType", call.Platform.FolderTypes.Documents));
    }
}
