using System.Security.Cryptography;
using System.Text;
using MadasterGen.Testing.Contract;
using MadasterGen.Testing.Faults;
using MadasterGen.Testing.State;

namespace MadasterGen.Testing.Http;

/// <summary>What every request to the API goes through: faults, the key, the checks of its parts, the handler, the response.</summary>
internal sealed class ApiPipeline
{
    public const string KeyHeader = "X-API-Key";

    private readonly Platform _platform;
    private readonly SandboxFaults _faults;
    private readonly byte[] _key;

    public ApiPipeline(Platform platform, SandboxFaults faults, string key)
    {
        _platform = platform;
        _faults = faults;
        _key = Encoding.UTF8.GetBytes(key);
    }

    /// <summary>Responds to a request to an operation.</summary>
    public Task RunAsync(HttpContext context, InterfaceTable table, Operation operation, Func<Call, SandboxResponse> handler) =>
        RunAsync(context, new FaultTarget(table, Operation: operation.Id), () => CallAsync(context, table, operation, handler));

    /// <summary>Responds to a request to a path that no operation has.</summary>
    public Task RunAsync(HttpContext context) =>
        RunAsync(context, new FaultTarget(InterfaceTable.V4), () => Task.FromResult(Problem.Of(404, "There is no such operation.")));

    private Task RunAsync(HttpContext context, FaultTarget target, Func<Task<SandboxResponse>> handle) => _faults.RespondAsync(
        context, target, () => IsKnown(context.Request) ? handle() : Task.FromResult(new SandboxResponse(401)));

    private bool IsKnown(HttpRequest request) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers[KeyHeader].ToString()), _key);

    private async Task<SandboxResponse> CallAsync(
        HttpContext context, InterfaceTable table, Operation operation, Func<Call, SandboxResponse> handler)
    {
        try
        {
            IReadOnlyDictionary<string, string> path = PathValues.Of(context, operation.Path);
            ParameterCheck.Check(table, operation, path, context.Request.Query);
            RequestContent content = await RequestContent.ReadAsync(context.Request, table, operation);
            var call = new Call(table, _platform, context.Request, path, content);
            lock (_platform.Gate)
                return handler(call);
        }
        catch (RefusedException refused)
        {
            return refused.Response;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException))
        {
            // There is no log: whoever runs the sandbox sees its own mistakes in the response.
            return Problem.Of(500, exception.ToString());
        }
    }
}
