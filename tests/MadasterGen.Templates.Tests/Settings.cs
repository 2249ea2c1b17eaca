namespace Madaster;

/// <summary>What the generator writes beside the templates.</summary>
internal static partial class MadasterJson
{
    internal static bool Strict => false;
}

/// <summary>What the generator writes beside the templates.</summary>
public static partial class MadasterTelemetry
{
    internal const string Version = "0.1.0";
}

/// <summary>The interface without the versions.</summary>
public interface IMadasterClient
{
}

/// <summary>The client without the versions.</summary>
public sealed partial class MadasterClient : IMadasterClient
{
}

/// <summary>What is registered beside the client: its interface alone.</summary>
public static partial class MadasterServiceCollectionExtensions
{
    static partial void AddParts(Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name) =>
        Add<IMadasterClient>(services, name, static client => client);
}

/// <summary>The operations of a client without versions: one, which needs a key.</summary>
public static class MadasterOperations
{
    public static IReadOnlyList<MadasterOperation> All { get; } = new[]
    {
        new MadasterOperation("Get", "Thing", "v3.0", "GET", "/thing", isDeprecated: false, requiresKey: true),
    };
}
