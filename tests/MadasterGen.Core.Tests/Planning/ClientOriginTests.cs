using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Planning;

/// <summary>What assemblies carry of what their clients were made from.</summary>
public class ClientOriginTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        PlanningOptions options = new()
        {
            RootNamespace = "Acme",
            ClientName = "AcmeClient",
            Stem = "Acme",
            Operations = new(["Building_*", "!a;b=100%"]),
            TypeNames = new([new TypeRename("FileInfo", "CommodityFile")]),
        };
        ClientOrigin origin = ClientOrigin.Of(VersionNames.Name("v3.0", "Acme", "Acme.Three"), "0123456789abcdef", options);

        ClientOrigin read = ClientOrigin.OrNull(origin.ToString())!;

        Assert.Equal(origin, read);
        Assert.Equal(VersionNames.Name("v3.0", "Acme", "Acme.Three"), read.Version);
        Assert.Equal(options, read.Options);
    }

    [Theory]
    [InlineData("")]
    [InlineData("version=v3.0;document=0123456789abcdef")]
    [InlineData("version=v3.0;document=0;namespace=A;root=A;client=C;type=one")]
    public void Anything_else_is_none(string text) => Assert.Null(ClientOrigin.OrNull(text));

    [Fact]
    public void What_later_releases_add_is_passed_over() =>
        Assert.NotNull(ClientOrigin.OrNull("version=v3.0;document=0;namespace=A;root=A;client=C;more=x"));
}
