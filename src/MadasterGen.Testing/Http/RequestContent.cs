using System.Text.Json;
using System.Text.Json.Nodes;
using MadasterGen.Testing.Contract;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace MadasterGen.Testing.Http;

/// <summary>The body of a request, read by the media types that the operation declares.</summary>
internal sealed record RequestContent(JsonNode? Json, Upload? Upload)
{
    public static async Task<RequestContent> ReadAsync(HttpRequest request, InterfaceTable table, Operation operation)
    {
        CancellationToken cancellationToken = request.HttpContext.RequestAborted;
        if (operation.Bodies.Count == 0)
            return new RequestContent(null, null);
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? sent);
        OperationBody body = Declared(operation, sent)
            ?? throw RefusedException.Because(415, $"The media type '{request.ContentType}' is not supported.");
        if (body.MediaType == "application/octet-stream")
            return new RequestContent(null, await Upload.ReadAsync(request.Body, null, request.ContentType, cancellationToken));
        if (body.Type is FormType form)
            return new RequestContent(null, await ReadFormAsync(request, form, sent!, cancellationToken));
        return new RequestContent(await ReadJsonAsync(request, table, operation, body.Type, cancellationToken), null);
    }

    private static OperationBody? Declared(Operation operation, MediaTypeHeaderValue? sent) =>
        operation.Bodies.FirstOrDefault(body =>
            body.MediaType == "application/*+json"
                ? sent?.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase) == true
                : sent?.MediaType.Equals(body.MediaType, StringComparison.OrdinalIgnoreCase) == true);

    private static async Task<JsonNode?> ReadJsonAsync(
        HttpRequest request, InterfaceTable table, Operation operation, TypeExpression type, CancellationToken cancellationToken)
    {
        JsonNode? body;
        try
        {
            using var text = new MemoryStream();
            await request.Body.CopyToAsync(text, cancellationToken);
            body = text.Length == 0 ? null : Parse(text.ToArray());
        }
        catch (JsonException exception)
        {
            throw RefusedException.Invalid("", $"The body is no JSON: {exception.Message}");
        }

        IReadOnlyDictionary<string, List<string>> errors = BodyCheck.Check(table, operation, type, body);
        return errors.Count == 0 ? body : throw RefusedException.Invalid(errors);
    }

    private static JsonNode? Parse(ReadOnlyMemory<byte> text)
    {
        using (JsonDocument document = JsonDocument.Parse(text))
        {
            if (HasNameTwice(document.RootElement))
                throw new JsonException("An object has a name twice.");
        }

        return JsonNode.Parse(text.Span);
    }

    private static bool HasNameTwice(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => HasNameTwice(element.EnumerateObject()),
        JsonValueKind.Array => element.EnumerateArray().Any(HasNameTwice),
        _ => false,
    };

    private static bool HasNameTwice(JsonElement.ObjectEnumerator properties)
    {
        var names = new HashSet<string>();
        return properties.Any(property => !names.Add(property.Name) || HasNameTwice(property.Value));
    }

    private static async Task<Upload> ReadFormAsync(
        HttpRequest request, FormType form, MediaTypeHeaderValue sent, CancellationToken cancellationToken)
    {
        string boundary = HeaderUtilities.RemoveQuotes(sent.Boundary).ToString();
        if (boundary.Length == 0)
            throw RefusedException.Invalid("", "The form has no boundary.");
        var reader = new MultipartReader(boundary, request.Body) { BodyLengthLimit = null };
        Upload? result = null;
        try
        {
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (section.GetContentDispositionHeader() is not { } disposition)
                    continue;
                string name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
                string fileName = HeaderUtilities.RemoveQuotes(disposition.FileName).ToString();
                if (form.Parts.Contains(name) && fileName.Length > 0)
                    result = await Upload.ReadAsync(section.Body, fileName, section.ContentType, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw RefusedException.Invalid("", $"The form cannot be read: {exception.Message}");
        }

        return result ?? throw RefusedException.Invalid(form.Parts[0], $"The {form.Parts[0]} field is required, as a file with a name.");
    }
}
