using System.Net;

namespace MadasterGen.Walkthrough.Tests;

/// <summary>
/// Leads every request of the process to a sandbox server, as the proxy of a company would: the walkthroughs stay as users write them,
/// and the server can listen on any port.
/// </summary>
internal sealed class SandboxRoute : IWebProxy
{
    /// <summary>The collection of tests whose requests are led, of which the process leads those of one at a time.</summary>
    public const string OneAtATime = "led to a sandbox";

    // One for the process, since a handler that lives as long asks for the proxy only once.
    private static readonly SandboxRoute Instance = new();

    private Uri _server = new("http://127.0.0.1:9");

    private SandboxRoute()
    {
    }

    public ICredentials? Credentials { get; set; }

    public static void LeadTo(Uri server)
    {
        Instance._server = server;
        HttpClient.DefaultProxy = Instance;
    }

    public Uri? GetProxy(Uri destination) => _server;

    public bool IsBypassed(Uri host) => host.Authority == _server.Authority;
}
