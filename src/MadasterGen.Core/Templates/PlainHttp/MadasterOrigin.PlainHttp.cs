namespace Madaster;

/// <content>How programs accept plain http.</content>
internal static partial class MadasterOrigin
{
    static partial void OfPlainHttp(ref string cure) => cure =
        $"Use https, or set {nameof(global::Madaster.MadasterClientOptions.AllowPlainHttp)} of the "
        + $"{nameof(global::Madaster.MadasterClientOptions)} inside a network of your own; http to loopback is always accepted.";
}
