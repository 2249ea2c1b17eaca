using MadasterGen.AspNetCore.Tests.App;

namespace MadasterGen.AspNetCore.Tests;

/// <summary>The documents that the clients are made of are those that the application publishes.</summary>
public sealed class DocumentTests(ShopApp app) : IClassFixture<ShopApp>
{
    [Theory]
    [InlineData("aspnetcore-3.1.json", "documents/aspnetcore-3.1.json")]
    [InlineData("swashbuckle.json", "documents/v1/swashbuckle.json")]
    [InlineData("nswag.json", "documents/nswag.json")]
    public async Task A_document_is_what_the_application_says_of_itself(string file, string address)
    {
        using HttpClient http = new();
        await AssertIsAsync(file, (await http.GetStringAsync(new Uri(app.Address, address))).ReplaceLineEndings("\n").TrimEnd() + "\n");
    }

    [Fact]
    public async Task The_document_of_3_2_is_that_of_3_1_with_what_3_2_adds() => await AssertIsAsync(
        "aspnetcore-3.2.json", Version32.Of(await File.ReadAllTextAsync(Path.Combine(Folder, "aspnetcore-3.1.json"))));

    private static async Task AssertIsAsync(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        if (Environment.GetEnvironmentVariable("MADASTERGEN_ACCEPT") == "1")
            await File.WriteAllTextAsync(path, text);

        Assert.Equal(await File.ReadAllTextAsync(path), text);
    }

    private static string Folder
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MadasterGen.sln")))
                folder = folder.Parent;
            return Path.Combine(folder!.FullName, "tests", "MadasterGen.AspNetCore.Tests", "Documents");
        }
    }
}
