namespace Madaster;

/// <content>Files at addresses that the API returns.</content>
internal sealed partial class MadasterExchange
{
    partial void RedactLink(ref string text) =>
        text = global::Madaster.MadasterRedaction.QueryOf(_request.Target, text);
}
