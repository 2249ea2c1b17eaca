using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace MadasterGen.Tests.Calls;

/// <summary>Stands in for a server: gives one response and keeps what it was asked.</summary>
internal sealed class ScriptedServer : HttpMessageHandler
{
    /// <summary>The status of the response.</summary>
    public int Status { get; set; } = 200;

    /// <summary>The body of the response.</summary>
    public string Body { get; set; } = "";

    /// <summary>The body of the response as bytes, with its content type, in place of a string; null for the string.</summary>
    public (byte[] Body, string ContentType)? Bytes { get; set; }

    /// <summary>The media type of the response.</summary>
    public string MediaType { get; set; } = "application/json";

    /// <summary>A header of the response, with a colon behind its name; empty for none.</summary>
    public string ResponseHeaders { get; set; } = "";

    /// <summary>Verb and address of the last request, as they went out.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>The headers of the last request, a line each, those of its content included.</summary>
    public string Headers { get; private set; } = "";

    /// <summary>The body of the last request; null when it had none.</summary>
    public string? Sent { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked = $"{request.Method} {request.RequestUri!.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped)}";
        Sent = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Headers = Lines(request.Headers) + (request.Content is null ? "" : Lines(request.Content.Headers));
        HttpResponseMessage response = new((HttpStatusCode)Status) { RequestMessage = request };
        if (Bytes is { } bytes)
        {
            response.Content = new ByteArrayContent(bytes.Body);
            response.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(bytes.ContentType);
        }
        else if (Body.Length > 0)
            response.Content = new StringContent(Body, Encoding.UTF8, MediaType);
        if (ResponseHeaders.Split(": ", 2) is [string name, string value])
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    private static string Lines(HttpHeaders headers) =>
        string.Concat(headers.NonValidated.Select(header => $"{header.Key}: {string.Join(", ", header.Value)}\n"));
}
