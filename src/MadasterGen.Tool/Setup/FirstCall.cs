using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Operations;

namespace MadasterGen.Tool.Setup;

/// <summary>The lines of C# that come after the first build: a client, and the call that needs least.</summary>
internal static class FirstCall
{
    /// <summary>The lines.</summary>
    /// <param name="plans">The clients of one root.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<ClientPlan> plans)
    {
        VersionClientPlan client = plans[0].Client;
        // Without an address in the document, or where versions are at several places, nobody knows one.
        string argument = plans.All(plan => plan.Client.BaseAddress is not null)
            ? "apiKey"
            : $"new {client.RootClientName}Options {{ BaseAddress = new Uri(\"https://…\"), ApiKey = apiKey }}";
        List<string> lines =
        [
            $"using {client.RootNamespace};",
            $"using var client = new {client.RootClientName}({argument});",
        ];
        if (Calls(plans).OrderBy(call => call.IsChange).ThenBy(call => call.Needed.Count).FirstOrDefault() is { } simplest)
            lines.Add($"var result = await client.{simplest.Method}({string.Join(", ", simplest.Needed)});");
        return lines;
    }

    private static IEnumerable<Call> Calls(IReadOnlyList<ClientPlan> plans) =>
        from plan in plans
        from tag in plan.TagClients
        from operation in tag.Operations
        where !operation.IsDeprecated && operation.Result.Type is not null
        from method in operation.Methods.OfType<CallMethod>().Take(1)
        let needed = method.Parameters.Where(parameter => parameter.Default is null).Select(parameter => parameter.Name)
        let path = $"{plan.Version.Identifier}.{tag.PropertyName}.{method.Name}"
        select new Call(path, needed.ToEquatableArray(), operation.Method != "GET");

    /// <summary>A call.</summary>
    /// <param name="Method">How it is reached from the client.</param>
    /// <param name="Needed">What must be given.</param>
    /// <param name="IsChange">Whether it may change something.</param>
    private sealed record Call(string Method, EquatableArray<string> Needed, bool IsChange);
}
