using MadasterGen.Testing.Contract;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing;

/// <summary>
/// One way in which a server can misbehave. <c>fault with { Times = 3, Operation = "Account_GetAccount" }</c> says how often and where.
/// </summary>
public abstract partial record SandboxFault
{
    private protected SandboxFault()
    {
    }

    /// <summary>How many requests the fault meets; 1 unless told.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Whether the fault stays until <see cref="SandboxFaults.Clear"/>, whatever <see cref="Times"/> says.</summary>
    public bool Forever { get; init; }

    /// <summary>
    /// The operation whose requests the fault meets, by its id in the API's document, such as <c>Building_GetBuildingById</c>; every
    /// operation when <see langword="null"/>.
    /// </summary>
    public string? Operation { get; init; }

    /// <summary>
    /// The requests that the fault meets, by their path without the query; every API request when <see langword="null"/>.
    /// </summary>
    public Predicate<string>? Path { get; init; }

    /// <summary>The response in place of the API's own, which then never sees the request.</summary>
    internal virtual SandboxResponse? Instead(HttpRequest request) => null;

    /// <summary>The API's response, changed.</summary>
    internal virtual SandboxResponse Rewrite(SandboxResponse response, InterfaceTable table) => response;

    /// <summary>Sends the response.</summary>
    internal virtual Task DeliverAsync(SandboxResponse response, HttpContext context) => ResponseWriter.WriteAsync(response, context);

    /// <summary>Whether the fault can meet this request at all.</summary>
    internal virtual bool Applies(HttpRequest request) => true;
}
