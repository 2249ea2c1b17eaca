namespace Madaster;

/// <summary>
/// Calls whose success statuses differ in what they bring: in its type, or in that some bring nothing. A status that brings something and
/// comes empty is a failure, as it is for every other call.
/// </summary>
internal static partial class MadasterMaybe
{
    /// <summary>Makes a call whose response is read as its status demands; nothing is <see langword="null"/>.</summary>
    /// <param name="transport">Makes the call.</param>
    /// <param name="request">The request.</param>
    /// <param name="readingOf">How the body of a status is read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <param name="acceptNotFound">Whether 404, and a body without content, is <see langword="null"/> too.</param>
    internal static async global::System.Threading.Tasks.Task<T> SendAsync<T>(
        global::Madaster.MadasterTransport transport,
        global::Madaster.MadasterRequest request,
        global::System.Func<int, global::Madaster.MadasterReading<T>> readingOf,
        global::System.Threading.CancellationToken cancellationToken,
        bool acceptNotFound = false)
    {
        using var exchange = global::Madaster.MadasterExchange.Begin(transport, request, cancellationToken);
        await exchange.SendAsync("application/json", acceptNotFound).ConfigureAwait(false);
        if (acceptNotFound && exchange.IsNotFound) return default!;
        global::Madaster.MadasterReading<T> reading = readingOf((int)exchange.Response.StatusCode);
        if (reading.Json is null && reading.Text is null) return default!;
        using global::Madaster.MadasterBody body = await global::Madaster.MadasterBody.ReadAsync(exchange).ConfigureAwait(false);
        body.Show(exchange);
        if (acceptNotFound && global::Madaster.MadasterBody.IsBlankOrNull(body.Json)) return default!;
        return reading.Json is null
            ? reading.Text!(global::Madaster.MadasterErrors.Text(exchange, body))
            : global::Madaster.MadasterTransport.Parse(exchange, body.Json, reading.Json);
    }

    /// <summary>Makes a call whose response is a string, or nothing, which is <see langword="null"/>.</summary>
    internal static async global::System.Threading.Tasks.Task<string?> SendForTextAsync(
        global::Madaster.MadasterTransport transport,
        global::Madaster.MadasterRequest request,
        global::System.Func<int, bool> isEmpty,
        global::System.Threading.CancellationToken cancellationToken)
    {
        using var exchange = global::Madaster.MadasterExchange.Begin(transport, request, cancellationToken);
        await exchange.SendAsync("text/plain, */*;q=0.8").ConfigureAwait(false);
        if (isEmpty((int)exchange.Response.StatusCode)) return null;
        using global::Madaster.MadasterBody body = await global::Madaster.MadasterBody.ReadAsync(exchange).ConfigureAwait(false);
        body.Show(exchange);
        return global::Madaster.MadasterErrors.Text(exchange, body);
    }
}
