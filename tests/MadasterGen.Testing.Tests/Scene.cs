using System.Text.Json.Nodes;

namespace MadasterGen.Testing.Tests;

/// <summary>Something of every kind, made by ordinary calls, so that each operation has something to work on.</summary>
internal sealed record Scene
{
    public required string Folder { get; init; }

    public required string Building { get; init; }

    public required string File { get; init; }

    public required string Database { get; init; }

    public required string Product { get; init; }

    public required string Child { get; init; }

    public required string Match { get; init; }

    public required string CommodityFile { get; init; }

    public static string BuildingBody(string folder, string externalId) => $$"""
        {"folderId":"{{folder}}","externalId":"{{externalId}}","name":"House","phase":"New","completionDate":"2024-05-06T00:00:00Z",
         "buildingUsage":"office-general","grossSurfaceArea":null,"materialClassificationTypeId":"nl_sfb"}
        """;

    public static string FolderBody(string externalId) => $$"""
        {"name":"Folder","parentId":"{{SandboxIds.Account}}","foldertypeId":"{{SandboxIds.PortfolioType}}","externalId":"{{externalId}}"}
        """;

    public static string ProductBody(string database, string externalId) => $$"""
        {"commodityType":"Product","databaseId":"{{database}}","externalId":"{{externalId}}","names":{"nl":"Beglazing","xx":"Fenster"},
         "functionalUnit":"Volume","isActive":true,"doNotUseBillOfMaterials":false}
        """;

    public static string FileBody => $$"""
        {"name":"model.ifc","type":"Source","preferredDatabaseIds":["{{Guid.Empty}}","{{SandboxIds.PlatformDatabase}}"],"classificationTypeId":"{{SandboxIds.NlSfb}}"}
        """;

    public static MultipartFormDataContent Form(string part, string fileName) =>
        new() { { new ByteArrayContent([1, 2, 3]), part, fileName } };

    public static async Task<Scene> SetAsync(SandboxSession session)
    {
        string folder = IdOf(await session.PostAsync("/api/v3.0/folder", FolderBody("folder-ext")));
        string building = IdOf(await session.PostAsync("/api/v3.0/building", BuildingBody(folder, "building-ext")));
        string file = IdOf(await session.PostAsync($"/api/v3.0/building/{building}/files", FileBody));
        await session.PostAsync($"/api/v3.0/building/{building}/files/{file}/elements/batch", """[{"id":"e1","materialName":"Glass","volume":2}]""");
        using (MultipartFormDataContent form = Form("file", "a.png"))
            (await session.Client.PostAsync($"/api/v3.0/building/{building}/images", form)).EnsureSuccessStatusCode();
        using (var content = new ByteArrayContent(new byte[4096]) { Headers = { ContentType = new("application/octet-stream") } })
            (await session.Client.PostAsync($"/api/v3.0/building/{building}/files/{file}/upload/model.ifc", content)).EnsureSuccessStatusCode();

        string database = IdOf(await session.PostAsync("/api/v4.0/database", """{"names":{"nl":"Mijn database"},"externalId":"database-ext"}"""));
        string product = IdOf(await session.PostAsync("/api/v4.0/commodity", ProductBody(database, "product-ext")));
        string commodity = $"/api/v4.0/commodity/{product}";
        await session.PostAsync($"{commodity}/children/weight", $$"""{"commodityId":"{{SandboxIds.Glass}}","quantity":100}""");
        await session.PostAsync($"{commodity}/lca", """{"isoCode":"NL","compliance":["A2"],"phases":[{"phaseId":"A1_A3"}]}""");
        await session.PostAsync($"{commodity}/financial", """{"isoCode":"NL","mode":"Manual"}""");
        using (MultipartFormDataContent form = Form("image", "a.png"))
            (await session.Client.PostAsync($"{commodity}/images", form)).EnsureSuccessStatusCode();
        return new Scene
        {
            Folder = folder,
            Building = building,
            File = file,
            Database = database,
            Product = product,
            Child = IdOf((await session.GetAsync($"{commodity}/children"))[0]),
            Match = IdOf(await session.PostAsync($"{commodity}/matches", """{"value":"Dubbelglas","matchType":"Contains"}""")),
            CommodityFile = IdOf(await session.PostAsync($"{commodity}/files",
                $$"""{"fileName":"sheet.pdf","folderId":"{{Guid.NewGuid()}}","url":"https://example.org/sheet.pdf"}""")),
        };
    }

    private static string IdOf(JsonNode? node) => node!["id"]!.ToString();
}
