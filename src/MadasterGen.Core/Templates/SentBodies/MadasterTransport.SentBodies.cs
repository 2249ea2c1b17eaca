namespace Madaster;

/// <content>Bodies that calls send.</content>
internal sealed partial class MadasterTransport
{
    static partial void AddContent(global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpContent? content)
    {
#if NET
        message.Content = content;
#else
        if (content is not null) message.Content = new global::Madaster.MadasterForwardedContent(content);
#endif
    }
}
