using System.Net;
using Madaster;
using MadasterGen.AspNetCore.Tests.App;
using Shop.AspNetCore;

namespace MadasterGen.AspNetCore.Tests.Calls;

/// <summary>A controller, called with the clients of all three documents.</summary>
public sealed class CustomerCallTests(ShopApp app) : CalledShop(app)
{
    [Fact]
    public async Task A_controller_is_called_as_minimal_endpoints_are()
    {
        CustomersClient customers = Client.AspNetCore.Customers;
        Shop.AspNetCore.Customer ann = await customers.GetCustomerAsync(Guid.NewGuid());

        Assert.Equal(("Ann", "Delft", Shop.AspNetCore.CustomerKind.Person), (ann.Name, ann.Address!.City, ann.Kind));
        Assert.Null(await customers.GetCustomerOrDefaultAsync(Guid.Empty));
        Assert.Equal(ann, await customers.AddCustomerAsync(ann));
        await customers.MoveAsync(ann.Id, ann.Address);
        Shop.AspNetCore.Customer found = Assert.Single(await customers.FindCustomersAsync(
            "x y", [Shop.AspNetCore.CustomerKind.Person, Shop.AspNetCore.CustomerKind.Company], 3));
        Assert.Equal("x y Person+Company 3", found.Name);
        MadasterApiException error = await Assert.ThrowsAsync<MadasterApiException>(() => customers.MoveAsync(ann.Id, ann.Address with { City = "" }));
        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
    }

    [Fact]
    public async Task Swashbuckle_and_NSwag_describe_it_too()
    {
        Shop.Swashbuckle.Customer first = Assert.Single(await Client.Swashbuckle.Customers.FindCustomersAsync(
            "x", [Shop.Swashbuckle.CustomerKind.Company], 3));
        Shop.NSwag.Customer second = Assert.Single(await Client.NSwag.Customers.FindAsync(
            "x", [Shop.NSwag.CustomerKind.Company], 3));

        Assert.Equal("x Company 3", first.Name);
        Assert.Equal("x Company 3", second.Name);
    }
}
