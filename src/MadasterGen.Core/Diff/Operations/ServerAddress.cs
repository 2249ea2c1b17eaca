using System;

namespace MadasterGen.Diff.Operations;

/// <summary>The address of a server, taken apart.</summary>
internal sealed class ServerAddress
{
    public ServerAddress(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        int path = url.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        Origin = (path < 0 ? url : url.Substring(0, path)).ToLowerInvariant();
        Path = path < 0 ? "" : url.Substring(path).TrimEnd('/');
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin { get; }

    /// <summary>What all paths stand behind, without a slash at its end.</summary>
    public string Path { get; }
}
