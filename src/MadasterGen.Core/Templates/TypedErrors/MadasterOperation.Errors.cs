namespace Madaster;

/// <content>Errors of the types that documents declare.</content>
public sealed partial class MadasterOperation
{
    /// <summary>
    /// Reads the body of an error as the type that the document declares for its status and its media type, in lower case;
    /// <see langword="null"/> where it declares none but problem details.
    /// </summary>
    internal global::System.Func<int, string?, global::Madaster.MadasterJsonReader<object>?>? Errors { get; init; }
}
