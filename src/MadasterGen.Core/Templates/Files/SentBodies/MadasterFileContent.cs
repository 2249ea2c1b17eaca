namespace Madaster;

/// <summary>A file as the whole body of a request, streamed from where it is.</summary>
internal sealed class MadasterFileContent : global::Madaster.MadasterRequestContent
{
    private readonly global::Madaster.MadasterFile _file;
    private readonly global::System.IProgress<long>? _progress;
    private readonly long? _length;

    internal MadasterFileContent(global::Madaster.MadasterFile file, string mediaType, global::System.IProgress<long>? progress)
    {
        _file = file;
        _progress = progress;
        _length = file.Length;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length ?? 0;
        return _length is not null;
    }

    protected override global::System.Threading.Tasks.Task WriteAsync(
        global::System.IO.Stream stream, global::System.Threading.CancellationToken cancellationToken) =>
        _file.CopyToAsync(stream, new global::Madaster.MadasterProgress(_progress), cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }
}
