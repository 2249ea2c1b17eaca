namespace Madaster;

/// <summary>A server-sent event that the document does not describe any further.</summary>
public sealed record MadasterServerSentEvent
{
    /// <summary>The data; their lines are divided by <c>\n</c>.</summary>
    public string Data { get; init; } = "";

    /// <summary>The type of the event; <see langword="null"/> where it has none.</summary>
    public string? EventType { get; init; }

    /// <summary>
    /// What a client sends as <c>Last-Event-ID</c> when it goes on behind this event; <see langword="null"/> where the event
    /// has none.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>How long to wait before another call when the connection breaks.</summary>
    public global::System.TimeSpan? Retry { get; init; }

    internal static global::Madaster.MadasterServerSentEvent ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        string data = "";
        string? type = null, id = null;
        global::System.TimeSpan? retry = null;
        while (reader.Read() && reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (name == "data") data = reader.GetString()!;
            else if (name == "event") type = reader.GetString();
            else if (name == "id") id = reader.GetString();
            else retry = Time(reader.GetInt64());
        }

        return new global::Madaster.MadasterServerSentEvent { Data = data, EventType = type, Id = id, Retry = retry };
    }

    // More than that is more than a time can be.
    internal static global::System.TimeSpan Time(long milliseconds) => new(global::System.TimeSpan.TicksPerMillisecond
        * global::System.Math.Min(milliseconds, long.MaxValue / global::System.TimeSpan.TicksPerMillisecond));
}
