using System.Net;
using Madaster;
using MadasterGen.AspNetCore.Tests.App;
using Shop.AspNetCore;

namespace MadasterGen.AspNetCore.Tests.Calls;

/// <summary>Minimal endpoints, called with the client of the 3.1 document that ASP.NET Core writes.</summary>
public sealed class TodoCallTests(ShopApp app) : CalledShop(app)
{
    private TodosClient Todos => Client.AspNetCore.Todos;

    [Fact]
    public async Task A_list_takes_query_and_header()
    {
        Shop.AspNetCore.TodoPage page = await Todos.ListTodosAsync(Shop.AspNetCore.TodoState.Done, new DateOnly(2026, 3, 4), ["a b", "c&d"], 7, "trace");

        Assert.Equal(1, page.Total);
        Assert.Equal("Done 2026-03-04 a b+c&d trace", page.Items[0].Title);
        Assert.Equal(7, page.Items[0].Id);
    }

    [Fact]
    public async Task An_object_has_every_member_typed()
    {
        Shop.AspNetCore.Todo todo = await Todos.GetTodoAsync(3);

        Assert.Equal(Shop.AspNetCore.TodoState.Doing, todo.State);
        Assert.Equal(new DateOnly(2026, 5, 4), todo.Due);
        Assert.Equal(TimeSpan.FromHours(30.5), todo.Effort);
        Assert.Equal(["x", "y z"], todo.Labels);
        Assert.Equal(1, todo.Votes["ann"]);
        Assert.Equal("parent", todo.Parent!.Title);
        Assert.Null(todo.Parent.Parent);
    }

    [Fact]
    public async Task What_is_not_found_is_null_or_a_problem()
    {
        Assert.Null(await Todos.GetTodoOrDefaultAsync(404));
        MadasterApiException error = await Assert.ThrowsAsync<MadasterApiException>(() => Todos.GetTodoAsync(404));

        Assert.Equal(HttpStatusCode.NotFound, error.StatusCode);
        Assert.Equal("No such todo.", error.Problem!.Title);
    }

    [Fact]
    public async Task What_is_created_comes_back()
    {
        Shop.AspNetCore.Todo todo = await Todos.AddTodoAsync(
            new Shop.AspNetCore.NewTodo { Title = "Paint", Due = new DateOnly(2026, 1, 2), Priority = 2 });

        Assert.Equal(("Paint", new DateOnly(2026, 1, 2)), (todo.Title, todo.Due));
    }

    [Fact]
    public async Task What_is_not_valid_is_told_with_its_fields()
    {
        MadasterApiException error = await Assert.ThrowsAsync<MadasterApiException>(
            () => Todos.AddTodoAsync(new Shop.AspNetCore.NewTodo { Title = "" }));

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
        Assert.Contains("It must have 1 to 20 characters.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_can_be_written_back()
    {
        Shop.AspNetCore.Todo read = await Todos.GetTodoAsync(3);

        Assert.Equal(read with { Id = 9 }, await Todos.ReplaceTodoAsync(9, read));
    }

    [Fact]
    public async Task Every_other_method_of_HTTP_is_called()
    {
        Assert.Equal(["p", "q"], (await Todos.LabelTodoAsync(1, ["p", "q"])).Labels);
        await Todos.DeleteTodoAsync(1);
        await Todos.ProbeTodoAsync(1);
        Assert.Equal(TimeSpan.FromMinutes(5), await Todos.GetEffortAsync(5));
        Assert.Equal("todo 5", await Todos.GetTodoTextAsync(5));
        Assert.Equal(new Dictionary<string, int> { ["ann"] = 3, ["bob"] = -1 }, await Todos.GetVotesAsync());
    }
}
