using System.Text;
using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Version3;

/// <summary>The passports of a building.</summary>
public sealed class BuildingPassportTests : CallTests
{
    [Fact]
    public async Task A_passport_is_asked_for_waited_for_and_downloaded()
    {
        IReadOnlyList<PassportPreset> presets = await Client.V3_0.Building.GetPassportPresetsAsync(SandboxIds.Building, PassportType.Full);
        Assert.Equal(presets, await Client.V3_0.Building.EnumeratePassportPresetsAsync(SandboxIds.Building, PassportType.Full).ToListAsync());

        BuildingFileResponse passport = await Client.V3_0.Building.CreatePassportAsync(
            SandboxIds.Building, new() { PassportType = PassportType.Full, Language = "nl", Preset = presets[0].Id });

        Assert.Equal(BuildingFileType.PassportPdf, passport.Type);
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(await DownloadAsync(passport)));
    }

    [Fact]
    public async Task The_deprecated_passports_can_still_be_asked_for()
    {
#pragma warning disable CS0618 // Obsolete, and tested as long as it is there.
        BuildingFileResponse pdf = await Client.V3_0.Building.CreatePdfPassportAsync(SandboxIds.Building, AcceptLanguage.Nl);
        BuildingFileResponse excel = await Client.V3_0.Building.CreateExcelPassportAsync(SandboxIds.Building);
#pragma warning restore CS0618

        Assert.Equal(BuildingFileType.PassportPdf, pdf.Type);
        Assert.Equal(BuildingFileType.PassportExcel, excel.Type);
        Assert.NotEmpty(await DownloadAsync(excel));
    }

    private async Task<byte[]> DownloadAsync(BuildingFileResponse passport)
    {
        BuildingFileClient files = Client.V3_0.BuildingFile;
        await MadasterPolling.UntilAsync(
            token => files.GetFileByIdAsync(passport.BuildingId, passport.Id, cancellationToken: token),
            file => file.Status == BuildingFileStatuses.Uploaded, options: Soon);
        FileDownloadResponse link = await files.DownloadAsync(passport.BuildingId, passport.Id);
        await using MadasterFile file = await Client.OpenLinkedFileAsync(link.Url!);
        return await file.ReadAsBytesAsync();
    }
}
