namespace Madaster;

/// <summary>How an event is JSON: as an object of its fields, or as its data alone.</summary>
internal sealed class MadasterEventForm
{
    private readonly global::System.Func<string, bool> _holdsJson;

    /// <summary>Describes events that are objects of their fields.</summary>
    /// <param name="holdsJson">Whether the data of an event of a type are JSON; else they are a string.</param>
    /// <param name="isDotNet">Whether the object is .NET's <c>SseItem</c>, which has other names and a time for <c>retry</c>.</param>
    internal MadasterEventForm(global::System.Func<string, bool> holdsJson, bool isDotNet = false)
    {
        _holdsJson = holdsJson;
        IsDotNet = isDotNet;
    }

    private MadasterEventForm(bool isJson)
    {
        _holdsJson = _ => isJson;
        IsDataAlone = true;
    }

    /// <summary>Events of which the data, which are JSON, are all that counts.</summary>
    internal static global::Madaster.MadasterEventForm Json { get; } = new(isJson: true);

    /// <summary>Events of which the data, which are a string, are all that counts.</summary>
    internal static global::Madaster.MadasterEventForm Text { get; } = new(isJson: false);

    /// <summary>Whether the data are all that counts.</summary>
    internal bool IsDataAlone { get; }

    /// <summary>Whether the object holds the time of <c>retry</c> as <c>hh:mm:ss</c>, not as a number of milliseconds.</summary>
    internal bool IsDotNet { get; }

    /// <summary>What the field <c>event</c> is called in the object.</summary>
    internal string EventName => IsDotNet ? "eventType" : "event";

    /// <summary>What the field <c>id</c> is called in the object.</summary>
    internal string IdName => IsDotNet ? "eventId" : "id";

    /// <summary>What the field <c>retry</c> is called in the object.</summary>
    internal string RetryName => IsDotNet ? "reconnectionInterval" : "retry";

    /// <summary>Whether the data of an event are JSON.</summary>
    /// <param name="eventType">The field <c>event</c>; <see langword="null"/> where there is none, which stands for <c>message</c>.</param>
    internal bool HoldsJson(string? eventType) => _holdsJson(eventType ?? "message");
}
