using System.Reflection;
using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls;

/// <summary>No operation of the two Madaster documents goes untested.</summary>
public sealed class CompletenessTests
{
    private static readonly MadasterOperation[] Operations = [.. MadasterOperations.All.Where(operation => operation.ApiVersion is "v3.0" or "v4.0")];

    [Fact]
    public void The_table_has_the_known_number_of_operations()
    {
        Assert.Equal(48, Operations.Count(operation => operation.ApiVersion == "v3.0"));
        Assert.Equal(44, Operations.Count(operation => operation.ApiVersion == "v4.0"));
    }

    [Fact]
    public async Task Every_operation_succeeds_in_a_test_of_its_version()
    {
        var called = new HashSet<MadasterOperation>();
        foreach (Type tests in Assembly.GetExecutingAssembly().GetTypes().Where(type => type.Namespace is string name && (name.EndsWith(".Calls.Version3") || name.EndsWith(".Calls.Version4"))))
        {
            foreach (MethodInfo test in tests.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null))
                called.UnionWith((await RequestsOfAsync(tests, test)).Where(request => request.StatusCode is >= 200 and <= 299).Select(OperationOf).OfType<MadasterOperation>());
        }

        Assert.Empty(Operations.Except(called).Select(operation => operation.Id));
    }

    private static async Task<IReadOnlyList<SandboxRequest>> RequestsOfAsync(Type tests, MethodInfo test)
    {
        var instance = (CallTests)Activator.CreateInstance(tests)!;
        await instance.InitializeAsync();
        try
        {
            await (Task)test.Invoke(instance, null)!;
            return instance.Server.Requests;
        }
        finally
        {
            await instance.DisposeAsync();
        }
    }

    // ".../children/clear" also fits ".../children/{childId}": the operation with the fewest parameters is meant.
    private static MadasterOperation? OperationOf(SandboxRequest request) => Operations
        .Where(operation => operation.Method == request.Method && Fits(operation.Path.Split('/'), request.Path.Split('/')))
        .MinBy(operation => operation.Path.Count(c => c == '{'));

    private static bool Fits(string[] template, string[] path) =>
        template.Length == path.Length && template.Zip(path).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
}
