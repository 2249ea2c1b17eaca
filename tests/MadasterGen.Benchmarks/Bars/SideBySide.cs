using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace MadasterGen.Benchmarks.Bars;

/// <summary>
/// Runs the asynchronous benchmarks of a class in turns, a few milliseconds each, in one process. Where a bar leaves 5 %, running one to
/// its end and then the other would measure how fast the machine was meanwhile rather than them.
/// </summary>
internal sealed class SideBySide
{
    private const int Rounds = 301;
    private const double TurnMilliseconds = 2;

    private readonly Dictionary<string, Contender> _contenders;

    private SideBySide(Dictionary<string, Contender> contenders) => _contenders = contenders;

    /// <summary>Measures the benchmarks of a class, which are expected to end without waiting.</summary>
    /// <exception cref="InvalidOperationException">One waits, so that its allocations may be on another thread.</exception>
    internal static SideBySide Of<T>()
        where T : new()
    {
        var instance = new T();
        MethodInfo[] methods = typeof(T).GetMethods();
        foreach (MethodInfo setUp in methods.Where(static method => method.IsDefined(typeof(GlobalSetupAttribute)))) setUp.Invoke(instance, null);
        Dictionary<string, Contender> contenders = methods.Where(static method => method.IsDefined(typeof(BenchmarkAttribute)))
            .ToDictionary(static method => method.Name, method => new Contender(method.Name, method.CreateDelegate<Func<Task>>(instance)));

        // Until the code is compiled as well as it gets, which happens in the background.
        for (int i = 0; i < 5; i++)
        {
            foreach (Contender contender in contenders.Values) contender.WarmUp();
            Thread.Sleep(200);
        }

        foreach (Contender contender in contenders.Values) contender.Calibrate(TurnMilliseconds);
        for (int round = 0; round < Rounds; round++)
            foreach (Contender contender in round % 2 == 0 ? contenders.Values : contenders.Values.Reverse())
                contender.Run();
        return new(contenders);
    }

    /// <summary>The median time of one call.</summary>
    internal Figure Time(string whose, string method) => new(whose, _contenders[method].Median, Unit.Nanoseconds);

    /// <summary>The bytes that one call allocates on the managed heap.</summary>
    internal Figure Allocated(string whose, string method) => new(whose, _contenders[method].AllocatedBytes(), Unit.Bytes);

    private sealed class Contender(string name, Func<Task> call)
    {
        private readonly List<double> _times = new(Rounds);
        private int _calls = 1;

        internal double Median => _times.Order().ElementAt(_times.Count / 2);

        internal void WarmUp()
        {
            for (int i = 0; i < 2_000; i++) Call();
        }

        internal void Calibrate(double milliseconds)
        {
            const int Sample = 1_000;
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < Sample; i++) Call();
            _calls = Math.Max(1, (int)(Sample * milliseconds / Stopwatch.GetElapsedTime(start).TotalMilliseconds));
        }

        internal void Run()
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < _calls; i++) Call();
            _times.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / _calls);
        }

        internal double AllocatedBytes()
        {
            const int Sample = 1_000;
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Sample; i++) Call();
            return Math.Round((double)(GC.GetAllocatedBytesForCurrentThread() - before) / Sample);
        }

        private void Call()
        {
            Task task = call();
            if (!task.IsCompleted) throw new InvalidOperationException($"{name} waits for something.");
            task.GetAwaiter().GetResult();
        }
    }
}
