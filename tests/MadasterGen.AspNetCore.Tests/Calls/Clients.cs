using MadasterGen.AspNetCore.Tests.App;

namespace MadasterGen.AspNetCore.Tests.Calls;

/// <summary>The client of the application, which has a version for each of the documents that describe it.</summary>
internal static class Clients
{
    /// <summary>A client of the running application.</summary>
    public static Madaster.ShopClient Of(ShopApp app) => new(new Madaster.MadasterClientOptions { BaseAddress = app.Address });
}
