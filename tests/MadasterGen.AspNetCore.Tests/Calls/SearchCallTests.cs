using MadasterGen.AspNetCore.Tests.App;

namespace MadasterGen.AspNetCore.Tests.Calls;

/// <summary>What OpenAPI 3.2 adds, called with the client of the document marked so.</summary>
public sealed class SearchCallTests(ShopApp app) : CalledShop(app)
{
    [Fact]
    public async Task Methods_that_only_3_2_knows_are_called()
    {
        Shop.AspNetCore32.SearchesClient searches = Client.AspNetCore32.Searches;

        Assert.Equal(["Paint 3"], await searches.SearchAsync(new Shop.AspNetCore32.NewTodo { Title = "Paint", Priority = 3 }));
        Assert.Equal("7 to x y", await searches.LinkAsync(7, "x y"));
    }

    [Fact]
    public async Task What_3_1_says_is_called_as_before()
    {
        Assert.Equal("todo 5", await Client.AspNetCore32.Todos.GetTodoTextAsync(5));
        Assert.Equal(2.0, await Client.AspNetCore32.Values.GetAreaAsync(new Shop.AspNetCore32.ShapeCircle { Name = "round", Radius = 2 }));
    }
}
