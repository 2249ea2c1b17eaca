namespace Madaster;

/// <content>What Madaster's documentation tells about keys.</content>
public sealed partial class MadasterClientOptions
{
    static partial void OfPlatform(global::Madaster.MadasterConnectionSettings settings) => settings.Advice = static status => status switch
    {
        401 => "Check the API key: that it belongs to this environment (production and acceptance have different keys), "
            + "that it is complete, and that it has not expired or been revoked.",
        403 => "Check the API key's token in Madaster: that its resource (account, folder, building or database) holds what is asked for, "
            + "that its permission level allows it (reading or writing), and that it has not expired.",
        _ => null,
    };
}
