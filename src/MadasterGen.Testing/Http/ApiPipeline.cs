using System.Security.Cryptography;
using System.Text;
using MadasterGen.Testing.Contract;
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
        RunAsync(context, table, operation.Id, () => CallAsync(context, table, operation, handler));

    /// <summary>Responds to a request to a path that no operation has.</summary>
    public Task RunAsync(HttpContext context) =>
        RunAsync(context, InterfaceTable.V4, operation: null, () => Task.FromResult(Problem.Of(404, "There is no such operation.")));

    private async Task RunAsync(HttpContext context, InterfaceTable table, string? operation, Func<Task<SandboxResponse>> handle)
    {
        SandboxFault? fault = _faults.Take(context.Request, isApi: true, operation);
        SandboxResponse response = fault?.Instead(context.Request)
            ?? (IsKnown(context.Request) ? await handle() : new SandboxResponse(401));
        // The rest of an upload that nobody wanted, so that the connection stays usable and the journal complete.
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        if (fault is null)
            await ResponseWriter.WriteAsync(response, context);
        else
            await fault.DeliverAsync(fault.Rewrite(response, table), context);
    }

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
