using Madaster;
using MadasterGen.AspNetCore.Tests.App;

namespace MadasterGen.AspNetCore.Tests.Calls;

/// <summary>Forms and files, with the clients of the documents that describe them rightly.</summary>
public sealed class FileCallTests(ShopApp app) : CalledShop(app)
{
    [Fact]
    public async Task Files_go_in_forms_and_alone()
    {
        Shop.AspNetCore.FilesClient files = Client.AspNetCore.Files;

        Assert.Equal(("a.txt", 3), Facts(await files.UploadAsync(NewFile())));
        Assert.Equal(("Ann 2", 3), Facts(await files.UploadNamedAsync(NewFile(), "Ann", 2)));
        Assert.Equal(("2", 6), Facts(await files.UploadManyAsync([NewFile(), NewFile()])));
        Assert.Equal(("raw", 3), Facts(await files.UploadRawAsync(NewFile())));
        Assert.Equal("ann/p&w/True", await files.LoginAsync("ann", "p&w", true));

        static (string, long) Facts(Shop.AspNetCore.Received received) => (received.Name, received.Size);
    }

    [Fact]
    public async Task Files_go_as_Swashbuckle_describes_them()
    {
        Shop.Swashbuckle.FilesClient files = Client.Swashbuckle.Files;

        Assert.Equal(("a.txt", 3), Facts(await files.UploadAsync(NewFile())));
        Assert.Equal(("Ann 2", 3), Facts(await files.UploadNamedAsync(NewFile(), "Ann", 2)));
        Assert.Equal(("2", 6), Facts(await files.UploadManyAsync([NewFile(), NewFile()])));
        Assert.Equal(("raw", 3), Facts(await files.UploadRawAsync(NewFile())));
        Assert.Equal("ann/p&w/True", await files.LoginAsync("ann", "p&w", true));

        static (string?, long) Facts(Shop.Swashbuckle.Received received) => (received.Name, received.Size);
    }

    [Fact]
    public async Task A_file_comes_with_its_name_and_type()
    {
        using MadasterFile file = await Client.AspNetCore.Files.DownloadAsync("report 1.pdf");

        Assert.Equal(("report 1.pdf", "application/pdf"), (file.FileName, file.ContentType));
        Assert.Equal("hello"u8.ToArray(), await file.ReadAsBytesAsync());
    }

    private static MadasterFile NewFile() => MadasterFile.FromBytes([1, 2, 3], "a.txt");
}
