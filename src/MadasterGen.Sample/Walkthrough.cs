using Madaster;
using Madaster.V3_0;
// Some type names exist in both versions: one of the two gets an alias.
using V4 = Madaster.V4_0;

namespace MadasterGen.Sample;

/// <summary>The vendor's walkthrough: from an account to the material passport of a building.</summary>
internal sealed class Walkthrough(MadasterClient client, TextWriter log)
{
    private readonly MadasterV3_0Client _v3 = client.V3_0;
    private readonly MadasterV4_0Client _v4 = client.V4_0;

    /// <summary>Runs all steps and leaves the passport in a file.</summary>
    /// <returns>The full path of the passport.</returns>
    public async Task<string> RunAsync(string passportPath, CancellationToken cancellationToken)
    {
        AccountResponse account = await _v3.Account.GetAccountAsync(cancellationToken: cancellationToken);
        log.WriteLine($"Account: {account.Name}");

        V4.CommodityBase product = await GetOrCreateProductAsync(cancellationToken);
        FolderResponse folder = await GetOrCreateFolderAsync(account.Id, cancellationToken);
        BuildingResponse building = await CreateBuildingAsync(folder.Id, cancellationToken);
        BuildingFileResponse file = await UploadElementsAsync(building.Id, product.Id, cancellationToken);

        await ActivateAsync(building.Id, file.Id, cancellationToken);
        return await DownloadPassportAsync(building.Id, passportPath, cancellationToken);
    }

    // "Get it or create it" needs no exceptions: …OrDefaultAsync gives null where the API responds with 404.
    private async Task<V4.CommodityBase> GetOrCreateProductAsync(CancellationToken cancellationToken)
    {
        V4.Database database =
            await _v4.Database.GetDatabaseByExternalIdOrDefaultAsync("sample-database", cancellationToken: cancellationToken)
            ?? await _v4.Database.CreateDatabaseAsync(new()
            {
                ExternalId = "sample-database",
                Names = new() { Nl = "Voorbeelddatabase", En = "Sample database" },
                InitiallySelectedForEnrichment = true,
            }, cancellationToken: cancellationToken);
        log.WriteLine($"Database: {database.Names.En}");

        V4.CommodityBase? product = await _v4.Commodity.GetCommodityByExternalIdOrDefaultAsync(
            database.Id, "sample-glazing", cancellationToken: cancellationToken);
        if (product is null)
        {
            // CommodityType is not set: a Product is a Product.
            product = await _v4.Commodity.CreateCommodityAsync(new V4.Product
            {
                DatabaseId = database.Id,
                ExternalId = "sample-glazing",
                Names = new() { Nl = "Dubbele beglazing", En = "Double glazing" },
                FunctionalUnit = V4.FunctionalUnit.Volume,
                Lifespan = 100,
                DefaultFunctionalUnitAmount = 1,
                DoNotUseBillOfMaterials = false,
                CalculateEnvironmentValuesFromBillOfMaterials = true,
                IsActive = true,
            }, cancellationToken: cancellationToken);

            // Elements whose material has one of these names are mapped to the product.
            foreach (string term in (string[])["Dubbelglas", "Tripleglas", "Isolatieglas"])
            {
                V4.MatchingTerm match = new() { MatchType = V4.MatchingTermType.Contains, Value = term };
                await _v4.Commodity.CreateMatchAsync(product.Id, match, cancellationToken: cancellationToken);
            }

            // The bill of materials: 100 % of the weight is glass.
            await _v4.Commodity.AddProductChildByWeightAsync(product.Id, new()
            {
                CommodityId = Guid.Parse("b499c354-fa05-4fc5-8ee4-8df89d09da4a"),
                Quantity = 100,
            }, cancellationToken: cancellationToken);
        }
        log.WriteLine($"Product: {product.Names?.En}");
        return product;
    }

    private async Task<FolderResponse> GetOrCreateFolderAsync(Guid accountId, CancellationToken cancellationToken)
    {
        IReadOnlyList<FolderType> types = await _v3.Account.GetFolderTypesAsync(cancellationToken: cancellationToken);
        FolderResponse folder = await _v3.Folder.GetFolderByExternalIdOrDefaultAsync("sample-folder", cancellationToken: cancellationToken)
            ?? await _v3.Folder.AddFolderAsync(new()
            {
                ExternalId = "sample-folder",
                Name = "Sample portfolio",
                FoldertypeId = types.First(type => type.Name?.En == "Portfolio").Id,
                ParentId = accountId,
            }, cancellationToken: cancellationToken);

        // PUT after GET: what the response does not carry is asked for by the compiler; everything else travels as it came.
        folder = await _v3.Folder.UpdateFolderAsync(
            folder.Id,
            folder.ToFolderRequest(owner: "Sample owner") with { Description = "Made by the MadasterGen sample" },
            cancellationToken: cancellationToken);
        log.WriteLine($"Folder: {folder.Name}");
        return folder;
    }

    private async Task<BuildingResponse> CreateBuildingAsync(Guid folderId, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, string> usages =
            await _v3.SystemSettings.GetBuildingUsagesAsync(AcceptLanguage.En, cancellationToken: cancellationToken);
        IReadOnlyList<MaterialFamily> families =
            await _v3.SystemSettings.GetMaterialClassificationsAsync(AcceptLanguage.En, cancellationToken: cancellationToken);

        BuildingResponse building = await _v3.Building.AddBuildingAsync(new()
        {
            FolderId = folderId,
            Name = $"Sample building {DateTime.Now:yyyy-MM-dd HH:mm}",
            Phase = BuildingPhase.New,
            BuildingUsage = usages.First().Key,
            MaterialClassificationTypeId = families.First(family => family.Name == "Madaster").Id!,
            CompletionDate = DateTimeOffset.UtcNow,
            GrossSurfaceArea = null,        // required by the API, and may be unknown
            PreparedBy = "Sample architects",
        }, cancellationToken: cancellationToken);
        log.WriteLine($"Building: {building.Name}");
        return building;
    }

    private async Task<BuildingFileResponse> UploadElementsAsync(Guid buildingId, Guid productId, CancellationToken cancellationToken)
    {
        IReadOnlyList<ClassificationMethod> methods =
            await _v3.SystemSettings.GetClassificationMethodsAsync(cancellationToken: cancellationToken);
        BuildingFileResponse file = await _v3.BuildingFile.AddFileAsync(buildingId, new()
        {
            Name = "Elements",
            Type = BuildingRequestFileType.Source,
            PreferredDatabaseIds = [Guid.Empty],
            ClassificationTypeId = methods.First(method => method.Name?["iv"] == "NL-SfB").Id,
        }, cancellationToken: cancellationToken);

        await _v3.BuildingFile.SetImportingAsync(buildingId, file.Id, cancellationToken: cancellationToken);
        const int count = 2000;
        ProgressBar bar = new(log, "Elements", count);
        await foreach (var batch in _v3.BuildingFileElement.UpsertElementsInBatchesAsync(
            buildingId, file.Id, Elements(count, productId), cancellationToken: cancellationToken))
        {
            // The API responds with 200 and lists what it refused.
            if (batch.Result.Failures is { Count: > 0 } failures)
                throw new InvalidDataException(string.Join("; ", failures));
            bar.Show(batch.Offset + batch.Items.Count);
        }

        await _v3.BuildingFile.StartRefinementAsync(buildingId, file.Id, cancellationToken: cancellationToken);
        ProgressBar refinement = new(log, "Refinement", count);
        await MadasterPolling.UntilAsync(
            token => _v3.BuildingFile.GetStatusByIdAsync(buildingId, file.Id, cancellationToken: token),
            until: status => status.Status == BuildingFileStatuses.Mapped,
            failed: status => status.Status.ToKnown() switch
            {
                BuildingFileStatuses.Known.Error or BuildingFileStatuses.Known.ImportFailed
                    or BuildingFileStatuses.Known.RefineFailed or BuildingFileStatuses.Known.UnknownImportFile =>
                    status.StatusMessage ?? status.Status.ToString(),
                _ => null,
            },
            options: new() { Interval = PollingInterval },
            progress: new SynchronousProgress<BuildingFileStatusResponse>(status => refinement.Show(status.ElementProcessedCount)),
            cancellationToken: cancellationToken);
        refinement.Show(count);
        return file;
    }

    private static IEnumerable<BuildingFileElementRequest> Elements(int count, Guid productId) =>
        Enumerable.Range(1, count).Select(i => new BuildingFileElementRequest
        {
            Id = $"element-{i}",
            Name = "Window",
            MaterialName = "Dubbelglas",
            MaterialId = productId,
            PhaseLookup = "casco",
            Volume = 0.02,
        });

    private async Task ActivateAsync(Guid buildingId, Guid fileId, CancellationToken cancellationToken)
    {
        await _v3.BuildingFile.SetActiveAsync(buildingId, fileId, true, cancellationToken: cancellationToken);
        BuildingResponse building = await MadasterPolling.UntilAsync(
            token => _v3.Building.GetBuildingByIdAsync(buildingId, cancellationToken: token),
            until: building => !building.IsDirty,
            options: new() { Interval = PollingInterval },
            cancellationToken: cancellationToken);
        log.WriteLine($"Recalculated: {building.Name}");
    }

    private async Task<string> DownloadPassportAsync(Guid buildingId, string path, CancellationToken cancellationToken)
    {
        BuildingFileResponse passport = await _v3.Building.CreatePassportAsync(
            buildingId,
            new() { PassportType = PassportType.Full, Language = "en", Preset = Guid.Empty },
            cancellationToken: cancellationToken);
        await MadasterPolling.UntilAsync(
            token => _v3.BuildingFile.GetFileByIdAsync(buildingId, passport.Id, cancellationToken: token),
            until: file => file.Status == BuildingFileStatuses.Uploaded,
            failed: file => file.Status == BuildingFileStatuses.Error ? "The passport could not be made." : null,
            options: new() { Interval = PollingInterval },
            cancellationToken: cancellationToken);

        // The link is pre-signed: no key goes there, and its address is in no log.
        FileDownloadResponse link = await _v3.BuildingFile.DownloadAsync(buildingId, passport.Id, cancellationToken: cancellationToken);
        await client.SaveLinkedFileAsync(link.Url!, path, cancellationToken: cancellationToken);
        return Path.GetFullPath(path);
    }

    // On the platform a few seconds are polite; a stand-in on this machine responds at once.
    private static TimeSpan PollingInterval =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("MADASTER_API_KEY"))
            ? TimeSpan.FromMilliseconds(100)
            : TimeSpan.FromSeconds(5);
}
