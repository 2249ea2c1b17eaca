using System.Reflection;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Calls;

/// <summary>A generated client of one document whose operations are called, with a server that a test writes.</summary>
internal sealed class CalledClient : IDisposable
{
    private readonly LoadedClient _loaded;
    private readonly object _client;
    private readonly HttpClient _http;

    /// <summary>Compiles the client of a document in YAML.</summary>
    public CalledClient(string document)
        : this(TestProject.With(("madaster.yaml", document)))
    {
    }

    /// <summary>Compiles a project with a client.</summary>
    /// <param name="project">The project.</param>
    /// <param name="credentials">What security schemes take, beside the key.</param>
    public CalledClient(TestProject project, params (string Scheme, string Value)[] credentials)
    {
        _loaded = new LoadedClient(project);
        _http = new HttpClient(Server);
        Type options = _loaded.Type("Madaster.MadasterClientOptions");
        object settings = Activator.CreateInstance(options)!;
        options.GetProperty("BaseAddress")!.SetValue(settings, new Uri("https://h.example"));
        options.GetProperty("ApiKey")!.SetValue(settings, "key");
        IDictionary<string, string> given = (IDictionary<string, string>)options.GetProperty("Credentials")!.GetValue(settings)!;
        foreach ((string scheme, string value) in credentials)
            given[scheme] = value;
        _client = Activator.CreateInstance(_loaded.Type("Madaster.MadasterClient"), _http, settings)!;
    }

    /// <summary>Responds to what is called.</summary>
    public ScriptedServer Server { get; } = new();

    /// <summary>A type of the project.</summary>
    public Type Type(string name) => _loaded.Type(name);

    /// <summary>The names of all methods that call.</summary>
    public IEnumerable<string> Names => Methods().Select(one => one.Target.Name).Distinct();

    /// <summary>The method that calls an operation.</summary>
    public MethodInfo Method(string name) => Methods().First(one => one.Target.Name == name).Target;

    /// <summary>Calls a method with arguments by their names; all others have their defaults.</summary>
    /// <returns>What it gives; null where it gives nothing.</returns>
    public async Task<object?> CallAsync(string name, params (string Name, object? Value)[] arguments)
    {
        Task task = (Task)Invoke(name, arguments);
        await task;
        return Method(name).ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
    }

    /// <summary>Calls a method that gives a sequence.</summary>
    /// <returns>Its elements.</returns>
    public async Task<List<object?>> EnumerateAsync(string name, params (string Name, object? Value)[] arguments)
    {
        Type element = Method(name).ReturnType.GetGenericArguments()[0];
        MethodInfo collect = typeof(CalledClient).GetMethod(nameof(CollectAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
        return await (Task<List<object?>>)collect.MakeGenericMethod(element).Invoke(null, [Invoke(name, arguments)])!;
    }

    /// <summary>A file of the client's own type.</summary>
    public object File(string text, string? mediaType) => _loaded.Type("Madaster.MadasterFile")
        .GetMethod("FromBytes", [typeof(byte[]), typeof(string), typeof(string)])!
        .Invoke(null, [System.Text.Encoding.UTF8.GetBytes(text), "f", mediaType])!;

    /// <summary>A value of a generated type from its JSON.</summary>
    public object Read(string type, string json) => _loaded.Read(type, json)!;

    public void Dispose()
    {
        _http.Dispose();
        Server.Dispose();
    }

    private static async Task<List<object?>> CollectAsync<T>(IAsyncEnumerable<T> sequence)
    {
        List<object?> found = [];
        await foreach (T element in sequence)
            found.Add(element);
        return found;
    }

    private object Invoke(string name, (string Name, object? Value)[] arguments)
    {
        (object client, MethodInfo method) = Methods().First(one => one.Target.Name == name);
        Dictionary<string, object?> given = arguments.ToDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal);
        object?[] values = [.. method.GetParameters().Select(parameter =>
            given.TryGetValue(parameter.Name!, out object? value) ? value : parameter.HasDefaultValue ? Default(parameter) : null)];
        return method.Invoke(client, BindingFlags.DoNotWrapExceptions, binder: null, values, culture: null)!;
    }

    private static object? Default(ParameterInfo parameter) =>
        parameter.DefaultValue ?? (parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);

    // The methods of all tags of all versions.
    private IEnumerable<(object Client, MethodInfo Target)> Methods() =>
        from version in Members(_client)
        from tag in Members(version)
        from method in tag.GetType().GetMethods()
        where typeof(Task).IsAssignableFrom(method.ReturnType) || method.ReturnType.Name == typeof(IAsyncEnumerable<>).Name
        select (tag, method);

    private static IEnumerable<object> Members(object client) => client.GetType().GetProperties()
        .Where(property => property.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal))
        .Select(property => property.GetValue(client)!);
}
