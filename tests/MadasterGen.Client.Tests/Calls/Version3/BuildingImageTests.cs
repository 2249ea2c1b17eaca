using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Version3;

/// <summary>The images of a building.</summary>
public sealed class BuildingImageTests : CallTests
{
    [Fact]
    public async Task An_image_is_added_read_and_deleted()
    {
        BuildingClient buildings = Client.V3_0.Building;

        // The document calls the identifier a text here and a uuid everywhere else.
        await buildings.AddImageAsync(SandboxIds.Building.ToString(), Samples.Image("front view é.png"));

        FileResponse image = Assert.Single(await buildings.GetImagesAsync(SandboxIds.Building));
        Assert.Equal("front view é.png", image.FileName);
        await using (MadasterFile file = await Client.OpenLinkedFileAsync(image.Url!))
            Assert.Equal([1, 2, 3], await file.ReadAsBytesAsync());

        await buildings.DeleteImageAsync(SandboxIds.Building, image.FileName!);
        Assert.Empty(await buildings.EnumerateImagesAsync(SandboxIds.Building).ToListAsync());
    }
}
