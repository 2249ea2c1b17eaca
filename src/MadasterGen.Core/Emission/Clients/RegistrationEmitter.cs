using MadasterGen.Planning;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes which interfaces are registered for dependency injection beside the client's own.</summary>
internal static class RegistrationEmitter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";

    /// <summary>The file's text.</summary>
    public static string Emit(FixedClientPlan plan)
    {
        CodeWriter writer = new();
        FileHead.Write(writer, null);
        writer.Line($"namespace {plan.Options.RootNamespace};");
        writer.Line();
        using (writer.Block($"{plan.Options.Visibility} static partial class {ClientNames.RegistrationOf(plan.Options.Stem)}"))
        using (writer.Block($"static partial void AddInterfaces({Services} services, string name)"))
        {
            foreach (RegisteredInterface registered in plan.Interfaces)
                writer.Line($"Add<{registered.FullName}>(services, name, static client => client.{registered.Path});");
        }
        return writer.Finish();
    }
}
