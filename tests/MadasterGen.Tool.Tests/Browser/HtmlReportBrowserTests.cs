using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Browser;

/// <summary>The page as a browser shows it.</summary>
public sealed class HtmlReportBrowserTests
{
    private const string Input = "new Event('input', { bubbles: true })";

    [BrowserFact]
    public async Task Changes_can_be_filtered_by_level_and_by_text()
    {
        using TemporaryFolder folder = new();
        await using Chromium page = await OpenAsync(folder, 1400);

        Assert.Equal("143 of 143 changes, 83 of 83 operations", await page.EvaluateAsync("document.querySelector('output').textContent"));
        await page.EvaluateAsync($"[...document.querySelectorAll('[type=checkbox]')].filter(c => c.value !== 'breaking').forEach(c => {{ c.checked = false; c.dispatchEvent({Input}); }})");
        Assert.Equal("28 of 143 changes, 51 of 83 operations", await page.EvaluateAsync("document.querySelector('output').textContent"));
        Assert.Equal("28", await page.EvaluateAsync("[...document.querySelectorAll('.change')].filter(c => c.checkVisibility()).length"));

        await page.EvaluateAsync($"(document.querySelector('[type=search]').value = 'Schema buildingrequest', document.querySelector('[type=search]').dispatchEvent({Input}))");
        Assert.Equal("Schema BuildingRequest", await page.EvaluateAsync("[...document.querySelectorAll('.group')].filter(g => g.checkVisibility()).map(g => g.querySelector('h3').textContent)"));
        Assert.Equal("Schema BuildingRequest, breaking", await page.EvaluateAsync("[...document.querySelectorAll('.contents a')].filter(a => !a.closest('li').hidden).map(a => a.textContent)"));

        await page.EvaluateAsync($"(document.querySelector('[type=search]').value = 'nothing is called so', document.querySelector('[type=search]').dispatchEvent({Input}))");
        Assert.Equal("true", await page.EvaluateAsync("document.querySelector('.nothing').checkVisibility()"));
    }

    [BrowserFact]
    public async Task All_changes_can_be_opened_and_closed()
    {
        using TemporaryFolder folder = new();
        await using Chromium page = await OpenAsync(folder, 1400);

        Assert.Equal("28", await page.EvaluateAsync("document.querySelectorAll('.change[open]').length"));
        await page.EvaluateAsync("document.querySelector('button.open').click()");
        Assert.Equal("143", await page.EvaluateAsync("document.querySelectorAll('.change[open]').length"));
        await page.EvaluateAsync("document.querySelector('button.close').click()");
        Assert.Equal("0", await page.EvaluateAsync("document.querySelectorAll('.change[open]').length"));
    }

    [BrowserFact]
    public async Task Nothing_is_wider_than_a_telephone()
    {
        using TemporaryFolder folder = new();
        await using Chromium page = await OpenAsync(folder, 400);

        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        Assert.Equal("true", await page.EvaluateAsync("document.documentElement.scrollWidth <= innerWidth"));
    }

    [BrowserFact]
    public async Task A_hostile_document_runs_no_script_in_the_page()
    {
        using SmallPair pair = new("<img src=x onerror=\\\"document.title='owned'\\\"><script>document.title='owned'</script>");
        using TemporaryFolder folder = new();
        string path = folder.PathOf("report.html");
        await ToolRun.Of("diff", pair.Old, pair.New, "--format", "html", "--output", path);
        await using Chromium page = await Chromium.OpenAsync(path, 900);

        Assert.Equal("API changes: both v1.0", await page.EvaluateAsync("document.title"));
        Assert.Equal("0 images, 1 script", await page.EvaluateAsync("`${document.images.length} images, ${document.scripts.length} script`"));
        Assert.Equal("3 of 3 changes, 2 of 2 operations", await page.EvaluateAsync("document.querySelector('output').textContent"));
    }

    private static async Task<Chromium> OpenAsync(TemporaryFolder folder, int width)
    {
        string path = folder.PathOf("report.html");
        await ToolRun.Of("diff", MadasterBuilds.Old, MadasterBuilds.New, "--format", "html", "--output", path);
        return await Chromium.OpenAsync(path, width);
    }
}
