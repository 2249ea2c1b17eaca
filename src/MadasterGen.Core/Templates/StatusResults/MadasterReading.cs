namespace Madaster;

/// <summary>How the body of a success status is read. The default is for a status that brings nothing.</summary>
/// <typeparam name="T">What the call gives.</typeparam>
internal readonly struct MadasterReading<T>
{
    private MadasterReading(global::Madaster.MadasterJsonReader<T>? json, global::System.Func<string, T>? text)
    {
        Json = json;
        Text = text;
    }

    /// <summary>Reads JSON; <see langword="null"/> where there is none.</summary>
    internal global::Madaster.MadasterJsonReader<T>? Json { get; }

    /// <summary>Takes a string that is no JSON; <see langword="null"/> where there is none.</summary>
    internal global::System.Func<string, T>? Text { get; }

    /// <summary>A body of JSON.</summary>
    internal static global::Madaster.MadasterReading<T> OfJson(global::Madaster.MadasterJsonReader<T> json) => new(json, null);

    /// <summary>A body that is a string.</summary>
    internal static global::Madaster.MadasterReading<T> OfText(global::System.Func<string, T> text) => new(null, text);
}
