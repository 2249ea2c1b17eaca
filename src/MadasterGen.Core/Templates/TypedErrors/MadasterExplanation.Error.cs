namespace Madaster;

/// <content>Errors of the types that documents declare.</content>
internal sealed partial class MadasterExplanation
{
    private object? _error;

    partial void ReadError(global::Madaster.MadasterExchange exchange, ref string? details)
    {
        global::System.Net.Http.HttpResponseMessage response = exchange.Response;
        string? media = response.Content?.Headers.ContentType?.MediaType?.ToLowerInvariant();
        if (exchange.Request.Operation.Errors?.Invoke((int)response.StatusCode, media) is not { } read) return;
        _error = Read(_body, read);
        if (_error is not null && details is null or "") details = FirstWords();
    }

    partial void AddError(global::Madaster.MadasterApiException exception) => exception.TypedError = _error;

    // Of an error that is no problem details: what most of them call their message, else how the body begins.
    private string FirstWords()
    {
        global::System.Text.Json.JsonElement? words = _problem?["message"] ?? _problem?["error"];
        return Visible(words is { ValueKind: global::System.Text.Json.JsonValueKind.String } ? TextOf(words.Value) : _body);
    }
}
