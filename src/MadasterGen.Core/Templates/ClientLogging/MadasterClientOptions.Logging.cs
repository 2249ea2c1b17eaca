namespace Madaster;

/// <content>What projects with Microsoft.Extensions.Logging have.</content>
public sealed partial class MadasterClientOptions
{
    /// <summary>
    /// Where the ends of calls are written down, under the category <see cref="global::Madaster.MadasterTelemetry.LogCategory"/>. Clients
    /// from <c>AddMadasterClient</c> take that of the host.
    /// </summary>
    [global::System.Text.Json.Serialization.JsonIgnore]
    public global::Microsoft.Extensions.Logging.ILoggerFactory? LoggerFactory { get; set; }

    partial void OfLogging(global::Madaster.MadasterConnectionSettings settings)
    {
        if (LoggerFactory is not null) settings.Log = new global::Madaster.MadasterCallLogger(LoggerFactory);
    }
}
