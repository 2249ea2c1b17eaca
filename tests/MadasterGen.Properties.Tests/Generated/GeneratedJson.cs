using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Madaster;

namespace MadasterGen.Properties.Tests.Generated;

/// <summary>Reads and writes a generated type as the client does.</summary>
internal abstract class GeneratedJson
{
    private static readonly ConcurrentDictionary<Type, GeneratedJson> s_all = new();

    public static GeneratedJson Of(Type type) =>
        s_all.GetOrAdd(type, static t => (GeneratedJson)Activator.CreateInstance(typeof(GeneratedJson<>).MakeGenericType(t))!);

    /// <summary>Reads the whole body of an answer.</summary>
    public abstract object Read(ReadOnlySpan<byte> json);

    /// <summary>Reads an answer that is an array.</summary>
    public abstract IReadOnlyList<object> ReadArray(ReadOnlySpan<byte> json);

    /// <summary>Writes everything that is set.</summary>
    public abstract byte[] Write(object value);

    /// <summary>Asks for an object through the client's transport.</summary>
    public abstract Task<object> GetAsync(Stream answer);

    /// <summary>Asks for an array through the client's transport and reads it element by element.</summary>
    public abstract Task<IReadOnlyList<object>> EnumerateAsync(Stream answer);
}

/// <inheritdoc/>
internal sealed class GeneratedJson<T> : GeneratedJson
    where T : notnull
{
    private readonly MadasterJsonReader<T> _read = Method("ReadJson").CreateDelegate<MadasterJsonReader<T>>();
    private readonly MadasterJsonWriter<T> _write = Writer();

    public override object Read(ReadOnlySpan<byte> json) => MadasterBody.Parse(json, _read);

    public override IReadOnlyList<object> ReadArray(ReadOnlySpan<byte> json) =>
        [.. MadasterBody.Parse(json, (ref Utf8JsonReader reader) => MadasterJson.ReadList(ref reader, _read)).Cast<object>()];

    public override byte[] Write(object value)
    {
        using MadasterBufferWriter buffer = new();
        Utf8JsonWriter writer = MadasterJsonWriters.Rent(buffer);
        _write(writer, (T)value, MadasterJsonMode.Full);
        writer.Flush();
        MadasterJsonWriters.Return(writer);
        return buffer.WrittenMemory.ToArray();
    }

    public override async Task<object> GetAsync(Stream answer)
    {
        using StubApi api = new(answer);
        return await api.Transport.SendAsync(StubApi.Request(), _read, CancellationToken.None);
    }

    public override async Task<IReadOnlyList<object>> EnumerateAsync(Stream answer)
    {
        using StubApi api = new(answer);
        List<object> elements = [];
        await foreach (T element in api.Transport.EnumerateAsync(StubApi.Request, _read, CancellationToken.None))
            elements.Add(element);
        return elements;
    }

    // Enums are written by whoever holds them.
    private static MadasterJsonWriter<T> Writer()
    {
        if (typeof(T).IsValueType && Method("WriteJson") is { } union)
            return (writer, value, mode) => union.Invoke(value, [writer, mode]);
        if (typeof(T).IsValueType)
            return (writer, value, _) => writer.WriteStringValue(value.ToString());
        Action<T, Utf8JsonWriter, MadasterJsonMode> write = Method("WriteJson").CreateDelegate<Action<T, Utf8JsonWriter, MadasterJsonMode>>();
        return (writer, value, mode) => write(value, writer, mode);
    }

    private static MethodInfo Method(string name) => typeof(T).GetMethod(
        name, BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)!;
}
