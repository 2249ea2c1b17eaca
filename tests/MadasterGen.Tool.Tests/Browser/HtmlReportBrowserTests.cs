using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Browser;

/// <summary>The page as a browser shows it.</summary>
public sealed class HtmlReportBrowserTests
{
    private static readonly string[] s_diff = ["diff", MadasterBuilds.Old, MadasterBuilds.New];

    private const int Telephone = 375;

    private const string Input = "new Event('input', { bubbles: true })";

    [BrowserFact]
    public async Task Changes_can_be_filtered_by_level_and_by_text()
    {
        using TemporaryFolder folder = new();
        await using Chromium page = await OpenAsync(folder, 1400);

        Assert.Equal("144 of 144 changes, 83 of 83 operations", await page.EvaluateAsync("document.querySelector('output').textContent"));
        await page.EvaluateAsync($"[...document.querySelectorAll('[type=checkbox]')].filter(c => c.value !== 'breaking').forEach(c => {{ c.checked = false; c.dispatchEvent({Input}); }})");
        Assert.Equal("29 of 144 changes, 51 of 83 operations", await page.EvaluateAsync("document.querySelector('output').textContent"));
        Assert.Equal("29", await page.EvaluateAsync("[...document.querySelectorAll('.change')].filter(c => c.checkVisibility()).length"));

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

        Assert.Equal("29", await page.EvaluateAsync("document.querySelectorAll('.change[open]').length"));
        await page.EvaluateAsync("document.querySelector('button.open').click()");
        // The default response of 36 operations is one entry.
        Assert.Equal("109", await page.EvaluateAsync("document.querySelectorAll('.change[open]').length"));
        await page.EvaluateAsync("document.querySelector('button.close').click()");
        Assert.Equal("0", await page.EvaluateAsync("document.querySelectorAll('.change[open]').length"));
    }

    [BrowserFact]
    public async Task Neither_page_is_wider_than_a_telephone()
    {
        using TemporaryFolder folder = new();
        await IsNarrowAsync(folder, [.. s_diff, "--with", MadasterBuilds.Newest]);
        await IsNarrowAsync(folder, "versions", MadasterBuilds.Old, MadasterBuilds.New, MadasterBuilds.Newest);
    }

    [BrowserFact]
    public async Task A_matrix_of_two_versions_is_whole_on_a_telephone()
    {
        using TemporaryFolder folder = new();
        await using Chromium page = await OpenAsync(folder, 400, "versions", MadasterBuilds.New, MadasterBuilds.Newest);
        await page.ResizeAsync(Telephone);

        Assert.Equal("0", await page.EvaluateAsync("[...document.querySelectorAll('.table:has(.matrix)')].filter(t => t.scrollWidth > t.clientWidth).length"));
    }

    [BrowserFact]
    public async Task The_matrix_of_both_pages_can_be_filtered_by_level_and_by_text()
    {
        using TemporaryFolder folder = new();
        await using Chromium page = await OpenAsync(folder, 1400, "versions", MadasterBuilds.Old, MadasterBuilds.New, MadasterBuilds.Newest);

        Assert.Equal("243 of 243 changes, 121 of 121 operations", await page.EvaluateAsync("document.querySelector('output').textContent"));
        await page.EvaluateAsync($"(document.querySelector('[type=search]').value = 'moved to', document.querySelector('[type=search]').dispatchEvent({Input}))");
        Assert.Equal("GET /system/pricesets,PUT /database", await page.EvaluateAsync("[...document.querySelectorAll('.matrix .row')].filter(r => r.checkVisibility()).map(r => r.querySelector('code').textContent).sort()"));
        Assert.Equal("Database,SystemSettings", await page.EvaluateAsync("[...document.querySelectorAll('.matrix .tag')].filter(r => r.checkVisibility()).map(r => r.textContent).sort()"));
        await page.EvaluateAsync($"[...document.querySelectorAll('[type=checkbox]')].filter(c => c.value !== 'potential').forEach(c => {{ c.checked = false; c.dispatchEvent({Input}); }})");
        Assert.Equal("0", await page.EvaluateAsync("[...document.querySelectorAll('.matrix .row')].filter(r => r.checkVisibility()).length"));
    }

    [BrowserFact]
    public async Task A_cell_leads_to_the_group_of_its_changes()
    {
        using TemporaryFolder folder = new();
        await using Chromium page = await OpenAsync(folder, 1400);

        await page.EvaluateAsync("(document.querySelector('.operations').open = true, [...document.querySelectorAll('.matrix .row')].find(r => r.textContent.startsWith('POST /material/{databaseId}')).querySelector('a').click())");
        Assert.Equal("Tag Material", await page.EvaluateAsync("document.querySelector(location.hash).querySelector('h3').textContent"));
    }

    [BrowserFact]
    public async Task On_paper_the_matrix_is_open_and_nothing_is_wider_than_the_page()
    {
        using TemporaryFolder folder = new();
        await using Chromium page = await OpenAsync(folder, 900, [.. s_diff, "--with", MadasterBuilds.Newest]);

        Assert.Equal("false", await page.EvaluateAsync("document.querySelector('.operations').open"));
        await page.ShowAsAsync("print", "light");
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal("true", await page.EvaluateAsync("document.querySelector('.operations').open"));
        Assert.Equal("false", await page.EvaluateAsync("document.querySelector('.filter').checkVisibility()"));
        Assert.Equal("true", await page.EvaluateAsync("document.documentElement.scrollWidth <= innerWidth"));
        await page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.Equal("false", await page.EvaluateAsync("document.querySelector('.operations').open"));
    }

    [BrowserFact]
    public async Task Texts_can_be_read_in_light_and_in_dark()
    {
        using TemporaryFolder folder = new();
        await using Chromium page = await OpenAsync(folder, 900, [.. s_diff, "--with", MadasterBuilds.Newest]);
        // Web Content Accessibility Guidelines 2.2, 1.4.3: a contrast of 4.5 to 1.
        const string worst = """
            (() => {
              const light = c => { const [r, g, b] = c.match(/[0-9.]+/g).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
              const back = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (c !== 'rgba(0, 0, 0, 0)') return c; } return 'rgb(255, 255, 255)'; };
              document.querySelectorAll('details').forEach(d => d.open = true);
              return Math.min(...[...document.querySelectorAll('.badge, .faint, td, small, p, li, h3, code, .sentence, label, button')].filter(e => e.checkVisibility()).map(e => {
                const [a, b] = [light(getComputedStyle(e).color), light(back(e))].sort((x, y) => y - x);
                return (a + .05) / (b + .05);
              })) >= 4.5;
            })()
            """;

        foreach (string colors in new[] { "light", "dark" })
        {
            await page.ShowAsAsync("screen", colors);
            Assert.Equal("true", await page.EvaluateAsync(worst));
        }
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

    private static async Task IsNarrowAsync(TemporaryFolder folder, params string[] arguments)
    {
        await using Chromium page = await OpenAsync(folder, 400, arguments);

        await page.ResizeAsync(Telephone);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        Assert.Equal("375", await page.EvaluateAsync("innerWidth"));
        Assert.Equal("true", await page.EvaluateAsync("document.documentElement.scrollWidth <= innerWidth"));
    }

    private static async Task<Chromium> OpenAsync(TemporaryFolder folder, int width, params string[] arguments)
    {
        string path = folder.PathOf("report.html");
        await ToolRun.Of([.. arguments.Length == 0 ? s_diff : arguments, "--format", "html", "--output", path]);
        return await Chromium.OpenAsync(path, width);
    }
}
