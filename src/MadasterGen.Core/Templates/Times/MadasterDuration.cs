namespace Madaster;

/// <summary>
/// A length of time as ISO 8601 writes it, such as <c>PT1H30M</c> or <c>P1M</c>. It keeps the string on the wire, since years and months
/// have no fixed length; a <see cref="global::System.TimeSpan"/> becomes one by itself.
/// </summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Madaster.MadasterDuration.MadasterJsonConverter))]
public readonly struct MadasterDuration : global::System.IEquatable<global::Madaster.MadasterDuration>
{
    private readonly string? _value;

    /// <summary>Makes a length of time from the string on the wire.</summary>
    /// <param name="value">The string, which is sent as it is.</param>
    public MadasterDuration(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));

    /// <summary>Makes a length of time.</summary>
    /// <param name="value">The length, which is written in days, hours, minutes and seconds.</param>
    public MadasterDuration(global::System.TimeSpan value) => _value = global::Madaster.MadasterDurationText.Of(value);

    /// <summary>The string on the wire; <c>PT0S</c> for a value that was never set.</summary>
    public string Value => _value ?? "PT0S";

    /// <summary>Whether the string is a length of time, as ISO 8601 or .NET writes it.</summary>
    internal bool IsDuration => global::Madaster.MadasterDurationText.Parse(Value).IsDuration;

    /// <summary>Makes a length of time.</summary>
    public static implicit operator global::Madaster.MadasterDuration(global::System.TimeSpan value) =>
        new global::Madaster.MadasterDuration(value);

    /// <summary>Compares the lengths.</summary>
    public static bool operator ==(global::Madaster.MadasterDuration left, global::Madaster.MadasterDuration right) => left.Equals(right);

    /// <summary>Compares the lengths.</summary>
    public static bool operator !=(global::Madaster.MadasterDuration left, global::Madaster.MadasterDuration right) => !left.Equals(right);

    /// <summary>The length, where it is fixed and C# can hold it; what is shorter than 100 nanoseconds is left out.</summary>
    /// <param name="value">The length; zero where it is none.</param>
    /// <returns>False for months and years, and for a string that is no length of time.</returns>
    public bool TryGetTimeSpan(out global::System.TimeSpan value)
    {
        global::System.TimeSpan? parsed = global::Madaster.MadasterDurationText.Parse(Value).Length;
        value = parsed.GetValueOrDefault();
        return parsed.HasValue;
    }

    /// <summary>The length, where it is fixed and C# can hold it.</summary>
    /// <exception cref="global::System.FormatException">It has months or years, is too long, or is no length of time.</exception>
    public global::System.TimeSpan ToTimeSpan() => TryGetTimeSpan(out global::System.TimeSpan value)
        ? value
        : throw new global::System.FormatException("The duration has no fixed length that a TimeSpan can hold.");

    /// <summary>Whether two lengths are the same, however they are written; without a fixed length they have one string.</summary>
    public bool Equals(global::Madaster.MadasterDuration other) =>
        Exact() is { } length && other.Exact() is { } another
            ? length == another
            : string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is global::Madaster.MadasterDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Exact() is { } length ? length.GetHashCode() : global::System.StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The string on the wire.</summary>
    public override string ToString() => Value;

    private global::System.TimeSpan? Exact()
    {
        global::Madaster.MadasterDurationText parsed = global::Madaster.MadasterDurationText.Parse(Value);
        return parsed.IsExact ? parsed.Length : null;
    }

    /// <summary>Lets <c>JsonSerializer</c> read and write the type; public so that contexts of other projects can use it.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class MadasterJsonConverter : global::Madaster.MadasterConverter<global::Madaster.MadasterDuration>
    {
        internal override global::Madaster.MadasterDuration ReadValue(ref global::System.Text.Json.Utf8JsonReader reader) =>
            global::Madaster.MadasterJson.ReadDuration(ref reader);

        internal override void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, global::Madaster.MadasterDuration value) =>
            writer.WriteStringValue(value.Value);
    }
}
