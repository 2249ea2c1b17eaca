using MadasterGen.Planning;
using MadasterGen.Planning.Naming;

namespace MadasterGen.Emission.Clients;

/// <summary>Writes which parts of a client are registered for dependency injection beside itself.</summary>
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
        using (writer.Block($"static partial void AddParts({Services} services, string name)"))
        {
            foreach (RegisteredPart part in plan.Parts)
            {
                string path = part.Path is null ? "" : "." + part.Path;
                writer.Line($"Add<{part.FullName}>(services, name, static client => client{path});");
            }
        }
        return writer.Finish();
    }
}
