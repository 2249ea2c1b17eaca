using System.Diagnostics;
using System.Globalization;
using MadasterGen.Benchmarks.Bars;

namespace MadasterGen.Benchmarks.Contests;

/// <summary>The parent's side of a <see cref="Contender"/>.</summary>
internal sealed class ContenderProcess : IDisposable
{
    private readonly Process _process;
    private readonly string _name;

    private ContenderProcess(Process process, string name) => (_process, _name) = (process, name);

    /// <summary>Starts the process and waits until it is ready.</summary>
    /// <exception cref="InvalidOperationException">It failed, for example since the data of two contenders are not equal.</exception>
    internal static ContenderProcess Start(string[] arguments)
    {
        ProcessStartInfo start = ThisProgram.With(arguments);
        start.RedirectStandardInput = true;
        var contender = new ContenderProcess(Process.Start(start)!, string.Join(' ', arguments));
        if (contender.Line() == "ready") return contender;
        contender.Dispose();
        throw contender.Failed();
    }

    /// <summary>Lets it run for a moment.</summary>
    internal Turn TakeTurn()
    {
        _process.StandardInput.WriteLine();
        if (Line()?.Split(' ') is not [string nanoseconds, string bytes]) throw Failed();
        return new(double.Parse(nanoseconds, CultureInfo.InvariantCulture), double.Parse(bytes, CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private string? Line() => _process.StandardOutput.ReadLine();

    private InvalidOperationException Failed() => new($"'{_name}' did not run.");
}
