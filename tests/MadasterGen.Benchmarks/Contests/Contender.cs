using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace MadasterGen.Benchmarks.Contests;

/// <summary>
/// One benchmark in a process of its own, as BenchmarkDotNet runs it, but by turns: it waits until it is told to run for a moment,
/// says what the moment gave, and waits again. A slow moment of the machine then falls on all contenders alike.
/// </summary>
internal sealed class Contender
{
    // Long enough for the garbage collector to take its share.
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(160);

    // The run time compiles a method anew, with what it has learnt, some time after its thirtieth call.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.2);

    private readonly Action<int> _run;
    private readonly int _count;

    private Contender(Action<int> run)
    {
        _run = run;
        _count = 1;
        var watch = Stopwatch.StartNew();
        long calls = 0;
        while (watch.Elapsed < WarmUp || calls < 100)
        {
            run(1);
            calls++;
            if (calls is 40 or 80) Thread.Sleep(250);
        }

        double seconds = Time(run, 1);
        while (seconds < Turn.TotalSeconds / 2)
        {
            _count = Math.Max(_count + 1, (int)(_count * Math.Min(8, Turn.TotalSeconds / Math.Max(seconds, 1e-9))));
            seconds = Time(run, _count);
        }
    }

    /// <summary>What to start a process with, so that <see cref="Serve"/> runs this benchmark in it.</summary>
    internal static string[] Arguments(Type type, MethodInfo method, IEnumerable<(string Name, string Value)> parameters) =>
        ["contend", type.FullName!, method.Name, .. parameters.Select(static parameter => parameter.Name + "=" + parameter.Value)];

    /// <summary>Gets ready, says so, and then takes a turn for every line it is sent: nanoseconds and bytes of one operation.</summary>
    internal static int Serve(string[] arguments)
    {
        Type type = typeof(Contender).Assembly.GetType(arguments[0], throwOnError: true)!;
        object instance = Activator.CreateInstance(type)!;
        foreach (string[] parameter in arguments.Skip(2).Select(static text => text.Split('=', 2)))
        {
            PropertyInfo property = type.GetProperty(parameter[0])!;
            property.SetValue(instance, Convert.ChangeType(parameter[1], property.PropertyType, CultureInfo.InvariantCulture));
        }

        foreach (MethodInfo method in type.GetMethods().Where(static method => method.IsDefined(typeof(GlobalSetupAttribute))))
            method.Invoke(instance, null);
        var contender = new Contender(Loops.Of(instance, type.GetMethod(arguments[1])!));
        Console.WriteLine("ready");
        while (Console.ReadLine() is not null)
            Console.WriteLine(contender.TakeTurn());
        return 0;
    }

    private string TakeTurn()
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        double seconds = Time(_run, _count);
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return FormattableString.Invariant($"{seconds * 1e9 / _count:R} {(double)bytes / _count:R}");
    }

    private static double Time(Action<int> run, int count)
    {
        long start = Stopwatch.GetTimestamp();
        run(count);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
