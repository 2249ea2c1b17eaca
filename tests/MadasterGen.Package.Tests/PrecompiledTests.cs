using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace MadasterGen.Package.Tests;

/// <summary>The assemblies that are compiled ahead for the machine of a build.</summary>
public class PrecompiledTests
{
    private static readonly string s_folder = $"precompiled/{RuntimeInformation.RuntimeIdentifier}/";

    [Fact]
    public void What_is_compiled_ahead_is_the_very_code_that_other_machines_compile()
    {
        Dictionary<string, Guid> portable = SharedPackage.Instance.Assemblies("analyzers/").ToDictionary(static file => Path.GetFileName(file.Key), static file => IdOf(file.Value));
        IReadOnlyDictionary<string, ImmutableArray<byte>> precompiled = SharedPackage.Instance.Assemblies(s_folder);

        Assert.NotEmpty(precompiled);
        Assert.All(precompiled, file => Assert.Equal(portable[Path.GetFileName(file.Key)], IdOf(file.Value)));
        Assert.All(precompiled, static file => Assert.True(IsCompiled(file.Value), file.Key));
    }

    [Fact]
    public void A_build_that_runs_on_dotnet_loads_what_is_compiled_for_its_machine()
    {
        using Consumer consumer = new();

        CommandResult restored = consumer.Invoke("restore");
        CommandResult analyzers = consumer.Invoke("msbuild", "-t:ResolveLockFileAnalyzers", "-getItem:Analyzer");

        Assert.True(restored.ExitCode == 0 && analyzers.ExitCode == 0, restored.Output + analyzers.Output);
        string[] names = ["MadasterGen.dll", "MadasterGen.Core.dll", "Microsoft.OpenApi.dll", "Microsoft.OpenApi.Readers.dll", "SharpYaml.dll"];
        string output = analyzers.Output.Replace('\\', '/');
        Assert.All(names, name => Assert.Contains(s_folder + name, output));
        Assert.All(names, name => Assert.DoesNotContain("analyzers/dotnet/cs/" + name, output));
        Assert.Contains("analyzers/dotnet/cs/MadasterGen.CodeFixes.dll", output);
    }

    [Fact]
    public void A_machine_that_nothing_is_compiled_for_loads_what_runs_anywhere()
    {
        using Consumer consumer = new();

        CommandResult restored = consumer.Invoke("restore");
        CommandResult analyzers = consumer.Invoke("msbuild", "-t:ResolveLockFileAnalyzers", "-getItem:Analyzer", "-p:NETCoreSdkPortableRuntimeIdentifier=linux-riscv64");

        Assert.True(restored.ExitCode == 0 && analyzers.ExitCode == 0, restored.Output + analyzers.Output);
        Assert.DoesNotContain("precompiled", analyzers.Output);
        Assert.Contains("MadasterGen.Core.dll", analyzers.Output);
    }

    private static Guid IdOf(ImmutableArray<byte> bytes)
    {
        using PEReader assembly = new(bytes);
        MetadataReader metadata = assembly.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    private static bool IsCompiled(ImmutableArray<byte> bytes)
    {
        using PEReader assembly = new(bytes);
        return assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
