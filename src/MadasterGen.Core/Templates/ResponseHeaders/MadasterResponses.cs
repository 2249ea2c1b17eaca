namespace Madaster;

/// <summary>Makes calls that give the headers of the response, too.</summary>
internal static class MadasterResponses
{
    /// <summary>Makes a call that gives nothing else.</summary>
    internal static async global::System.Threading.Tasks.Task<global::Madaster.MadasterResponse<THeaders>> CallAsync<THeaders>(
        global::Madaster.MadasterRequestOptions? options,
        global::System.Func<global::Madaster.MadasterRequestOptions, global::System.Threading.Tasks.Task> call,
        global::System.Func<global::Madaster.MadasterResponseInfo, THeaders> read)
    {
        global::Madaster.MadasterResponseInfo? info = null;
        await call(Captured(options, response => info = response)).ConfigureAwait(false);
        return new(info!, read(info!));
    }

    /// <summary>Makes a call that gives something.</summary>
    internal static async global::System.Threading.Tasks.Task<global::Madaster.MadasterResponse<T, THeaders>> CallAsync<T, THeaders>(
        global::Madaster.MadasterRequestOptions? options,
        global::System.Func<global::Madaster.MadasterRequestOptions, global::System.Threading.Tasks.Task<T>> call,
        global::System.Func<global::Madaster.MadasterResponseInfo, THeaders> read)
    {
        global::Madaster.MadasterResponseInfo? info = null;
        T value = await call(Captured(options, response => info = response)).ConfigureAwait(false);
        return new(value, info!, read(info!));
    }

    private static global::Madaster.MadasterRequestOptions Captured(
        global::Madaster.MadasterRequestOptions? options, global::System.Action<global::Madaster.MadasterResponseInfo> capture) =>
        (options ?? new global::Madaster.MadasterRequestOptions()).With(capture);
}
