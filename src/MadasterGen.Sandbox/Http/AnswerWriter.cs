namespace MadasterGen.Sandbox.Http;

/// <summary>Sends an answer.</summary>
internal static class AnswerWriter
{
    public static async Task WriteAsync(Answer answer, HttpContext context)
    {
        if (answer.Streamed is { } write)
        {
            Start(answer, context.Response, answer.StreamedLength);
            if (!HttpMethods.IsHead(context.Request.Method))
                await write(context.Response.BodyWriter, context.RequestAborted);
            return;
        }

        ReadOnlyMemory<byte> body = answer.ToBytes();
        Start(answer, context.Response, body.Length);
        if (body.Length > 0)
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>Sets status and headers, for a body of <paramref name="length"/> bytes where it is known.</summary>
    public static void Start(Answer answer, HttpResponse response, long? length)
    {
        response.StatusCode = answer.Status;
        response.ContentLength = answer.Status == StatusCodes.Status204NoContent ? null : length;
        response.ContentType = answer.ContentType;
        if (answer.Location is { } location)
            response.Headers.Location = location;
        foreach ((string name, string value) in answer.Headers)
            response.Headers[name] = value;
    }
}
