namespace Madaster;

/// <content>Asks for the credentials of a call.</content>
internal sealed partial class MadasterExchange
{
    partial void SendWithCredentials(
        string accept, bool acceptNotFound, ref bool isSending, ref global::System.Threading.Tasks.ValueTask sending)
    {
        if (_request.Operation.Security is not null)
        {
            isSending = true;
            sending = SendChosenAsync(accept, acceptNotFound);
            return;
        }

        if (!_request.Operation.RequiresKey || _transport.Key.IsNone) return;
        isSending = true;
        sending = SendWithOwnKeyAsync(accept, acceptNotFound);
    }

    private global::System.Threading.Tasks.ValueTask SendWithOwnKeyAsync(string accept, bool acceptNotFound)
    {
        string? key = _transport.GivenKey(_request, _transport.Key);
        // What is given by the name of the scheme goes before the key of all.
        if (key is null && Connection.HasNamedCredentials && _transport.KeyScheme is { } scheme)
            return SendAfterAsync(Connection.AskForCredentialAsync(scheme, _request.Operation, _caller), accept, acceptNotFound);
        key ??= Connection.FixedKey;
        if (key is null && Connection.HasKeyProvider)
        {
            global::System.Threading.Tasks.ValueTask<string?> asked = Connection.AskForKeyAsync(_request.Operation, _caller);
            if (!asked.IsCompletedSuccessfully) return SendAfterAsync(asked, accept, acceptNotFound);
            key = asked.Result;
        }

        _credentials = _transport.CredentialsOf(key);
        return SendWithKeyAsync(accept, acceptNotFound);
    }

    private async global::System.Threading.Tasks.ValueTask SendChosenAsync(string accept, bool acceptNotFound)
    {
        _credentials = await _transport.ChooseAsync(_request, _caller).ConfigureAwait(false);
        await SendWithKeyAsync(accept, acceptNotFound).ConfigureAwait(false);
    }

    private async global::System.Threading.Tasks.ValueTask SendAfterAsync(
        global::System.Threading.Tasks.ValueTask<string?> asked, string accept, bool acceptNotFound)
    {
        _credentials = _transport.CredentialsOf(await asked.ConfigureAwait(false));
        await SendWithKeyAsync(accept, acceptNotFound).ConfigureAwait(false);
    }
}
