namespace MadasterGen.Client.Tests;

/// <summary>The client starts.</summary>
public class StartTests
{
    [Fact]
    public void A_client_made_from_a_key_has_every_version()
    {
        using Madaster.MadasterClient client = new("key");

        Assert.NotNull(client.V3_0.Folder);
        Assert.NotNull(client.V4_0.Database);
        Assert.NotNull(client.Latest.Folder);
    }
}
