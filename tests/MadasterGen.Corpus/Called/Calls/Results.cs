using System.Reflection;
using System.Text.Json;

namespace MadasterGen.Corpus.Called.Calls;

/// <summary>What methods of a client give.</summary>
internal static class Results
{
    private static readonly MethodInfo s_collect = typeof(Results).GetMethod(nameof(CollectAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>What a method gives in the end; null where it gives nothing.</summary>
    public static async Task<object?> OfAsync(object result)
    {
        if (result is Task task)
        {
            await task;
            Type? declared = BaseTypes(task.GetType()).FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>));
            object? value = declared?.GetProperty("Result")!.GetValue(task);
            return value?.GetType().Name == "VoidTaskResult" ? null : value;
        }
        Type? sequence = result.GetType().GetInterfaces().FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        return sequence is null ? result : await (Task<object>)s_collect.MakeGenericMethod(sequence.GenericTypeArguments).Invoke(null, [result])!;
    }

    /// <summary>What was read as JSON; null for what is none, such as files and sequences.</summary>
    public static string? Json(object? read) =>
        read is null or IDisposable || read.GetType().Name.EndsWith("File", StringComparison.Ordinal) || read is string or Collected
            ? null : JsonSerializer.Serialize(read, read.GetType());

    private static IEnumerable<Type> BaseTypes(Type type)
    {
        for (Type? one = type; one is not null; one = one.BaseType)
            yield return one;
    }

    private static async Task<object> CollectAsync<T>(IAsyncEnumerable<T> values)
    {
        int count = 0;
        await foreach (T _ in values)
            count++;
        return new Collected(count);
    }

    private sealed record Collected(int Count);
}
