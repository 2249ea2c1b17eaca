using MadasterGen.Testing.Http;

namespace MadasterGen.Testing.Versions.V3;

/// <summary>The account of the key.</summary>
internal static class AccountRoutes
{
    public static void Add(OperationHandlers handlers)
    {
        handlers["Account_GetAccount"] = call => SandboxResponse.Ok(call.Shape("AccountResponse", call.Platform.Account));
        handlers["Account_GetFolderTypes"] = call => SandboxResponse.Ok(call.Shape("FolderType", call.Platform.FolderTypes.Documents));
    }
}
