using Madaster;
using MadasterGen.Sample;
using MadasterGen.Testing;

// With a key of yours the walkthrough runs on the real platform; without one, on a stand-in that starts with it.
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, e) => { e.Cancel = true; stop.Cancel(); };

string? apiKey = Environment.GetEnvironmentVariable("MADASTER_API_KEY");
await using MadasterSandbox? sandbox =
    string.IsNullOrEmpty(apiKey) ? await MadasterSandbox.StartAsync(cancellationToken: stop.Token) : null;

using MadasterClient client = sandbox is null
    ? new MadasterClient(apiKey!)
    : new MadasterClient(new MadasterClientOptions { ApiKey = sandbox.ApiKey, BaseAddress = sandbox.BaseAddress });
Console.WriteLine(sandbox is null
    ? "On the Madaster platform."
    : $"On the sandbox at {sandbox.BaseAddress}. Set MADASTER_API_KEY to use the platform.");

try
{
    string passport = await new Walkthrough(client, Console.Out).RunAsync("passport.pdf", stop.Token);
    Console.WriteLine($"The passport is in {passport}.");
    return 0;
}
catch (MadasterApiException exception)
{
    // The message says which operation failed, why, and what to check; the key is never in it.
    Console.Error.WriteLine(exception.Message);
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 2;
}
