using Madaster;
using MadasterGen.AspNetCore.Tests.App;

namespace MadasterGen.AspNetCore.Tests.Calls;

/// <summary>Tests that call the running application. Its client has a version for each of the documents that describe it.</summary>
public abstract class CalledShop(ShopApp app) : IClassFixture<ShopApp>, IDisposable
{
    /// <summary>The client.</summary>
    protected ShopClient Client { get; } = new(new MadasterClientOptions { BaseAddress = app.Address });

    public void Dispose()
    {
        Client.Dispose();
        GC.SuppressFinalize(this);
    }
}
