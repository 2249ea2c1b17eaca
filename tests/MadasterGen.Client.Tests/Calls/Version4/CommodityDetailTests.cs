using Madaster;
using Madaster.V4_0;
using MadasterGen.Testing;
using FileInfo = Madaster.V4_0.FileInfo;

namespace MadasterGen.Client.Tests.Calls.Version4;

/// <summary>The operations under Commodity of v4.0 that work on what belongs to a commodity.</summary>
public sealed class CommodityDetailTests : CallTests
{
    private static readonly Guid Frame = SandboxIds.WindowFrame;

    private CommodityClient Commodities => Client.V4_0.Commodity;

    [Fact]
    public async Task An_assessment_is_added_read_changed_and_deleted()
    {
        LifeCycleAssessment added = await Commodities.CreateLifeCycleAssessmentAsync(Frame, new()
        {
            IsoCode = "BE",
            Compliance = ["A2"],
            Phases = [new() { PhaseId = LcaPhase.A1_A3, EN15804_2012_A2_2019 = new() { EcoTox = 0.25 } }],
        });
        Assert.Equal(added, await Commodities.GetLifeCycleAssessmentByIsocodeAsync(Frame, "BE", "A2"));
        Assert.Contains(added, await Commodities.GetLifeCycleAssessmentsAsync(Frame));

        LifeCycleAssessment changed = await Commodities.UpdateLifeCycleAssessmentsAsync(Frame, added with { Owner = "me" });
        Assert.Equal(added with { Owner = "me" }, changed);
        Assert.Contains(changed, await Commodities.EnumerateLifeCycleAssessmentsAsync(Frame).ToListAsync());

        await Commodities.DeleteLifeCycleAssessmentAsync(Frame, "BE");
        Assert.Null(await Commodities.GetLifeCycleAssessmentByIsocodeOrDefaultAsync(Frame, "BE", "A2"));
    }

    [Fact]
    public async Task A_linked_file_is_added_changed_and_deleted()
    {
        FileInfo added = await Commodities.CreateExternalFileAsync(
            Frame, new() { FileName = "sheet.pdf", FolderId = Guid.NewGuid(), Url = new Uri("https://example.org/sheet.pdf") });

        await Commodities.UpdateFileAsync(Frame, added with { FileName = "new.pdf" });
        Assert.Equal("new.pdf", (await Commodities.GetFilesAsync(Frame)).Single(file => file.Id == added.Id).FileName);

        await Commodities.DeleteFileAsync(Frame, added.Id);
        Assert.DoesNotContain(await Commodities.EnumerateFilesAsync(Frame).ToListAsync(), file => file.Id == added.Id);
    }

    [Fact]
    public async Task A_file_is_uploaded_as_a_part_of_a_form_and_read_back()
    {
        FileInfo added = await Commodities.UploadFileAsync(Frame, MadasterFile.FromBytes([7, 8, 9], "sheet.pdf", "application/pdf"));

        Assert.Equal("sheet.pdf", added.FileName);
        await using MadasterFile file = await Client.OpenLinkedFileAsync(added.Url!.OriginalString);
        Assert.Equal([7, 8, 9], await file.ReadAsBytesAsync());
        Assert.Equal("application/pdf", file.ContentType);
    }

    [Fact]
    public async Task A_financial_setting_is_added_changed_and_deleted()
    {
        FinancialSetting added = await Commodities.CreateFinancialSettingAsync(Frame, new() { IsoCode = "BE", Mode = FinancialMode.PriceSet, PriceSet = "metals" });

        FinancialSetting changed = await Commodities.UpdateFinancialSettingsAsync(Frame, added with { Mode = FinancialMode.Fallback });
        Assert.Equal(FinancialMode.Fallback, changed.Mode);
        Assert.Contains(changed, await Commodities.GetFinancialSettingsAsync(Frame));

        await Commodities.DeleteFinancialSettingAsync(Frame, "BE");
        Assert.DoesNotContain(await Commodities.EnumerateFinancialSettingsAsync(Frame).ToListAsync(), setting => setting.IsoCode == "BE");
    }

    [Fact]
    public async Task An_image_is_uploaded_and_deleted()
    {
        await Commodities.UploadImageAsync(Frame, Samples.Image("front.png"));
        Assert.Contains((await Commodities.GetCommodityByIdAsync(Frame)).Images!, image => image.Name == "front.png");

        await Commodities.DeleteImageAsync(Frame, "front.png");
        Assert.DoesNotContain((await Commodities.GetCommodityByIdAsync(Frame)).Images!, image => image.Name == "front.png");
    }

    [Fact]
    public async Task A_matching_term_is_added_changed_and_deleted()
    {
        MatchingTerm added = await Commodities.CreateMatchAsync(Frame, new() { Value = "Dubbelglas", MatchType = MatchingTermType.EqualsValue });
        Assert.Equal(added, await Commodities.GetMatchByIdAsync(Frame, added.Id));

        // The identifier is read-only in the document, and all the same the only thing that says which term is meant.
        MatchingTerm changed = await Commodities.UpdateMatchAsync(Frame, added with { Value = "Tripleglas" });
        Assert.Equal(added with { Value = "Tripleglas" }, changed);
        Assert.Contains(changed, await Commodities.GetMatchesAsync(Frame));

        await Commodities.DeleteMatchAsync(Frame, added.Id);
        Assert.Null(await Commodities.GetMatchByIdOrDefaultAsync(Frame, added.Id));
        Assert.DoesNotContain(changed, await Commodities.EnumerateMatchesAsync(Frame).ToListAsync());
    }
}
