namespace Madaster;

/// <content>
/// Reads options from configuration, key by key: a binder made at compile time does not see types that another generator writes.
/// </content>
public static partial class MadasterServiceCollectionExtensions
{
    private static void ReadInto(
        global::Madaster.MadasterClientOptions options, global::Microsoft.Extensions.Configuration.IConfiguration section)
    {
        if (section[nameof(options.ApiKey)] is { } key)
        {
            options.ApiKey = key;
            options.ApiKeyProvider = _ => new(section[nameof(options.ApiKey)] ?? key);
        }

        if (section[nameof(options.UserAgent)] is { } userAgent) options.UserAgent = userAgent;
        if (ValueOf(section, nameof(options.Environment)) is { } environment)
            options.Environment = Read(section, nameof(options.Environment), environment, global::Madaster.MadasterEnvironment.Parse);
        if (ValueOf(section, nameof(options.BaseAddress)) is { } address)
            options.BaseAddress = Read(section, nameof(options.BaseAddress), address, AddressOf);
        if (ValueOf(section, nameof(options.Timeout)) is { } timeout)
            options.Timeout = Read(section, nameof(options.Timeout), timeout, TimeOf);
        if (ValueOf(section, nameof(options.MaxResponseSize)) is { } size)
            options.MaxResponseSize = Read(section, nameof(options.MaxResponseSize), size, SizeOf);
        if (ValueOf(section, "AllowPlainHttp") is { } plainHttp)
            options.AcceptPlainHttpWhereOffered(Read(section, "AllowPlainHttp", plainHttp, bool.Parse));
        foreach (var credential in section.GetSection(nameof(options.Credentials)).GetChildren())
            if (credential.Value is { } value) options.Credentials[credential.Key] = value;
    }

    // A variable that is set to nothing is one that is not set.
    private static string? ValueOf(global::Microsoft.Extensions.Configuration.IConfiguration section, string name) =>
        section[name] is { Length: > 0 } value ? value : null;

    private static T Read<T>(
        global::Microsoft.Extensions.Configuration.IConfiguration section,
        string name,
        string value,
        global::System.Func<string, T> parse)
    {
        try
        {
            return parse(value);
        }
        catch (global::System.Exception e)
            when (e is global::System.FormatException or global::System.OverflowException or global::System.ArgumentException)
        {
            string path = section is global::Microsoft.Extensions.Configuration.IConfigurationSection { Path: { Length: > 0 } own }
                ? own + ":" + name
                : name;
            throw new global::System.InvalidOperationException($"The configuration '{path}' cannot be used. {e.Message}", e);
        }
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
