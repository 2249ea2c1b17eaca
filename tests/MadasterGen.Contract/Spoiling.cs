using System.Net.Http.Headers;
using System.Text;

namespace MadasterGen.Contract;

/// <summary>Ways to make a good request bad: a check that never refuses proves nothing.</summary>
internal static class Spoiling
{
    /// <summary>Leaves the key out.</summary>
    public static Task WithoutKey(HttpRequestMessage request)
    {
        request.Headers.Remove("X-API-Key");
        return Task.CompletedTask;
    }

    /// <summary>Sends JSON of another kind, or a body of an undeclared type.</summary>
    public static async Task WithWrongBody(HttpRequestMessage request)
    {
        byte[] body = await request.Content!.ReadAsByteArrayAsync();
        MediaTypeHeaderValue type = request.Content.Headers.ContentType!;
        request.Content = type.MediaType switch
        {
            "application/json" => new StringContent(body[0] == '{' ? "[{}]" : "{}", Encoding.UTF8, "application/json"),
            _ => new StringContent("text", Encoding.UTF8, "text/plain"),
        };
    }
}
