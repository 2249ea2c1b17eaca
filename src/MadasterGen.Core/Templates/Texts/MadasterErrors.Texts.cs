namespace Madaster;

/// <content>Bodies that are strings.</content>
internal static partial class MadasterErrors
{
    /// <summary>The string that a body is: one in JSON is what the JSON stands for, since a server may respond in any media type.</summary>
    internal static string Text(global::Madaster.MadasterExchange exchange, global::Madaster.MadasterBody body) =>
        exchange.Response.Content?.Headers.ContentType?.MediaType == "application/json" && JsonString(body.Json) is { } text
            ? text
            : Written(exchange, body);

    private static string? JsonString(global::System.ReadOnlySpan<byte> json)
    {
        try
        {
            return global::Madaster.MadasterBody.Parse(json, global::Madaster.MadasterJson.ReadString);
        }
        catch (global::System.Exception e) when (global::Madaster.MadasterBody.IsUnreadable(e))
        {
            return null;
        }
    }
}
