using System.Net.Http.Headers;
using MadasterGen.Testing.Contract;

namespace MadasterGen.Testing.Tests.Contract;

/// <summary>A request to each operation that succeeds on a scene.</summary>
internal static class SampleRequests
{
    public static HttpRequestMessage For(Operation operation, Scene scene) =>
        new(new HttpMethod(operation.Verb), string.Join('/', operation.Path.Split('/').Select(segment => Segment(operation, segment, scene))))
        {
            Content = Content(operation, scene),
        };

    private static string Segment(Operation operation, string segment, Scene scene) => segment switch
    {
        "{id}" => operation.Tag switch
        {
            "Folder" => scene.Folder,
            "Building" => scene.Building,
            "BuildingFile" => scene.File,
            "BuildingFileElement" => "e1",
            "Commodity" => scene.Product,
            _ => scene.Database,
        },
        "{externalId}" => operation.Tag switch
        {
            "Folder" => "folder-ext",
            "Building" => "building-ext",
            "Commodity" => "product-ext",
            _ => "database-ext",
        },
        "{buildingId}" => scene.Building,
        "{databaseId}" => scene.Database,
        "{fileId}" => operation.Tag == "Commodity" ? scene.CommodityFile : scene.File,
        "{childId}" => scene.Child,
        "{matchId}" => scene.Match,
        "{isoCode}" => "NL",
        "{compliance}" => "A2",
        "{fileName}" => operation.Tag == "Building" ? "a.png" : "model.ifc",
        "{name}" => "a.png",
        "{passportType}" => "Full",
        _ => segment,
    };

    private static HttpContent? Content(Operation operation, Scene scene) => operation.Bodies switch
    {
        [] => null,
        [{ Type: FormType form }] => Scene.Form(form.Parts[0], "b.png"),
        [{ MediaType: "application/octet-stream" }] => new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } },
        _ => SandboxSession.Json(Body(operation.Id, scene)),
    };

    private static string Body(string operationId, Scene scene) => operationId switch
    {
        "Folder_AddFolder" => Scene.FolderBody("another"),
        "Folder_UpdateFolder" => Scene.FolderBody("folder-ext"),
        "Building_AddBuilding" => Scene.BuildingBody(scene.Folder, "another"),
        "Building_UpdateBuilding" => Scene.BuildingBody(scene.Folder, "building-ext"),
        "Building_CreatePassport" => $$"""{"passportType":"Full","language":"nl","preset":"{{Guid.Empty}}"}""",
        "Building_BatchActiveAsync" => $"""["{scene.File}"]""",
        "BuildingFile_AddFile" => Scene.FileBody,
        "BuildingFile_SetActive" => "true",
        "BuildingFile_RestartRefinement" => $$"""{"fileId":"{{scene.File}}","resetAllMapping":true}""",
        "BuildingFileElement_AddElement" => """{"id":"e2","name":"Window"}""",
        "BuildingFileElement_UpdateElement" => """{"id":"e1","name":"Door"}""",
        "BuildingFileElement_UpsertElements" => """[{"id":"e1"},{"id":"e3","detachabilityConnectionType":"Unknown"}]""",
        "Database_CreateDatabase" => """{"names":{"en":"Another"}}""",
        "Database_UpdateDatabase" => $$"""{"id":"{{scene.Database}}","names":{"en":"Renamed"} }""",
        "Commodity_CreateCommodity" => Scene.ProductBody(scene.Database, "another"),
        "Commodity_UpdateCommodity" => Scene.ProductBody(scene.Database, "product-ext").Replace("{\"commodityType\"", $"{{\"id\":\"{scene.Product}\",\"commodityType\""),
        "Commodity_AddProductChildByQuantity" => $$"""{"commodityId":"{{SandboxIds.WindowFrame}}","quantity":2}""",
        "Commodity_AddProductChildByWeight" or "Commodity_AddProductChildPerFunctionalUnit" => $$"""{"commodityId":"{{SandboxIds.Concrete}}","quantity":2}""",
        "Commodity_CreateLifeCycleAssessment" => """{"isoCode":"BE"}""",
        "Commodity_UpdateLifeCycleAssessments" => """{"isoCode":"NL","compliance":["A2"],"owner":"me"}""",
        "Commodity_CreateExternalFile" => $$"""{"fileName":"other.pdf","folderId":"{{Guid.NewGuid()}}","url":"https://example.org/other.pdf"}""",
        "Commodity_UpdateFile" => $$"""{"id":"{{scene.CommodityFile}}","fileName":"new.pdf","folderId":"{{Guid.NewGuid()}}","url":"https://example.org/new.pdf"}""",
        "Commodity_CreateFinancialSetting" => """{"isoCode":"BE","mode":"PriceSet","priceSet":"metals"}""",
        "Commodity_UpdateFinancialSettings" => """{"isoCode":"NL","mode":"Fallback"}""",
        "Commodity_CreateMatch" => """{"value":"Tripleglas","matchType":"Equals"}""",
        "Commodity_UpdateMatch" => $$"""{"id":"{{scene.Match}}","value":"Isolatieglas","matchType":"Equals"}""",
        _ => throw new InvalidOperationException($"There is no sample body for {operationId}."),
    };
}
