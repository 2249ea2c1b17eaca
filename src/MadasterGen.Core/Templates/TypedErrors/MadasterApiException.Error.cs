namespace Madaster;

/// <content>What documents declare for errors beside problem details.</content>
public sealed partial class MadasterApiException
{
    /// <summary>
    /// The body of the response as the type that the document declares for its status, to be compared with <c>is</c>;
    /// <see langword="null"/> where the document declares none, or the body is not what it declares.
    /// </summary>
    public object? Error { get => TypedError; init => TypedError = value; }

    /// <summary>The body as the type that the document declares for the status.</summary>
    internal object? TypedError { get; set; }
}
