using System.Text;

namespace MadasterGen.Testing;

/// <summary>A request that a sandbox server received.</summary>
public sealed class SandboxRequest
{
    private readonly object _gate = new();
    private readonly MemoryStream _body = new();
    private readonly int _recordedBytes;
    private long _bodyLength;
    private int _statusCode;

    internal SandboxRequest(string method, string pathAndQuery, IReadOnlyDictionary<string, string> headers, int recordedBytes)
    {
        Method = method;
        PathAndQuery = pathAndQuery;
        Headers = headers;
        _recordedBytes = recordedBytes;
    }

    /// <summary>The verb, such as <c>GET</c>.</summary>
    public string Method { get; }

    /// <summary>Path and query as they were sent, escapes included.</summary>
    public string PathAndQuery { get; }

    /// <summary>The path as it was sent, without the query.</summary>
    public string Path => PathAndQuery.Split('?')[0];

    /// <summary>The headers, names without regard to case, repeated ones joined by a comma.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>How many bytes of body were received so far.</summary>
    public long BodyLength
    {
        get
        {
            lock (_gate)
                return _bodyLength;
        }
    }

    /// <summary>The status of the response; 0 while there is none yet.</summary>
    public int StatusCode => Volatile.Read(ref _statusCode);

    /// <summary>The body, or its beginning where it is longer than <see cref="SandboxOptions.RecordedBodyBytes"/>.</summary>
    public byte[] Body
    {
        get
        {
            lock (_gate)
                return _body.ToArray();
        }
    }

    /// <summary><see cref="Body"/> as text in UTF-8.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body);

    /// <summary>The value of a header; <see langword="null"/> when it was not sent.</summary>
    /// <param name="name">The header's name, without regard to case.</param>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>Verb, path and status, without the query, which can hold a signature.</summary>
    public override string ToString() => $"{Method} {Path} {StatusCode}";

    internal void Record(ReadOnlySpan<byte> received)
    {
        lock (_gate)
        {
            _bodyLength += received.Length;
            _body.Write(received[..(int)Math.Min(received.Length, _recordedBytes - _body.Length)]);
        }
    }

    internal void RecordStatus(int statusCode) => Volatile.Write(ref _statusCode, statusCode);
}
