using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Schemas;

/// <summary>What the fields of server-sent events are called in a schema. The data are called so in all.</summary>
/// <param name="Event">The type of the event.</param>
/// <param name="Id">What a client goes on behind.</param>
/// <param name="Retry">How long to wait before another call.</param>
internal sealed record EventNames(string Event, string Id, string Retry)
{
    /// <summary>What the data are called.</summary>
    public const string Data = "data";

    /// <summary>Those of the standard (HTML, 9.2.6).</summary>
    public static EventNames Standard { get; } = new("event", "id", "retry");

    /// <summary>Those of .NET's <c>SseItem</c>, as ASP.NET Core describes it.</summary>
    public static EventNames DotNet { get; } = new("eventType", "eventId", "reconnectionInterval");

    /// <summary>All.</summary>
    public static IReadOnlyList<EventNames> All { get; } = [Standard, DotNet];

    /// <summary>Whether an object has such fields and no others.</summary>
    public bool Are(SchemaView view) => view is ObjectView { Content.Properties: { Count: > 0 } properties }
        && properties.Keys.All(name => name == Data || name == Event || name == Id || name == Retry);
}
