using Madaster;

namespace MadasterGen.Benchmarks.Calls;

/// <summary>Sends a request that somebody wrote by hand, and reads the JSON of the answer.</summary>
internal interface ICallSender
{
    Task<T> SendAsync<T>(HttpRequestMessage message, MadasterJsonReader<T> read, CancellationToken token);
}
