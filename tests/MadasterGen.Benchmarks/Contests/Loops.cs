using System.Reflection;

namespace MadasterGen.Benchmarks.Contests;

/// <summary>Makes a loop around a benchmark that costs no more than a call through a delegate.</summary>
internal static class Loops
{
    /// <summary>Calls the method so many times, waits where it is asynchronous, and keeps its results alive.</summary>
    internal static Action<int> Of(object instance, MethodInfo method)
    {
        if (method.ReturnType == typeof(void)) return Plain(method.CreateDelegate<Action>(instance));
        string loop = typeof(Task).IsAssignableFrom(method.ReturnType) ? nameof(Waiting) : nameof(Returning);
        return (Action<int>)typeof(Loops).GetMethod(loop, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(method.ReturnType)
            .Invoke(null, [method.CreateDelegate(typeof(Func<>).MakeGenericType(method.ReturnType), instance)])!;
    }

    private static Action<int> Plain(Action run) => count =>
    {
        for (int i = 0; i < count; i++) run();
    };

    private static Action<int> Returning<T>(Func<T> run) => count =>
    {
        T result = default!;
        for (int i = 0; i < count; i++) result = run();
        GC.KeepAlive(result);
    };

    private static Action<int> Waiting<T>(Func<T> run)
        where T : Task => count =>
    {
        for (int i = 0; i < count; i++) run().GetAwaiter().GetResult();
    };
}
