using System.Globalization;
using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Versions.V4;

/// <summary>Databases and the commodities in them.</summary>
internal static class DatabaseRoutes
{
    private const string Response = "Database";

    public static void Add(OperationHandlers handlers)
    {
        handlers["Database_GetDatabases"] = call => SandboxResponse.Ok(call.Shape(Response,
            call.Platform.Databases.Documents.Where(database => database.Identifier("id") != SandboxIds.ForeignDatabase)));
        handlers["Database_CreateDatabase"] = CreateDatabase;
        handlers["Database_UpdateDatabase"] = UpdateDatabase;
        handlers["Database_GetDatabaseById"] = call => SandboxResponse.Ok(call.Shape(Response, Find(call)));
        handlers["Database_DeleteDatabase"] = DeleteDatabase;
        handlers["Database_GetDatabaseByExternalId"] = call => SandboxResponse.Ok(call.Shape(Response,
            Readable(call.Platform.Databases.GetByExternalId(call.Text("externalId")).Document)));
        handlers["Database_GetCommodities"] = GetCommodities;
    }

    /// <summary>The database that the path names; 403 when the account has no access to it.</summary>
    public static JsonObject Find(Call call, string parameter = "id") => Readable(call.Platform.Databases.Get(call.Id(parameter)).Document);

    /// <summary>Refuses the request with 403 when the account cannot change the database.</summary>
    public static void CheckWritable(Platform platform, Guid database)
    {
        if (Readable(platform.Databases.Get(database).Document).Flag("readOnly"))
            throw RefusedException.Because(403, "The database is read-only.");
    }

    private static JsonObject Readable(JsonObject database) =>
        database.Identifier("id") == SandboxIds.ForeignDatabase
            ? throw RefusedException.Because(403, "The account has no access to the database.")
            : database;

    private static SandboxResponse CreateDatabase(Call call)
    {
        JsonObject database = call.Body;
        ExternalIds.CheckFree(call.Platform.Databases, database, Guid.Empty);
        database["id"] = Guid.NewGuid();
        database["owner"] = call.Platform.Account.Text("name");
        database["readOnly"] = false;
        call.Platform.Databases.Add(new StoredDocument(database));
        return SandboxResponse.Created(call.Shape(Response, database), $"/api/v4.0/database/{database.Identifier("id")}");
    }

    private static SandboxResponse UpdateDatabase(Call call)
    {
        Guid identifier = call.RequiredBodyId();
        JsonObject stored = call.Platform.Databases.Get(identifier).Document;
        CheckWritable(call.Platform, identifier);
        ExternalIds.CheckFree(call.Platform.Databases, call.Body, identifier);
        string? owner = stored.Text("owner");
        stored.ReplaceMembers(call.Body);
        stored["owner"] = owner;
        stored["readOnly"] = false;
        return SandboxResponse.Accepted(call.Shape(Response, stored));
    }

    private static SandboxResponse DeleteDatabase(Call call)
    {
        Find(call);
        CheckWritable(call.Platform, call.Id());
        foreach (Commodity commodity in call.Platform.Commodities.All.Where(commodity => commodity.DatabaseId == call.Id()).ToArray())
            call.Platform.Commodities.Remove(commodity.Id);
        call.Platform.Databases.Remove(call.Id());
        return SandboxResponse.NoContent();
    }

    private static SandboxResponse GetCommodities(Call call)
    {
        Find(call);
        bool includeInactive = bool.TryParse(call.Query["includeInactive"], out bool asked) && asked;
        int skip = Number(call, "skip") ?? 0;
        int take = Number(call, "take") ?? int.MaxValue;
        return SandboxResponse.Ok(call.Shape("CommodityInfo", call.Platform.Commodities.All
            .Where(commodity => commodity.DatabaseId == call.Id() && (includeInactive || commodity.IsActive))
            .Skip(skip)
            .Take(take)
            .Select(commodity => commodity.Document)));
    }

    private static int? Number(Call call, string option) =>
        call.Query[option] is not [{ } text] ? null
        : int.Parse(text, CultureInfo.InvariantCulture) is >= 0 and var number ? number
        : throw RefusedException.Invalid(option, "The number is negative.");
}
