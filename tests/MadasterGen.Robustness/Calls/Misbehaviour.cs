using MadasterGen.Templates.Tests.Testing;

namespace MadasterGen.Robustness.Calls;

/// <summary>Something that servers and networks do.</summary>
/// <param name="Name">What it is.</param>
/// <param name="RespondAsync">Does it.</param>
internal sealed record Misbehaviour(string Name, Func<ServedRequest, Task> RespondAsync)
{
    /// <summary>Whether there is nothing but time to see in it: the server says nothing, or never stops.</summary>
    public bool IsLong { get; init; }

    public override string ToString() => Name;

    /// <summary>A response as it is on the wire.</summary>
    public static Misbehaviour Raw(string name, string response) => new(name, request => request.WriteAsync(response));

    /// <summary>A response with a body, as JSON unless the headers say otherwise.</summary>
    public static Misbehaviour Body(string name, byte[] body, string contentType = "application/json", int status = 200, string headers = "") => new(
        name,
        async request =>
        {
            await request.WriteAsync($"HTTP/1.1 {status} X\r\nContent-Type: {contentType}\r\nContent-Length: {body.Length}\r\n{headers}Connection: close\r\n\r\n");
            await request.WriteAsync(body);
        });
}
