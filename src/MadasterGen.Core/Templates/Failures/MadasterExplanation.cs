namespace Madaster;

/// <summary>What the body of a failed response explains. Where documents describe how calls fail, other parts read it.</summary>
internal sealed partial class MadasterExplanation
{
    private const int LongestWords = 200;

    private readonly string _body;

    internal MadasterExplanation(global::Madaster.MadasterExchange exchange, string body)
    {
        _body = body;
        string? details = null;
        ReadProblem(exchange, ref details);
        ReadError(exchange, ref details);
        Details = details ?? (body.StartsWith("{", global::System.StringComparison.Ordinal) ? Visible(body) : "");
    }

    /// <summary>What it tells, in one line.</summary>
    internal string Details { get; }

    /// <summary>Gives an exception what was read.</summary>
    internal void AddTo(global::Madaster.MadasterApiException exception)
    {
        AddProblem(exception);
        AddError(exception);
    }

    private static string Visible(string words) => global::Madaster.MadasterVisible.Of(words, LongestWords);

    partial void ReadProblem(global::Madaster.MadasterExchange exchange, ref string? details);

    partial void ReadError(global::Madaster.MadasterExchange exchange, ref string? details);

    partial void AddProblem(global::Madaster.MadasterApiException exception);

    partial void AddError(global::Madaster.MadasterApiException exception);
}
