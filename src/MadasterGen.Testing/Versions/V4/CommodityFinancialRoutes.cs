using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V4;

/// <summary>The financial settings of a commodity, one a country.</summary>
internal static class CommodityFinancialRoutes
{
    private const string Response = "FinancialSetting";

    public static void Add(OperationHandlers handlers)
    {
        handlers["Commodity_GetFinancialSettings"] = call =>
            SandboxResponse.Ok(call.Shape(Response, CommodityRoutes.Find(call).FinancialSettings));
        handlers["Commodity_CreateFinancialSetting"] = Create;
        handlers["Commodity_UpdateFinancialSettings"] = Update;
        handlers["Commodity_DeleteFinancialSetting"] = Delete;
    }

    private static SandboxResponse Create(Call call)
    {
        List<JsonObject> settings = CommodityRoutes.FindWritable(call).FinancialSettings;
        string isoCode = call.Body.Text("isoCode")!;
        if (IndexOf(settings, isoCode) >= 0)
            throw RefusedException.Because(409, $"There is a setting for {isoCode} already.");
        settings.Add(call.Body);
        return SandboxResponse.Ok(call.Shape(Response, call.Body));
    }

    private static SandboxResponse Update(Call call)
    {
        List<JsonObject> settings = CommodityRoutes.FindWritable(call).FinancialSettings;
        settings[Existing(settings, call.Body.Text("isoCode")!)] = call.Body;
        return SandboxResponse.Ok(call.Shape(Response, call.Body));
    }

    private static SandboxResponse Delete(Call call)
    {
        List<JsonObject> settings = CommodityRoutes.FindWritable(call).FinancialSettings;
        settings.RemoveAt(Existing(settings, call.Text("isoCode")));
        return SandboxResponse.Accepted();
    }

    private static int Existing(List<JsonObject> settings, string isoCode) =>
        IndexOf(settings, isoCode) is >= 0 and var index ? index : throw RefusedException.NotFound("financial setting for", isoCode);

    private static int IndexOf(List<JsonObject> settings, string isoCode) =>
        settings.FindIndex(setting => setting.Text("isoCode") == isoCode);
}
