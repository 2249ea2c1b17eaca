namespace MadasterGen.Testing.Http;

/// <summary>Sends a response.</summary>
internal static class ResponseWriter
{
    public static async Task WriteAsync(SandboxResponse response, HttpContext context)
    {
        if (response.Streamed is { } write)
        {
            Start(response, context.Response, response.StreamedLength);
            if (!HttpMethods.IsHead(context.Request.Method))
                await write(context.Response.BodyWriter, context.RequestAborted);
            return;
        }

        ReadOnlyMemory<byte> body = response.ToBytes();
        Start(response, context.Response, body.Length);
        if (body.Length > 0)
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>Sets status and headers, for a body of <paramref name="length"/> bytes where it is known.</summary>
    public static void Start(SandboxResponse response, HttpResponse target, long? length)
    {
        target.StatusCode = response.Status;
        target.ContentLength = response.Status == StatusCodes.Status204NoContent ? null : length;
        target.ContentType = response.ContentType;
        if (response.Location is { } location)
            target.Headers.Location = location;
        foreach ((string name, string value) in response.Headers)
            target.Headers[name] = value;
    }
}
