using System.Reflection;
using Madaster;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>The shape of the methods of both Madaster versions.</summary>
public sealed class SignatureTests
{
    private static readonly Type[] Interfaces =
        [.. typeof(MadasterClient).Assembly.GetTypes().Where(type => type is { IsInterface: true, Namespace: "Madaster.V3_0" or "Madaster.V4_0" })];

    private static readonly MethodInfo[] Methods = [.. Interfaces.SelectMany(type => type.GetMethods())];

    private static readonly MadasterOperation[] Operations = [.. MadasterOperations.All.Where(operation => operation.ApiVersion is "v3.0" or "v4.0")];

    [Fact]
    public void An_operation_has_one_method_so_that_new_is_never_ambiguous()
    {
        foreach (IGrouping<Type?, MethodInfo> methods in Methods.GroupBy(method => method.DeclaringType))
        {
            string[] overloaded = [.. methods.GroupBy(method => method.Name).Where(group => group.Count() > 1).Select(group => group.Key)];
            // What comes in batches may come over time: a sequence is not made by new().
            Assert.All(overloaded, name => Assert.EndsWith("InBatchesAsync", name));
        }

        Assert.Equal(Operations.Length, Operations.Select(operation => MethodOf(operation)).Distinct().Count());
    }

    [Fact]
    public void Every_method_ends_in_options_and_a_cancellation_token_that_can_be_left_out()
    {
        Assert.All(Methods, method =>
        {
            ParameterInfo[] parameters = method.GetParameters();
            Assert.Equal(typeof(MadasterRequestOptions), parameters[^2].ParameterType);
            Assert.Equal(typeof(CancellationToken), parameters[^1].ParameterType);
            Assert.Equal(["options", "cancellationToken"], parameters[^2..].Select(parameter => parameter.Name));
            Assert.True(parameters[^2].IsOptional && parameters[^1].IsOptional);
        });
    }

    [Fact]
    public void Parameters_are_in_the_order_path_body_query_and_header()
    {
        Assert.Equal(["buildingId", "id", "fileName", "body"], NamesOf("BuildingFile_UploadFile"));
        Assert.Equal(["id", "body"], NamesOf("Building_UpdateBuilding"));
        Assert.Equal(["id", "includeInactive", "skip", "take"], NamesOf("Database_GetCommodities"));
        Assert.Equal(["id", "acceptLanguage"], NamesOf("Building_CreatePdfPassport"));
        Assert.All(Operations, operation =>
        {
            string[] inPath = [.. operation.Path.Split('/').Where(segment => segment.StartsWith('{')).Select(segment => segment.Trim('{', '}'))];
            Assert.Equal(inPath, NamesOf(operation.Id, operation.ApiVersion).Take(inPath.Length));
        });
    }

    [Fact]
    public void A_body_is_always_required()
    {
        ParameterInfo[] bodies = [.. Methods.SelectMany(method => method.GetParameters()).Where(parameter => parameter.Name is "body" or "file" or "image" or "items")];

        Assert.Equal(31, bodies.Count(parameter => parameter.Name != "items"));
        Assert.All(bodies, parameter => Assert.False(parameter.IsOptional));
    }

    [Fact]
    public async Task A_body_that_is_null_is_refused_before_anything_is_sent()
    {
        await using MadasterSandbox server = await MadasterSandbox.StartAsync();
        using var client = new MadasterClient(new MadasterClientOptions { ApiKey = server.ApiKey, BaseAddress = server.BaseAddress });

        await Assert.ThrowsAsync<ArgumentNullException>("body", () => client.V3_0.Folder.AddFolderAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("file", () => client.V4_0.Commodity.UploadFileAsync(Guid.NewGuid(), null!));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public void A_get_with_a_path_parameter_and_a_single_object_has_an_OrDefault_method_and_nothing_else_has()
    {
        Assert.All(Operations, operation =>
        {
            Type result = MethodOf(operation).ReturnType.GenericTypeArguments.FirstOrDefault() ?? typeof(void);
            bool isExpected = operation.Method == "GET" && operation.Path.Contains('{') && result.IsClass && result != typeof(void);
            Assert.Equal(isExpected, Methods.Any(method => method.DeclaringType == MethodOf(operation).DeclaringType && method.Name == OrDefaultOf(operation)));
        });
    }

    [Fact]
    public void Every_array_that_is_read_has_a_sequence_beside_it()
    {
        Assert.All(Operations, operation =>
        {
            MethodInfo method = MethodOf(operation);
            Type result = method.ReturnType.GenericTypeArguments.FirstOrDefault() ?? typeof(void);
            if (operation.Method != "GET" || !result.IsGenericType || result.GetGenericTypeDefinition() != typeof(IReadOnlyList<>))
                return;
            MethodInfo sequence = Assert.Single(Methods, candidate =>
                candidate.DeclaringType == method.DeclaringType && candidate.Name == "Enumerate" + method.Name["Get".Length..]);
            Assert.Equal(typeof(IAsyncEnumerable<>).MakeGenericType(result.GenericTypeArguments), sequence.ReturnType);
        });
    }

    [Fact]
    public void What_the_document_calls_deprecated_is_obsolete_and_nothing_else_is()
    {
        Assert.Equal(3, Operations.Count(operation => operation.IsDeprecated));
        Assert.All(Operations, operation =>
            Assert.Equal(operation.IsDeprecated, MethodOf(operation).GetCustomAttribute<ObsoleteAttribute>() is not null));
    }

    private static MethodInfo MethodOf(MadasterOperation operation)
    {
        string name = operation.Id[(operation.Id.IndexOf('_') + 1)..];
        string ending = name.EndsWith("Async", StringComparison.Ordinal) ? "" : "Async";
        return Assert.Single(Methods, method =>
            method.DeclaringType!.Name == $"I{operation.Tag}Client"
            && method.DeclaringType.Namespace == "Madaster." + operation.ApiVersion.ToUpperInvariant().Replace('.', '_')
            && method.Name == name + ending);
    }

    private static string OrDefaultOf(MadasterOperation operation) => MethodOf(operation).Name[..^"Async".Length] + "OrDefaultAsync";

    private static string[] NamesOf(string operationId, string? version = null)
    {
        MadasterOperation operation = Operations.First(candidate => candidate.Id == operationId && (version ?? candidate.ApiVersion) == candidate.ApiVersion);
        return [.. MethodOf(operation).GetParameters()[..^2].Select(parameter => parameter.Name!)];
    }
}
