namespace Madaster;

/// <content>Problem details.</content>
internal sealed partial class MadasterExplanation
{
    private global::Madaster.MadasterProblemDetails? _problem;

    partial void ReadProblem(global::Madaster.MadasterExchange exchange, ref string? details)
    {
        string text = _body.TrimStart();
        if (text.Length > 0 && text[0] == '{') _problem = Read(text, global::Madaster.MadasterProblemDetails.ReadJson);
        details = DetailsOf(_problem, exchange.Response.ReasonPhrase);
    }

    partial void AddProblem(global::Madaster.MadasterApiException exception) => exception.With(_problem);

    private static T? Read<T>(string body, global::Madaster.MadasterJsonReader<T> read)
        where T : class
    {
        if (string.IsNullOrWhiteSpace(body)) return null;
        try
        {
            byte[] json = global::System.Text.Encoding.UTF8.GetBytes(body);
            var reader = new global::System.Text.Json.Utf8JsonReader(json, global::Madaster.MadasterJson.ReaderOptions);
            reader.Read();
            return read(ref reader);
        }
        catch (global::System.Exception e) when (global::Madaster.MadasterBody.IsUnreadable(e))
        {
            return null; // a failure that is badly explained is still that failure
        }
    }

    // The status is told already: a title that is its name, and a detail that is the title, tell nothing more.
    private static string DetailsOf(global::Madaster.MadasterProblemDetails? problem, string? reason)
    {
        if (problem is null) return "";
        string title = problem.Title is null || IsSameWords(problem.Title, reason) ? "" : problem.Title;
        string detail = problem.Detail is null || IsSameWords(problem.Detail, title) ? "" : problem.Detail;
        string details = title.Length == 0 || detail.Length == 0 ? title + detail : title + " – " + detail;
        details += Errors(problem);
        return global::Madaster.MadasterVisible.Of(details);
    }

    private static bool IsSameWords(string words, string? others) => others is not null
        && string.Equals(
            words.Replace(" ", "").TrimEnd('.'), others.Replace(" ", "").TrimEnd('.'), global::System.StringComparison.OrdinalIgnoreCase);

    // The messages of ASP.NET's validation problems, which name what the title only announces.
    private static string Errors(global::Madaster.MadasterProblemDetails problem)
    {
        if (problem["errors"] is not { ValueKind: global::System.Text.Json.JsonValueKind.Object } errors) return "";
        var messages = new global::System.Text.StringBuilder();
        foreach (global::System.Text.Json.JsonProperty member in errors.EnumerateObject())
        {
            if (member.Value.ValueKind != global::System.Text.Json.JsonValueKind.Array) continue;
            foreach (global::System.Text.Json.JsonElement message in member.Value.EnumerateArray())
                messages.Append(messages.Length == 0 ? " " : "; ").Append(NameOf(member)).Append(": ").Append(TextOf(message));
        }

        return messages.ToString();
    }

    private static string NameOf(global::System.Text.Json.JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (global::System.InvalidOperationException)
        {
            return "?"; // half of a character pair, which no string has
        }
    }

    private static string TextOf(global::System.Text.Json.JsonElement element)
    {
        try
        {
            return element.ToString();
        }
        catch (global::System.InvalidOperationException)
        {
            return element.GetRawText();
        }
    }
}
