using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls;

/// <summary>Lists that are longer than memory.</summary>
[Collection("Alone, since it looks at the whole process")]
public sealed class StreamingTests : CallTests
{
    private const int Count = 20_000;

    /// <inheritdoc/>
    protected override SandboxOptions SandboxOptions => base.SandboxOptions with { GeneratedElementCount = Count };

    private IAsyncEnumerable<BuildingFileElementResponse> Elements =>
        Client.V3_0.BuildingFileElement.EnumerateElementsAsync(SandboxIds.Building, SandboxIds.GeneratedFile);

    [Fact]
    public async Task A_long_list_is_read_in_constant_memory()
    {
        int count = 0;
        long early = 0;
        await foreach (BuildingFileElementResponse element in Elements)
        {
            if (++count == 1_000)
                early = GC.GetTotalMemory(forceFullCollection: true);
        }

        // The list has about 15 MB on the wire.
        Assert.Equal(Count, count);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - early, long.MinValue, 4_000_000);
    }

    [Fact]
    public async Task The_first_elements_come_before_the_last_are_made()
    {
        await foreach (BuildingFileElementResponse element in Elements)
        {
            Assert.Equal("element-1", element.Id);
            break;
        }

        Assert.InRange(Server.StreamedElements, 1, Count);
    }
}
