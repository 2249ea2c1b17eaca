#if !NET
namespace Madaster;

/// <summary>
/// Lends a body to a message: .NET Framework disposes the body of a request when it is sent, and one that is redirected is sent again.
/// </summary>
internal sealed class MadasterForwardedContent : global::System.Net.Http.HttpContent
{
    private readonly global::System.Net.Http.HttpContent _content;

    internal MadasterForwardedContent(global::System.Net.Http.HttpContent content)
    {
        _content = content;
        foreach (var header in content.Headers)
            Headers.TryAddWithoutValidation(header.Key, header.Value);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _content.Headers.ContentLength ?? 0;
        return _content.Headers.ContentLength is not null;
    }

    protected override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream, global::System.Net.TransportContext? context) =>
        _content.CopyToAsync(stream, context);
}
#endif
