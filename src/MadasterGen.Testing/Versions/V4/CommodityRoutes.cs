using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V4;

/// <summary>Materials and products themselves.</summary>
internal static class CommodityRoutes
{
    public static void Add(OperationHandlers handlers)
    {
        handlers["Commodity_GetCommodityById"] = call => SandboxResponse.Ok(Shape(call, Find(call)));
        handlers["Commodity_DeleteCommodity"] = DeleteCommodity;
        handlers["Commodity_GetCommodityByExternalId"] = GetCommodityByExternalId;
        handlers["Commodity_CreateCommodity"] = CreateCommodity;
        handlers["Commodity_UpdateCommodity"] = UpdateCommodity;
        handlers["Commodity_CreateCommodityVersion"] = CreateVersion;
    }

    /// <summary>The commodity that the path names.</summary>
    public static Commodity Find(Call call) => call.Platform.Commodities.Get(call.Id());

    /// <summary>The commodity that the path names; 403 when its database is read-only.</summary>
    public static Commodity FindWritable(Call call)
    {
        Commodity commodity = Find(call);
        DatabaseRoutes.CheckWritable(call.Platform, commodity.DatabaseId);
        return commodity;
    }

    private static SandboxResponse DeleteCommodity(Call call)
    {
        Commodity commodity = FindWritable(call);
        if (IsInUse(call.Platform, commodity))
            throw RefusedException.Because(412, "The commodity is part of a product.");
        call.Platform.Commodities.Remove(commodity.Id);
        return SandboxResponse.Accepted();
    }

    private static SandboxResponse GetCommodityByExternalId(Call call)
    {
        Guid database = DatabaseRoutes.Find(call, "databaseId").Identifier("id");
        Commodity? commodity = WithExternalId(call.Platform, database, call.Text("externalId"))
            .OrderByDescending(candidate => candidate.IsActive)
            .FirstOrDefault();
        return SandboxResponse.Ok(Shape(
            call, commodity ?? throw RefusedException.NotFound("commodity with external id", call.Text("externalId"))));
    }

    private static SandboxResponse CreateCommodity(Call call)
    {
        JsonObject document = call.Body;
        Check(call.Platform, document, Guid.Empty);
        document["id"] = Guid.NewGuid();
        return SandboxResponse.Ok(Shape(call, call.Platform.Commodities.Add(new Commodity(document))));
    }

    private static SandboxResponse UpdateCommodity(Call call)
    {
        Guid identifier = call.RequiredBodyId();
        Commodity commodity = call.Platform.Commodities.Get(identifier);
        Check(call.Platform, call.Body, identifier);
        if (call.Body.Text("commodityType") != commodity.Kind)
            throw RefusedException.Invalid("commodityType", "A commodity cannot change its kind.");
        commodity.Replace(call.Body);
        return SandboxResponse.Ok(Shape(call, commodity));
    }

    private static SandboxResponse CreateVersion(Call call)
    {
        Commodity old = FindWritable(call);
        Commodity version = call.Platform.Commodities.Add(old.Copy(Guid.NewGuid()));
        version.Document["isActive"] = true;
        old.Document["isActive"] = false;
        return SandboxResponse.Accepted(version.Id, $"/api/v4.0/commodity/{version.Id}");
    }

    private static JsonObject Shape(Call call, Commodity commodity)
    {
        var document = (JsonObject)commodity.Document.DeepClone();
        document["inUse"] = IsInUse(call.Platform, commodity);
        document["images"] = commodity.Images.Values
            .Select(image => (JsonNode?)new JsonObject { ["name"] = image.Name, ["url"] = image.Url(call.Platform) })
            .ToJsonArray();
        return call.Shape(commodity.Kind, document);
    }

    private static bool IsInUse(Platform platform, Commodity commodity) =>
        platform.Commodities.All.Any(product => product.Children.Documents.Any(child => child.Identifier("commodityId") == commodity.Id));

    private static IEnumerable<Commodity> WithExternalId(Platform platform, Guid database, string? externalId) =>
        platform.Commodities.All.Where(
            commodity => commodity.DatabaseId == database && commodity.Document.Text("externalId") == externalId);

    private static void Check(Platform platform, JsonObject document, Guid self)
    {
        Guid database = document.Identifier("databaseId");
        if (database == Guid.Empty)
            throw RefusedException.Invalid("databaseId", "The databaseId field is required.");
        DatabaseRoutes.CheckWritable(platform, database);
        // The versions of a commodity share their external id.
        string? own = platform.Commodities.Find(self)?.Document.Text("externalId");
        string? externalId = document.Text("externalId");
        if (externalId is { Length: > 0 } && externalId != own && WithExternalId(platform, database, externalId).Any())
            throw RefusedException.Because(409, $"The external id '{externalId}' is in use.");
    }
}
