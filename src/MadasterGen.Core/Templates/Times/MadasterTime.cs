namespace Madaster;

/// <summary>
/// A time of day as RFC 3339 writes it, such as <c>13:14:15</c> or <c>13:14:15+02:00</c>. It keeps the string on the wire, since no type of
/// .NET has an offset without a date; a time of .NET becomes one by itself.
/// </summary>
[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Madaster.MadasterTime.MadasterJsonConverter))]
public readonly struct MadasterTime : global::System.IEquatable<global::Madaster.MadasterTime>
{
    private readonly string? _value;

    /// <summary>Makes a time of day from the string on the wire.</summary>
    /// <param name="value">The string, which is sent as it is.</param>
    public MadasterTime(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));

    /// <summary>Makes a time of day.</summary>
    /// <param name="sinceMidnight">The time, from zero to less than a day.</param>
    /// <param name="offset">How far it is from UTC, in whole minutes; null for a time without one.</param>
    public MadasterTime(global::System.TimeSpan sinceMidnight, global::System.TimeSpan? offset = null) =>
        _value = global::Madaster.MadasterTimeText.Of(sinceMidnight, offset);

#if NET
    /// <summary>Makes a time of day.</summary>
    /// <param name="value">The time.</param>
    /// <param name="offset">How far it is from UTC, in whole minutes; null for a time without one.</param>
    public MadasterTime(global::System.TimeOnly value, global::System.TimeSpan? offset = null)
        : this(value.ToTimeSpan(), offset)
    {
    }
#endif

    /// <summary>The string on the wire; <c>00:00:00</c> for a value that was never set.</summary>
    public string Value => _value ?? "00:00:00";

    /// <summary>How far the time is from UTC; null where the string has none.</summary>
    public global::System.TimeSpan? Offset => Parsed().Offset;

    /// <summary>Whether the string is a time of day that C# can hold.</summary>
    internal bool IsTime => Parsed().Time.HasValue;

#if NET
    /// <summary>Makes a time of day without an offset.</summary>
    public static implicit operator global::Madaster.MadasterTime(global::System.TimeOnly value) =>
        new global::Madaster.MadasterTime(value);
#else
    /// <summary>Makes a time of day without an offset.</summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">It is no time of a day.</exception>
    public static implicit operator global::Madaster.MadasterTime(global::System.TimeSpan value) =>
        new global::Madaster.MadasterTime(value);
#endif

    /// <summary>Compares the times and their offsets.</summary>
    public static bool operator ==(global::Madaster.MadasterTime left, global::Madaster.MadasterTime right) => left.Equals(right);

    /// <summary>Compares the times and their offsets.</summary>
    public static bool operator !=(global::Madaster.MadasterTime left, global::Madaster.MadasterTime right) => !left.Equals(right);

#if NET
    /// <summary>The time that the clock shows, whatever its offset; what is shorter than 100 nanoseconds is left out.</summary>
    /// <param name="value">The time; midnight where there is none.</param>
    /// <returns>False for a string that is no time, and for <c>24:00:00</c> and leap seconds.</returns>
    public bool TryGetTimeOnly(out global::System.TimeOnly value)
    {
        bool isTime = TryGetTimeSpan(out global::System.TimeSpan time);
        value = global::System.TimeOnly.FromTimeSpan(time);
        return isTime;
    }

    /// <summary>The time that the clock shows, whatever its offset.</summary>
    /// <exception cref="global::System.FormatException">The string is no time of day that C# can hold.</exception>
    public global::System.TimeOnly ToTimeOnly() => global::System.TimeOnly.FromTimeSpan(ToTimeSpan());
#endif

    /// <summary>The time since midnight, whatever the offset; what is shorter than 100 nanoseconds is left out.</summary>
    /// <param name="value">The time; zero where there is none.</param>
    /// <returns>False for a string that is no time, and for <c>24:00:00</c> and leap seconds.</returns>
    public bool TryGetTimeSpan(out global::System.TimeSpan value)
    {
        global::System.TimeSpan? time = Parsed().Time;
        value = time.GetValueOrDefault();
        return time.HasValue;
    }

    /// <summary>The time since midnight, whatever the offset.</summary>
    /// <exception cref="global::System.FormatException">The string is no time of day that C# can hold.</exception>
    public global::System.TimeSpan ToTimeSpan() => TryGetTimeSpan(out global::System.TimeSpan value)
        ? value
        : throw new global::System.FormatException("The value is no time of day.");

    /// <summary>Whether two times show the same with the same offset, however they are written; else they have one string.</summary>
    public bool Equals(global::Madaster.MadasterTime other)
    {
        global::Madaster.MadasterTimeText own = Parsed();
        global::Madaster.MadasterTimeText others = other.Parsed();
        return own.IsExact && others.IsExact
            ? own.Time == others.Time && own.Offset == others.Offset
            : string.Equals(Value, other.Value, global::System.StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is global::Madaster.MadasterTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        global::Madaster.MadasterTimeText parsed = Parsed();
        return parsed.IsExact ? parsed.Time.GetHashCode() : global::System.StringComparer.Ordinal.GetHashCode(Value);
    }

    /// <summary>The string on the wire.</summary>
    public override string ToString() => Value;

    private global::Madaster.MadasterTimeText Parsed() => global::Madaster.MadasterTimeText.Parse(Value);

    /// <summary>Lets <c>JsonSerializer</c> read and write the type; public so that contexts of other projects can use it.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class MadasterJsonConverter : global::Madaster.MadasterConverter<global::Madaster.MadasterTime>
    {
        internal override global::Madaster.MadasterTime ReadValue(ref global::System.Text.Json.Utf8JsonReader reader) =>
            global::Madaster.MadasterJson.ReadTime(ref reader);

        internal override void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, global::Madaster.MadasterTime value) =>
            writer.WriteStringValue(value.Value);
    }
}
