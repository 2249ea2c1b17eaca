namespace Madaster;

/// <summary>The origin of an address: scheme, host and port (RFC 6454). It decides where a key may go.</summary>
internal static class MadasterOrigin
{
    /// <summary>Whether both addresses have the same scheme, host and port.</summary>
    internal static bool IsSame(global::System.Uri left, global::System.Uri right) =>
        ReferenceEquals(left, right)
        || (left.Port == right.Port
            && string.Equals(left.Scheme, right.Scheme, global::System.StringComparison.Ordinal)
            && string.Equals(left.IdnHost, right.IdnHost, global::System.StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether secrets may travel to this address: https, or http that does not leave the machine.</summary>
    internal static bool IsSafe(global::System.Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback));

    /// <summary>The origin as a string, without path and query, which can hold secrets.</summary>
    internal static string Of(global::System.Uri address) =>
        address.IsAbsoluteUri
            ? address.GetComponents(global::System.UriComponents.SchemeAndServer, global::System.UriFormat.UriEscaped)
            : "a relative address";

    /// <summary>The address of a path of the API.</summary>
    /// <exception cref="global::System.ArgumentException">
    /// The path does not begin with a slash: <c>.example.com</c> or <c>@example.com</c> would lead to another host.
    /// </exception>
    internal static string Under(string baseAddress, string path) =>
        path.Length > 0 && path[0] == '/' ? baseAddress + path : throw NoPath();

    /// <summary>Checks that an address is a path of the API, as <see cref="Under"/> makes them.</summary>
    /// <inheritdoc cref="Under"/>
    internal static string CheckedUnder(string baseAddress, string address) =>
        address.Length > baseAddress.Length
        && address[baseAddress.Length] == '/'
        && address.StartsWith(baseAddress, global::System.StringComparison.Ordinal)
            ? address
            : throw NoPath();

    /// <summary>Checks a base address and returns it as a string without a trailing slash.</summary>
    /// <param name="address">The address.</param>
    /// <param name="mustBeSafe">Whether nobody on the way may read what travels.</param>
    /// <param name="isResolved">Whether a handler can find out what a name for service discovery stands for.</param>
    /// <param name="cure">What to do where the address is plain http.</param>
    /// <param name="name">The parameter that the address is from.</param>
    /// <exception cref="global::System.ArgumentException">
    /// The address is relative, not safe, of no scheme that is called, or has parts that a base address has not.
    /// </exception>
    internal static string CheckedBase(global::System.Uri address, bool mustBeSafe, bool isResolved, string cure, string name)
    {
        bool isName = address.IsAbsoluteUri && address.Scheme is "https+http" or "http+https";
        if (!isName && (!address.IsAbsoluteUri || address.Scheme is not ("https" or "http")))
            throw new global::System.ArgumentException("The base address is an absolute https address.", name);
        if (mustBeSafe && !IsSafe(address))
        {
            string fault = isName ? "can lead to plain http" : "is plain http";
            throw new global::System.ArgumentException(
                $"The base address {Of(address)} {fault}, which lets everybody on the way read the key. {cure}", name);
        }

        if (isName && !isResolved)
            throw new global::System.ArgumentException(
                $"The base address {Of(address)} is a name for service discovery, which this client does not resolve by itself. Give the "
                + "client an HttpClient with a handler that does, or use an http or https address.",
                name);
        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
            throw new global::System.ArgumentException("The base address has no user info, query or fragment.", name);
        string text = address.AbsoluteUri;
        return text.EndsWith("/", global::System.StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;
    }

    private static global::System.ArgumentException NoPath() =>
        new("The path of an operation begins with a slash: without one its address would lead to another host.");
}
