using MadasterGen.Testing.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MadasterGen.Testing.Tests.Http;

public sealed class LoopbackHostTests
{
    [Fact]
    public async Task A_server_that_cannot_start_is_disposed()
    {
        await using MadasterSandbox first = await MadasterSandbox.StartAsync();
        WebApplication? second = null;

        await Assert.ThrowsAsync<IOException>(
            () => LoopbackHost.StartAsync(first.BaseAddress.Port, application => second = application, CancellationToken.None));

        Assert.Throws<ObjectDisposedException>(() => second!.Services.GetRequiredService<IHostApplicationLifetime>());
    }
}
