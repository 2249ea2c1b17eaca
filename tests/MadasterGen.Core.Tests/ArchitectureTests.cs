using System.Reflection;
using MadasterGen.Model;

namespace MadasterGen.Core.Tests;

public class ArchitectureTests
{
    private static readonly Assembly s_core = typeof(ApiModel).Assembly;

    [Fact]
    public void The_core_knows_no_compiler() =>
        Assert.DoesNotContain(s_core.GetReferencedAssemblies(), name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Fact]
    public void The_core_exports_nothing() => Assert.Empty(s_core.GetExportedTypes());

    [Fact]
    public void The_core_references_the_standard_and_the_reading_libraries_alone() =>
        Assert.Equal(
            ["Microsoft.OpenApi", "Microsoft.OpenApi.Readers", "SharpYaml", "netstandard"],
            s_core.GetReferencedAssemblies().Select(name => name.Name!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_model_exposes_no_type_of_the_reading_libraries()
    {
        Type[] model = [.. s_core.GetTypes().Where(type => type.Namespace == typeof(ApiModel).Namespace && !type.IsNested)];
        Assert.NotEmpty(model);
        HashSet<Type> seen = [];
        Stack<Type> open = new(model);
        while (open.TryPop(out Type? type))
        {
            if (!seen.Add(type))
                continue;
            string assembly = type.Assembly.GetName().Name!;
            Assert.False(assembly.StartsWith("Microsoft.OpenApi", StringComparison.Ordinal) || assembly == "SharpYaml", $"{type} is of {assembly}.");
            foreach (Type argument in type.GetGenericArguments())
                open.Push(argument);
            if (type.Assembly != s_core)
                continue;
            foreach (PropertyInfo property in type.GetProperties())
                open.Push(property.PropertyType);
        }
    }
}
