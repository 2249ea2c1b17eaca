using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using MadasterGen.Benchmarks.Contests;

namespace MadasterGen.Benchmarks.Bars;

/// <summary>
/// Runs the asynchronous benchmarks of a class in turns, a few milliseconds each, in one process. Where a bar leaves 5 %, running one to
/// its end and then the other would measure how fast the machine was meanwhile rather than them.
/// </summary>
internal sealed class SideBySide
{
    private static int Rounds => Effort.Of(301, 61);
    private const double TurnMilliseconds = 2;

    private readonly Dictionary<string, Asynchronous> _contenders;

    private SideBySide(Dictionary<string, Asynchronous> contenders) => _contenders = contenders;

    /// <summary>Measures the benchmarks of a class, which are expected to end without waiting.</summary>
    /// <exception cref="InvalidOperationException">One waits, so that its allocations may be on another thread.</exception>
    internal static SideBySide Of<T>()
        where T : new()
    {
        var instance = new T();
        MethodInfo[] methods = typeof(T).GetMethods();
        foreach (MethodInfo setUp in methods.Where(static method => method.IsDefined(typeof(GlobalSetupAttribute)))) setUp.Invoke(instance, null);
        Dictionary<string, Asynchronous> contenders = methods.Where(static method => method.IsDefined(typeof(BenchmarkAttribute)))
            .ToDictionary(static method => method.Name, method => new Asynchronous(method.CreateDelegate<Func<Task>>(instance), Loops.Of(instance, method)));

        // Until the code is compiled as well as it gets, which happens in the background.
        for (int i = 0; i < 5; i++)
        {
            foreach (Asynchronous contender in contenders.Values) contender.WarmUp();
            Thread.Sleep(200);
        }

        foreach (Asynchronous contender in contenders.Values) contender.Calibrate(TurnMilliseconds);
        for (int round = 0; round < Rounds; round++)
            foreach (Asynchronous contender in round % 2 == 0 ? contenders.Values : contenders.Values.Reverse())
                contender.Run();
        return new(contenders);
    }

    /// <summary>The time of one call, round by round.</summary>
    internal Figure Time(string whose, string method) => Figure.Of(whose, _contenders[method].Times, Unit.Nanoseconds);

    /// <summary>The bytes that one call allocates on the managed heap.</summary>
    internal Figure Allocated(string whose, string method) => new(whose, _contenders[method].AllocatedBytes(), Unit.Bytes);

    private sealed class Asynchronous(Func<Task> call, Action<int> loop)
    {
        private const int Sample = 1_000;

        private readonly List<double> _times = new(Rounds);
        private int _calls = 1;

        internal IReadOnlyList<double> Times => _times;

        internal void WarmUp()
        {
            if (!call().IsCompleted) throw new InvalidOperationException($"{call.Method.Name} waits for something.");
            loop(2 * Sample);
        }

        internal void Calibrate(double milliseconds) => _calls = Math.Max(1, (int)(milliseconds * 1e6 / Time(Sample)));

        internal void Run() => _times.Add(Time(_calls));

        internal double AllocatedBytes()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            loop(Sample);
            return Math.Round((double)(GC.GetAllocatedBytesForCurrentThread() - before) / Sample);
        }

        // Nanoseconds of one call.
        private double Time(int calls)
        {
            long start = Stopwatch.GetTimestamp();
            loop(calls);
            return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
        }
    }
}
