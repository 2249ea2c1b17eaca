using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V4;

/// <summary>The terms by which elements find a commodity.</summary>
internal static class CommodityMatchRoutes
{
    private const string Response = "MatchingTerm";

    public static void Add(OperationHandlers handlers)
    {
        handlers["Commodity_GetMatches"] = call => SandboxResponse.Ok(call.Shape(Response, CommodityRoutes.Find(call).Matches.Documents));
        handlers["Commodity_CreateMatch"] = CreateMatch;
        handlers["Commodity_UpdateMatch"] = UpdateMatch;
        handlers["Commodity_GetMatchById"] = call =>
            SandboxResponse.Ok(call.Shape(Response, CommodityRoutes.Find(call).Matches.Get(call.Id("matchId")).Document));
        handlers["Commodity_DeleteMatch"] = DeleteMatch;
    }

    private static SandboxResponse CreateMatch(Call call)
    {
        Commodity commodity = CommodityRoutes.FindWritable(call);
        JsonObject term = call.Body;
        CheckFree(commodity, term, Guid.Empty);
        term["id"] = Guid.NewGuid();
        commodity.Matches.Add(new StoredDocument(term));
        return SandboxResponse.Created(call.Shape(Response, term), $"/api/v4.0/commodity/{commodity.Id}/matches/{term.Identifier("id")}");
    }

    private static SandboxResponse UpdateMatch(Call call)
    {
        Commodity commodity = CommodityRoutes.FindWritable(call);
        Guid identifier = call.RequiredBodyId();
        JsonObject stored = commodity.Matches.Get(identifier).Document;
        CheckFree(commodity, call.Body, identifier);
        stored.ReplaceMembers(call.Body);
        return SandboxResponse.Accepted(call.Shape(Response, stored));
    }

    private static SandboxResponse DeleteMatch(Call call)
    {
        Commodity commodity = CommodityRoutes.FindWritable(call);
        commodity.Matches.Get(call.Id("matchId"));
        commodity.Matches.Remove(call.Id("matchId"));
        return SandboxResponse.NoContent();
    }

    private static void CheckFree(Commodity commodity, JsonObject term, Guid self)
    {
        if (commodity.Matches.Documents.Any(other => other.Text("value") == term.Text("value") && other.Identifier("id") != self))
            throw RefusedException.Because(409, $"There is a term '{term.Text("value")}' already.");
    }
}
