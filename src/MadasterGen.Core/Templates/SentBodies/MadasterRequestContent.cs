namespace Madaster;

/// <summary>The body of a request that writes itself, however it is asked to.</summary>
internal abstract class MadasterRequestContent : global::System.Net.Http.HttpContent
{
    /// <summary>Writes the body.</summary>
    protected abstract global::System.Threading.Tasks.Task WriteAsync(
        global::System.IO.Stream stream, global::System.Threading.CancellationToken cancellationToken);

    protected sealed override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream, global::System.Net.TransportContext? context) =>
        WriteAsync(stream, global::System.Threading.CancellationToken.None);

#if NET
    protected sealed override global::System.Threading.Tasks.Task SerializeToStreamAsync(
        global::System.IO.Stream stream,
        global::System.Net.TransportContext? context,
        global::System.Threading.CancellationToken cancellationToken) =>
        WriteAsync(stream, cancellationToken);
#endif
}
