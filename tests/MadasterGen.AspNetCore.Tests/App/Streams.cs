using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MadasterGen.AspNetCore.Tests.App;

/// <summary>Endpoints whose responses go on. ASP.NET Core 10 describes events of .NET's own type; what OpenAPI 3.2 adds is written by hand.</summary>
internal static class Streams
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder streams = app.MapGroup("/streams").WithTags("Streams");
        streams.MapGet("/items", (int count, CancellationToken token) => TypedResults.ServerSentEvents(ItemsAsync(count, token))).WithName("GetItems");
        RouteGroupBuilder others = streams.MapGroup("").ExcludeFromDescription();
        others.MapGet("/progress", (CancellationToken token) => TypedResults.ServerSentEvents(ProgressAsync(token)));
        others.MapGet("/lines", (HttpResponse response, CancellationToken token) => WriteAsync(response, "application/jsonl", "", token));
        others.MapGet("/texts", (HttpResponse response, CancellationToken token) => WriteAsync(response, "application/json-seq", "\u001E", token));
    }

    private static async IAsyncEnumerable<SseItem<NewTodo>> ItemsAsync(int count, [EnumeratorCancellation] CancellationToken token)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Delay(1, token);
            yield return new SseItem<NewTodo>(new NewTodo($"é\n{i}", null, i), "todo")
            {
                EventId = $"{i}",
                ReconnectionInterval = TimeSpan.FromSeconds(2),
            };
        }
    }

    private static async IAsyncEnumerable<SseItem<string>> ProgressAsync([EnumeratorCancellation] CancellationToken token)
    {
        yield return new SseItem<string>("half\nway", "note");
        await Task.Delay(1, token);
        yield return new SseItem<string>("{\"title\":\"Paint\",\"priority\":3}", "done");
    }

    private static async Task WriteAsync(HttpResponse response, string mediaType, string before, CancellationToken token)
    {
        response.ContentType = mediaType;
        for (int i = 0; i < 3; i++)
        {
            await response.WriteAsync($"{before}{JsonSerializer.Serialize(new { title = $"é{i}", priority = i })}\n", token);
            await response.Body.FlushAsync(token);
        }
    }
}
