using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>Neither the key nor a pre-signed address is in what programs log.</summary>
public sealed class SecrecyTests : CallTests
{
    [Fact]
    public async Task The_key_is_in_no_exception()
    {
        await using OtherHost other = await OtherHost.StartAsync();
        SandboxFault[] faults =
        [
            SandboxFault.UnauthorizedEmpty(), SandboxFault.ProblemWithStatus(400, $"The key {Server.ApiKey} is odd."), SandboxFault.NotJson(),
            SandboxFault.RedirectOtherHost(other.BaseAddress), SandboxFault.Cut(), SandboxFault.Slow(TimeSpan.FromMinutes(5)),
        ];
        foreach (SandboxFault fault in faults)
        {
            Server.Faults.Enqueue(fault);
            Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => Client.V3_0.Folder.GetFoldersAsync(new() { Timeout = TimeSpan.FromMilliseconds(300) }));
            Assert.DoesNotContain(Server.ApiKey, failure.ToString());
            Assert.DoesNotContain(Server.ApiKey, (failure as MadasterApiException)?.ResponseBody ?? "");
        }
    }

    [Fact]
    public async Task A_pre_signed_address_is_in_no_exception()
    {
        await Client.V4_0.Commodity.UploadImageAsync(SandboxIds.WindowFrame, Samples.Image());
        Uri url = (await Client.V4_0.Commodity.GetCommodityByIdAsync(SandboxIds.WindowFrame)).Images!.Single().Url!;
        string signature = url.Query.TrimStart('?').Split('&').Single(part => part.StartsWith("sig=", StringComparison.Ordinal))[4..];
        SandboxFault[] faults = [SandboxFault.ProblemWithStatus(403, $"{url} has expired."), SandboxFault.Cut(), SandboxFault.Slow(TimeSpan.FromMinutes(5))];
        foreach (SandboxFault fault in faults)
        {
            Server.Faults.Enqueue(fault with { Path = path => path.StartsWith("/storage/", StringComparison.Ordinal) });
            Exception failure = await Assert.ThrowsAnyAsync<Exception>(async () =>
            {
                await using MadasterFile file = await Client.OpenLinkedFileAsync(url.OriginalString, new() { Timeout = TimeSpan.FromMilliseconds(300) });
                await file.ReadAsBytesAsync();
            });
            Assert.DoesNotContain(signature, failure.ToString());
            Assert.DoesNotContain(signature, (failure as MadasterApiException)?.ResponseBody ?? "");
        }
    }

    [Fact]
    public void The_key_is_in_no_text_of_options_and_clients()
    {
        var options = new MadasterClientOptions { ApiKey = "secret-key", BaseAddress = new Uri("https://api.madaster.com") };

        Assert.DoesNotContain("secret-key", options.ToString());
        Assert.DoesNotContain("secret-key", Client.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("secret-key\n")]
    [InlineData("sécret-key")]
    public void A_key_that_cannot_be_one_is_refused_and_not_repeated(string key)
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(() => new MadasterClient(key));

        Assert.DoesNotContain("cret-key", failure.ToString());
    }
}
