using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V4;

/// <summary>The life cycle assessments of a commodity: one for a country and a compliance.</summary>
internal static class CommodityAssessmentRoutes
{
    private const string Response = "LifeCycleAssessment";

    public static void Add(OperationHandlers handlers)
    {
        handlers["Commodity_GetLifeCycleAssessments"] = call =>
            SandboxResponse.Ok(call.Shape(Response, CommodityRoutes.Find(call).Assessments));
        handlers["Commodity_CreateLifeCycleAssessment"] = Create;
        handlers["Commodity_UpdateLifeCycleAssessments"] = Update;
        handlers["Commodity_GetLifeCycleAssessmentByIsocode"] = GetByIsoCode;
        handlers["Commodity_DeleteLifeCycleAssessment"] = Delete;
    }

    private static SandboxResponse Create(Call call)
    {
        Commodity commodity = CommodityRoutes.FindWritable(call);
        if (commodity.Assessments.Exists(other => IsForSame(other, call.Body)))
            throw RefusedException.Because(409, "There is an assessment for this country and compliance already.");
        commodity.Assessments.Add(call.Body);
        string compliance = call.Body.Texts("compliance").FirstOrDefault() ?? "-";
        string isoCode = Uri.EscapeDataString(call.Body.Text("isoCode")!);
        return SandboxResponse.Created(
            call.Shape(Response, call.Body),
            $"/api/v4.0/commodity/{commodity.Id}/lca/{isoCode}/{Uri.EscapeDataString(compliance)}");
    }

    private static SandboxResponse Update(Call call)
    {
        Commodity commodity = CommodityRoutes.FindWritable(call);
        int index = commodity.Assessments.FindIndex(other => IsForSame(other, call.Body));
        if (index < 0)
            throw RefusedException.NotFound("assessment for", call.Body.Text("isoCode")!);
        commodity.Assessments[index] = call.Body;
        return SandboxResponse.Accepted(call.Shape(Response, call.Body));
    }

    private static SandboxResponse GetByIsoCode(Call call)
    {
        JsonObject? found = CommodityRoutes.Find(call).Assessments.Find(assessment =>
            assessment.Text("isoCode") == call.Text("isoCode") && assessment.Texts("compliance").Contains(call.Text("compliance")));
        return SandboxResponse.Ok(call.Shape(Response, found ?? throw RefusedException.NotFound("assessment for", call.Text("isoCode"))));
    }

    private static SandboxResponse Delete(Call call) =>
        CommodityRoutes.FindWritable(call).Assessments.RemoveAll(assessment => assessment.Text("isoCode") == call.Text("isoCode")) > 0
            ? SandboxResponse.Accepted()
            : throw RefusedException.NotFound("assessment for", call.Text("isoCode"));

    private static bool IsForSame(JsonObject one, JsonObject other)
    {
        IReadOnlyList<string> first = one.Texts("compliance");
        IReadOnlyList<string> second = other.Texts("compliance");
        return one.Text("isoCode") == other.Text("isoCode") && (first.Intersect(second).Any() || (first.Count == 0 && second.Count == 0));
    }
}
