namespace Madaster;

/// <summary>Reads what an OData query asks for, in one response or page after page.</summary>
internal static class MadasterODataPages
{
    internal static global::System.Collections.Generic.IAsyncEnumerable<T> EnumerateAsync<T>(
        global::Madaster.MadasterTransport transport,
        global::System.Func<global::Madaster.MadasterODataQuery?, global::Madaster.MadasterRequest> page,
        global::Madaster.MadasterODataQuery? query,
        global::Madaster.MadasterJsonReader<T> readElement,
        global::System.Threading.CancellationToken cancellationToken,
        bool holdsNull = false) =>
        query?.PageSize is { } pageSize
            ? transport.EnumeratePagesAsync(
                (skip, take) => page(query.Page(skip, take)), pageSize, readElement, cancellationToken, query.Top, holdsNull)
            : transport.EnumerateAsync(() => page(query), readElement, cancellationToken, holdsNull);
}
