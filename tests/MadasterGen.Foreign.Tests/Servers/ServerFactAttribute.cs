namespace MadasterGen.Foreign.Tests.Servers;

/// <summary>A test that calls a server of Node.js, and is skipped where that cannot start.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServerFactAttribute : FactAttribute
{
    public ServerFactAttribute(string server) => Skip = Node.MissingFor(server);
}
