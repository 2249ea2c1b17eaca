namespace Madaster;

/// <content>What is told of files on their way.</content>
public sealed partial class MadasterRequestOptions
{
    /// <summary>Receives the number of bytes sent so far of the files in the request. Restarts when the request is repeated.</summary>
    public global::System.IProgress<long>? Progress { get; set; }

    /// <summary>Receives the number of bytes read so far of a downloaded file.</summary>
    public global::System.IProgress<long>? DownloadProgress { get; set; }

    /// <summary>The part of the options that holds for addresses that are not the API's: neither query, headers nor key.</summary>
    internal global::Madaster.MadasterRequestOptions WithoutQueryAndHeaders() =>
        new() { _timeout = _timeout, Progress = Progress, DownloadProgress = DownloadProgress, OnResponse = OnResponse };
}
