using System.Diagnostics;

namespace MadasterGen.Foreign.Tests.Servers;

public sealed class NodeServerTests
{
    /// <summary>The system closes the input when the process that holds its other end is killed.</summary>
    [ServerFact("fastify")]
    public async Task A_server_ends_with_the_process_that_started_it()
    {
        using Process server = NodeServer.Start("fastify");
        try
        {
            using CancellationTokenSource patience = new(TimeSpan.FromMinutes(1));
            Assert.NotNull(await server.StandardOutput.ReadLineAsync(patience.Token));

            server.StandardInput.Close();

            await server.WaitForExitAsync(patience.Token);
            Assert.Equal(0, server.ExitCode);
        }
        finally
        {
            server.Kill();
        }
    }
}
