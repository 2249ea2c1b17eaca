namespace MadasterGen.Tool.Tests;

public class ArchitectureTests
{
    [Fact]
    public void The_tool_knows_no_compiler() => Assert.DoesNotContain(
        typeof(ToolApplication).Assembly.GetReferencedAssemblies(),
        name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
}
