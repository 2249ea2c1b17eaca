namespace Madaster;

/// <content>Problem details.</content>
public sealed partial class MadasterApiException
{
    private global::Madaster.MadasterProblemDetails? _problem;

    /// <summary>The problem details in the response (RFC 9457); <see langword="null"/> when it has none.</summary>
    public global::Madaster.MadasterProblemDetails? Problem { get => _problem; init => _problem = value; }

    /// <summary>Adds the problem details of the response.</summary>
    internal void With(global::Madaster.MadasterProblemDetails? problem) => _problem = problem;
}
