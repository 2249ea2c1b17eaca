namespace MadasterGen.Testing.Http;

/// <summary>Ends the handling of a request with a response that describes a problem.</summary>
internal sealed class RefusedException : Exception
{
    private RefusedException(SandboxResponse response)
        : base($"The response is {response.Status}.")
    {
        Response = response;
    }

    public SandboxResponse Response { get; }

    public static RefusedException Because(int status, string detail) => new(Problem.Of(status, detail));

    public static RefusedException NotFound(string what, object identifier) => Because(404, $"There is no {what} {identifier}.");

    /// <summary>400, with the parts of the request that are wrong.</summary>
    public static RefusedException Invalid(IReadOnlyDictionary<string, List<string>> errors) =>
        new(Problem.Of(400, "One or more validation errors occurred.", errors));

    /// <summary>400, with one part of the request that is wrong.</summary>
    public static RefusedException Invalid(string name, string message) =>
        Invalid(new Dictionary<string, List<string>> { [name] = [message] });
}
