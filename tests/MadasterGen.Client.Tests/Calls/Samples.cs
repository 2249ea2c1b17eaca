using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Calls;

/// <summary>Requests that the sandbox accepts.</summary>
internal static class Samples
{
    public static FolderRequest Folder(string? externalId = null) =>
        new() { Name = "Folder", ParentId = SandboxIds.Account, FoldertypeId = SandboxIds.PortfolioType, ExternalId = externalId };

    public static BuildingRequest Building(string? externalId = null) => new()
    {
        FolderId = SandboxIds.Folder,
        ExternalId = externalId,
        Name = "House",
        Phase = BuildingPhase.New,
        CompletionDate = new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero),
        BuildingUsage = "office-general",
        GrossSurfaceArea = null,
        MaterialClassificationTypeId = "nl_sfb",
    };

    public static BuildingFileRequest File(string name = "model.ifc") =>
        new() { Name = name, Type = BuildingRequestFileType.Source, PreferredDatabaseIds = [SandboxIds.PlatformDatabase] };

    public static BuildingFileElementRequest Element(string id) =>
        new() { Id = id, Name = "Window", MaterialName = "Glass", Volume = 2 };

    public static V4.Product Product(string? externalId = null) => new()
    {
        DatabaseId = SandboxIds.OwnDatabase,
        ExternalId = externalId,
        Names = new() { Nl = "Beglazing", En = "Glazing" },
        FunctionalUnit = V4.FunctionalUnit.Volume,
        IsActive = true,
        DoNotUseBillOfMaterials = false,
    };

    public static MadasterFile Image(string name = "a.png") => MadasterFile.FromBytes([1, 2, 3], name, "image/png");

    /// <summary>A building with a file that has these elements.</summary>
    public static async Task<BuildingFileResponse> AddFileWithElementsAsync(this MadasterClient client, params string[] elements)
    {
        BuildingResponse building = await client.V3_0.Building.AddBuildingAsync(Building());
        BuildingFileResponse file = await client.V3_0.BuildingFile.AddFileAsync(building.Id, File());
        await client.V3_0.BuildingFileElement.UpsertElementsAsync(building.Id, file.Id, [.. elements.Select(Element)]);
        return file;
    }
}
