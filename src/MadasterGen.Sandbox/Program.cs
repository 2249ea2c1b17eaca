using System.Globalization;
using System.Runtime.InteropServices;
using MadasterGen.Testing;

namespace MadasterGen.Sandbox;

/// <summary>Runs a sandbox server until Ctrl+C: <c>--port 5080 --key k</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        if (Read(arguments) is not { } options)
        {
            await Console.Error.WriteLineAsync("Usage: MadasterGen.Sandbox [--port NUMBER] [--key TEXT]");
            return 2;
        }

        await using MadasterSandbox server = await MadasterSandbox.StartAsync(options);
        Console.WriteLine($"Madaster sandbox at {server.BaseAddress}");
        Console.WriteLine($"X-API-Key: {server.ApiKey}");
        await StopSignalAsync();
        return 0;
    }

    private static SandboxOptions? Read(string[] arguments)
    {
        var options = new SandboxOptions();
        for (int index = 0; index < arguments.Length; index += 2)
        {
            string? value = arguments.ElementAtOrDefault(index + 1);
            switch (arguments[index])
            {
                case "--port" when ushort.TryParse(value, CultureInfo.InvariantCulture, out ushort port):
                    options = options with { Port = port };
                    break;
                case "--key" when value is { Length: > 0 }:
                    options = options with { ApiKey = value };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    private static async Task StopSignalAsync()
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopped.TrySetResult();
        }

        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await stopped.Task;
    }
}
