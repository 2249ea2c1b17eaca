using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MadasterGen.AspNetCore.Tests.App;

internal enum TodoState
{
    Open,
    Doing,
    Done,
}

internal sealed record Todo(
    int Id, string Title, TodoState State, DateOnly? Due, TimeSpan Effort, string[] Labels, Dictionary<string, int> Votes, Todo? Parent = null);

internal sealed record NewTodo(
    [property: MinLength(1), MaxLength(20)] string Title, DateOnly? Due = null, [property: Range(0, 5)] int Priority = 0);

internal sealed record TodoPage(IReadOnlyList<Todo> Items, int Total);

/// <summary>Minimal endpoints with paths, queries, headers, bodies, problems and every usual kind of answer.</summary>
internal static class Todos
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder todos = app.MapGroup("/todos").WithTags("Todos");
        todos.MapGet("/", List).WithName("ListTodos");
        todos.MapGet("/{id:int}", Get).WithName("GetTodo");
        todos.MapPost("/", Add).WithName("AddTodo").ProducesValidationProblem();
        todos.MapPut("/{id:int}", Replace).WithName("ReplaceTodo");
        todos.MapPatch("/{id:int}/labels", Label).WithName("LabelTodo");
        todos.MapDelete("/{id:int}", Delete).WithName("DeleteTodo");
        todos.MapGet("/{id:int}/effort", (int id) => TimeSpan.FromMinutes(id)).WithName("GetEffort");
        todos.MapGet("/{id:int}/text", (int id) => TypedResults.Text($"todo {id}", "text/plain")).WithName("GetTodoText").Produces<string>(200, "text/plain");
        todos.MapGet("/votes", () => new Dictionary<string, int> { ["ann"] = 3, ["bob"] = -1 }).WithName("GetVotes");
        todos.MapMethods("/{id:int}", ["HEAD"], (int id) => TypedResults.Ok()).WithName("ProbeTodo");
    }

    private static TodoPage List(
        [FromQuery] TodoState? state, [FromQuery] DateOnly? due, [FromQuery] string[]? labels, int page = 1,
        [FromHeader(Name = "X-Trace")] string? trace = null) =>
        new([One(page, $"{state} {due:yyyy-MM-dd} {string.Join('+', labels ?? [])} {trace}".Trim())], 1);

    private static Results<Ok<Todo>, NotFound<ProblemDetails>> Get(int id) => id == 404
        ? TypedResults.NotFound(new ProblemDetails { Title = "No such todo.", Status = 404 })
        : TypedResults.Ok(One(id, "a") with { Parent = One(id + 1, "parent") });

    private static Results<Created<Todo>, ValidationProblem> Add(NewTodo todo) => todo.Title.Length is 0 or > 20
        ? TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["title"] = ["It must have 1 to 20 characters."] })
        : TypedResults.Created($"/todos/7", One(7, todo.Title) with { Due = todo.Due });

    private static Todo Replace(int id, Todo todo) => todo with { Id = id };

    private static Todo Label(int id, List<string> labels) => One(id, "a") with { Labels = [.. labels] };

    private static NoContent Delete(int id) => TypedResults.NoContent();

    private static Todo One(int id, string title) => new(
        id, title, TodoState.Doing, new DateOnly(2026, 5, 4), TimeSpan.FromHours(30.5), ["x", "y z"], new() { ["ann"] = 1 });
}
