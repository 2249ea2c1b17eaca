namespace Madaster;

/// <content>
/// Reads options from configuration, key by key: a binder made at compile time does not see types that another generator writes.
/// </content>
public static partial class MadasterServiceCollectionExtensions
{
    private static void ReadInto(
        global::Madaster.MadasterClientOptions options, global::Microsoft.Extensions.Configuration.IConfiguration section)
    {
        ReadCredentials(options, section);
        if (section[nameof(options.UserAgent)] is { } userAgent) options.UserAgent = userAgent;
        Read(section, nameof(options.BaseAddress), value => options.BaseAddress = AddressOf(value));
        Read(section, nameof(options.Timeout), value => options.Timeout = TimeOf(value));
        Read(section, nameof(options.MaxResponseSize), value => options.MaxResponseSize = SizeOf(value));
        Read(section, "AllowPlainHttp", value => options.AcceptPlainHttpWhereOffered(bool.Parse(value)));
    }

    static partial void ReadCredentials(
        global::Madaster.MadasterClientOptions options, global::Microsoft.Extensions.Configuration.IConfiguration section);

    private static void Read(
        global::Microsoft.Extensions.Configuration.IConfiguration section, string name, global::System.Action<string> set)
    {
        // A variable that is set to nothing is one that is not set.
        if (section[name] is not { Length: > 0 } value) return;
        try
        {
            set(value);
        }
        catch (global::System.Exception e)
            when (e is global::System.FormatException or global::System.OverflowException or global::System.ArgumentException)
        {
            string path = section is global::Microsoft.Extensions.Configuration.IConfigurationSection { Path: { Length: > 0 } own }
                ? own + ":" + name
                : name;
            throw new global::System.InvalidOperationException($"The configuration '{path}' cannot be used. {SentenceOf(e)}", e);
        }
    }

    // Without the parameter and its value, which .NET adds: who writes a configuration has no parameters.
    private static string SentenceOf(global::System.Exception e)
    {
        string line = e.Message.Split('\n')[0].TrimEnd();
        return e is global::System.ArgumentException { ParamName: not null } && line.EndsWith(")", global::System.StringComparison.Ordinal)
            ? line.Substring(0, line.LastIndexOf(" (", global::System.StringComparison.Ordinal))
            : line;
    }

    private static global::System.Uri AddressOf(string value) =>
        global::System.Uri.TryCreate(value, global::System.UriKind.Absolute, out global::System.Uri? address)
            ? address
            : throw new global::System.FormatException($"'{value}' is no absolute address.");

    private static global::System.TimeSpan TimeOf(string value) =>
        global::System.TimeSpan.TryParse(value, global::System.Globalization.CultureInfo.InvariantCulture, out global::System.TimeSpan time)
            ? time
            : throw new global::System.FormatException($"'{value}' is no time, such as 00:01:40.");

    private static long SizeOf(string value) =>
        long.TryParse(
            value, global::System.Globalization.NumberStyles.None, global::System.Globalization.CultureInfo.InvariantCulture, out long size)
            ? size
            : throw new global::System.FormatException($"'{value}' is no count of bytes.");
}
