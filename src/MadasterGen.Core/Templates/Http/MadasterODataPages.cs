namespace Madaster;

/// <summary>Reads what an OData query asks for, in one answer or page after page.</summary>
internal static class MadasterODataPages
{
    internal static global::System.Collections.Generic.IAsyncEnumerable<T> EnumerateAsync<T>(
        global::Madaster.MadasterTransport transport,
        global::System.Func<global::Madaster.MadasterODataQuery?, global::Madaster.MadasterRequest> page,
        global::Madaster.MadasterODataQuery? query,
        global::Madaster.MadasterJsonReader<T> readElement,
        global::System.Threading.CancellationToken cancellationToken) =>
        query?.PageSize is { } pageSize
            ? EnumeratePagesAsync(transport, page, query, pageSize, readElement, cancellationToken)
            : transport.EnumerateAsync(() => page(query), readElement, cancellationToken);

    private static async global::System.Collections.Generic.IAsyncEnumerable<T> EnumeratePagesAsync<T>(
        global::Madaster.MadasterTransport transport,
        global::System.Func<global::Madaster.MadasterODataQuery?, global::Madaster.MadasterRequest> page,
        global::Madaster.MadasterODataQuery query,
        int pageSize,
        global::Madaster.MadasterJsonReader<T> readElement,
        [global::System.Runtime.CompilerServices.EnumeratorCancellation] global::System.Threading.CancellationToken cancellationToken)
    {
        int skip = query.Skip ?? 0;
        int left = query.Top ?? int.MaxValue;
        int take;
        int count;
        do
        {
            take = global::System.Math.Min(left, pageSize);
            if (take == 0)
                yield break;
            global::Madaster.MadasterODataQuery part = query.Page(skip, take);
            count = 0;
            await foreach (T element in global::System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait(
                transport.EnumerateAsync(() => page(part), readElement, cancellationToken), false))
            {
                count++;
                yield return element;
            }
            skip = checked(skip + take);
            left -= take;
        }
        while (count == take); // fewer: that was the last page; more: the server knows no pages and sent everything
    }
}
