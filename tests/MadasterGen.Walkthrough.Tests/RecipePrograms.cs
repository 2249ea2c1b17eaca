// The programs of src/MadasterGen/Documentation/Recipes.md, word for word: RecipeTests compares the two and runs them.
using Madaster;
using Madaster.V3_0;
using V4 = Madaster.V4_0;

public static class CsvSync
{
    public static async Task<(int Created, int Updated)> RunAsync(MadasterClient client, TextReader csv, CancellationToken ct = default)
    {
        var (databases, commodities) = (client.V4_0.Database, client.V4_0.Commodity);
        V4.Database database = await databases.GetDatabaseByExternalIdOrDefaultAsync("erp", cancellationToken: ct)
            ?? await databases.CreateDatabaseAsync(new() { ExternalId = "erp", Names = new() { En = "Our products" } }, cancellationToken: ct);
        var (created, updated) = (0, 0);
        while (await csv.ReadLineAsync(ct) is { } line)
        {
            if (line.Split(';') is not [var id, var name, var lifespan] || !int.TryParse(lifespan, out int years))
                continue;                                                 // the heading, or a line that is broken
            V4.CommodityBase? known = await commodities.GetCommodityByExternalIdOrDefaultAsync(database.Id, id, cancellationToken: ct);
            if (known is V4.Product product)
            {
                await commodities.UpdateCommodityAsync(
                    product with { Names = (product.Names ?? new()) with { En = name }, Lifespan = years }, cancellationToken: ct);
                updated++;
            }
            else if (known is null)
            {
                await commodities.CreateCommodityAsync(new V4.Product
                {
                    DatabaseId = database.Id, ExternalId = id, Names = new() { En = name }, Lifespan = years, IsActive = true,
                    FunctionalUnit = V4.FunctionalUnit.Volume, DefaultFunctionalUnitAmount = 1,
                    DoNotUseBillOfMaterials = false, CalculateEnvironmentValuesFromBillOfMaterials = true,
                }, cancellationToken: ct);
                created++;
            }
        }
        return (created, updated);
    }
}

public static class IfcUpload
{
    public static async Task<BuildingFileStatusResponse> RunAsync(
        MadasterClient client, Guid buildingId, string path, MadasterPollingOptions? polling = null, CancellationToken ct = default)
    {
        var files = client.V3_0.BuildingFile;
        BuildingFileResponse file = await files.AddFileAsync(
            buildingId,
            new() { Name = Path.GetFileName(path), Type = BuildingRequestFileType.Source, PreferredDatabaseIds = [] },
            cancellationToken: ct);
        await files.UploadFileAsync(
            buildingId, file.Id, Path.GetFileName(path), MadasterFile.FromPath(path),
            new MadasterRequestOptions { Timeout = TimeSpan.FromMinutes(30) }, ct);
        return await MadasterPolling.UntilAsync(
            token => files.GetStatusByIdAsync(buildingId, file.Id, cancellationToken: token),
            until: status => status.Status == BuildingFileStatuses.Mapped,
            failed: status => status.Status == BuildingFileStatuses.Error ? status.StatusMessage ?? "The file was refused." : null,
            options: polling ?? new() { Interval = TimeSpan.FromSeconds(5), Timeout = TimeSpan.FromHours(1) },
            cancellationToken: ct);
    }
}

public static class Portfolio
{
    public static async Task<IReadOnlyDictionary<string, List<BuildingResponse>>> RunAsync(MadasterClient client, CancellationToken ct = default)
    {
        Dictionary<Guid, FolderResponse> folders = [];
        await foreach (FolderResponse folder in client.V3_0.Folder.EnumerateFoldersAsync(cancellationToken: ct))
            folders[folder.Id] = folder;
        SortedDictionary<string, List<BuildingResponse>> buildings = new(StringComparer.Ordinal);
        await foreach (BuildingResponse building in client.V3_0.Building.EnumerateBuildingsAsync(cancellationToken: ct))
        {
            List<string> names = [];
            for (Guid id = building.FolderId; folders.TryGetValue(id, out FolderResponse? folder); id = folder.ParentId)
                names.Insert(0, folder.Name ?? "");
            string path = string.Join(" / ", names);
            if (!buildings.TryGetValue(path, out List<BuildingResponse>? inFolder))
                buildings[path] = inFolder = [];
            inFolder.Add(building);
        }
        return buildings;
    }
}

public static class PassportExport
{
    public static async Task RunAsync(
        MadasterClient client, Guid buildingId, string path, MadasterPollingOptions? polling = null, CancellationToken ct = default)
    {
        var v3 = client.V3_0;
        var presets = await v3.Building.GetPassportPresetsAsync(buildingId, PassportType.Full, cancellationToken: ct);
        BuildingFileResponse passport = await v3.Building.CreatePassportAsync(
            buildingId,
            new() { PassportType = PassportType.Full, Language = "en", Preset = presets.FirstOrDefault()?.Id ?? Guid.Empty },
            cancellationToken: ct);
        await MadasterPolling.UntilAsync(
            token => v3.BuildingFile.GetFileByIdAsync(buildingId, passport.Id, cancellationToken: token),
            until: file => file.Status == BuildingFileStatuses.Uploaded,
            failed: file => file.Status == BuildingFileStatuses.Error ? "The passport could not be made." : null,
            options: polling,
            cancellationToken: ct);
        FileDownloadResponse link = await v3.BuildingFile.DownloadAsync(buildingId, passport.Id, cancellationToken: ct);
        await client.SaveLinkedFileAsync(link.Url!, path, cancellationToken: ct);
    }
}

public static class CarefulFolder
{
    public static async Task<FolderResponse> RunAsync(MadasterClient client, FolderRequest request, CancellationToken ct = default)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await client.V3_0.Folder.AddFolderAsync(request, cancellationToken: ct);
            }
            catch (MadasterApiException refused) when (refused.Status == 409 && request.ExternalId is { } externalId)
            {
                return await client.V3_0.Folder.GetFolderByExternalIdAsync(externalId, cancellationToken: ct);    // somebody was faster
            }
            catch (MadasterApiException busy) when (busy.Status == 429 && attempt < 5)
            {
                await Task.Delay(busy.RetryAfter ?? TimeSpan.FromSeconds(5 * attempt), ct);
            }
            catch (MadasterApiException unknown) when (unknown.Status == 401)
            {
                throw new InvalidOperationException("The key was refused. Take a new one from the vault and start again.", unknown);
            }
        }
    }
}

public static class LargeElements
{
    public static async Task<double> RunAsync(MadasterClient client, Guid buildingId, Guid fileId, double atLeast, CancellationToken ct = default)
    {
        var query = new MadasterODataQuery
        {
            Filter = FormattableString.Invariant($"volume gt {atLeast}"),
            Select = ["id", "volume"],
            PageSize = 500,
        };
        double sum = 0;
        await foreach (var element in client.V3_0.BuildingFileElement.EnumerateElementsAsync(buildingId, fileId, query, cancellationToken: ct))
            sum += element.Volume;
        return sum;
    }
}
