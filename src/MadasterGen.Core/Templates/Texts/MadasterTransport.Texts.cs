namespace Madaster;

/// <content>Strings that are no JSON.</content>
internal sealed partial class MadasterTransport
{
    /// <summary>Makes a call whose response is a string.</summary>
    internal async global::System.Threading.Tasks.Task<string> SendForTextAsync(
        global::Madaster.MadasterRequest request, global::System.Threading.CancellationToken cancellationToken)
    {
        using var exchange = global::Madaster.MadasterExchange.Begin(this, request, cancellationToken);
        await exchange.SendAsync("text/plain, */*;q=0.8").ConfigureAwait(false);
        using global::Madaster.MadasterBody body = await global::Madaster.MadasterBody.ReadAsync(exchange).ConfigureAwait(false);
        body.Show(exchange);
        return global::Madaster.MadasterErrors.Text(exchange, body);
    }
}
