using System.Text;
using Madaster;
using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>Files from streams, bytes and paths, with a name and a type.</summary>
public sealed class FileTests : CallTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 7))];

    [Fact]
    public async Task A_file_is_uploaded_from_bytes() => await RoundTripAsync(MadasterFile.FromBytes(Bytes));

    [Fact]
    public async Task A_file_is_uploaded_from_a_stream()
    {
        using var stream = new MemoryStream([0, .. Bytes]) { Position = 1 };

        await RoundTripAsync(MadasterFile.FromStream(stream));
    }

    [Fact]
    public async Task A_file_of_unknown_length_is_uploaded_from_a_stream_that_cannot_seek()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        Task writing = Task.Run(async () =>
        {
            await pipe.Writer.WriteAsync(Bytes);
            await pipe.Writer.CompleteAsync();
        });

        await RoundTripAsync(MadasterFile.FromStream(pipe.Reader.AsStream()));
        await writing;

        Assert.Equal("chunked", Server.Requests.Single(request => request.Path.Contains("/upload/", StringComparison.Ordinal)).Header("Transfer-Encoding"));
    }

    [Fact]
    public async Task A_file_is_uploaded_from_a_path_and_saved_to_one()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.ifc");
        try
        {
            await System.IO.File.WriteAllBytesAsync(path, Bytes);
            string link = await UploadAsync(MadasterFile.FromPath(path));
            await System.IO.File.WriteAllTextAsync(path, "an older file");

            await Client.SaveLinkedFileAsync(link, path);

            Assert.Equal(Bytes, await System.IO.File.ReadAllBytesAsync(path));
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    [Fact]
    public async Task Name_and_type_are_those_of_the_file()
    {
        await Client.V3_0.Building.AddImageAsync(SandboxIds.Building.ToString(), MadasterFile.FromBytes([1], "gevel \"voor\".png", "image/png"));

        string body = LastRequest.BodyText;
        Assert.Contains("name=\"file\"; filename=\"gevel %22voor%22.png\"", body);
        Assert.Contains("Content-Type: image/png", body);
        Assert.DoesNotContain("filename*", body);
    }

    [Fact]
    public async Task An_upload_disposes_its_file_unless_it_is_to_stay_open()
    {
        using var closed = new MemoryStream([1]);
        using var open = new MemoryStream([1]);

        await Client.V4_0.Commodity.UploadFileAsync(SandboxIds.WindowFrame, MadasterFile.FromStream(closed, "a.pdf"));
        await Client.V4_0.Commodity.UploadFileAsync(SandboxIds.WindowFrame, MadasterFile.FromStream(open, "b.pdf", leaveOpen: true));

        Assert.False(closed.CanRead);
        Assert.True(open.CanRead);
    }

    [Fact]
    public async Task A_downloaded_file_can_be_read_as_a_stream()
    {
        await using MadasterFile file = await Client.OpenLinkedFileAsync(await UploadAsync(MadasterFile.FromBytes(Encoding.UTF8.GetBytes("ISO-10303-21;"))));

        using var reader = new StreamReader(await file.OpenReadAsync());

        Assert.Equal("ISO-10303-21;", await reader.ReadToEndAsync());
    }

    private async Task RoundTripAsync(MadasterFile file)
    {
        await using MadasterFile downloaded = await Client.OpenLinkedFileAsync(await UploadAsync(file));

        Assert.Equal(Bytes, await downloaded.ReadAsBytesAsync());
    }

    private async Task<string> UploadAsync(MadasterFile file)
    {
        BuildingFileResponse added = await Client.V3_0.BuildingFile.AddFileAsync(SandboxIds.Building, Samples.File());
        await Client.V3_0.BuildingFile.UploadFileAsync(SandboxIds.Building, added.Id, "model.ifc", file);
        return (await Client.V3_0.BuildingFile.DownloadAsync(SandboxIds.Building, added.Id)).Url!;
    }
}
