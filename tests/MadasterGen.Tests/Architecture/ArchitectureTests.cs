using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Architecture;

/// <summary>Which rooms of the core know which, room by room and file by file.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Settings"] = ["Model"],
        ["Reading"] = ["Model"],
        ["Schemas"] = ["Model"],
        ["Diff"] = ["Model", "Schemas"],
        ["Planning"] = ["Model", "Schemas"],
        ["Planning/Changes"] = ["Model", "Schemas", "Diff", "Planning"],
        ["Emission"] = ["Model", "Planning"],
        ["Emission/Changes"] = ["Model", "Planning", "Planning/Changes", "Emission"],
        ["Rules"] = ["Model", "Diff"],
    };

    private static readonly Lazy<ArrowFinder> s_core = new(() => new ArrowFinder(Repository.PathOf("src", "MadasterGen.Core")));

    [Fact]
    public void Every_name_is_found() => Assert.Empty(s_core.Value.Unresolved);

    [Fact]
    public void Every_room_is_drawn() => Assert.DoesNotContain(s_core.Value.Rooms, room => room.Length > 0 && !s_allowed.ContainsKey(room));

    [Fact]
    public void A_room_knows_only_the_rooms_that_it_may_know() => Assert.Empty(
        Forbidden().Select(arrow => arrow.Text).Order(StringComparer.Ordinal));

    // Files beside the rooms help the compiler and may be used, but use none.
    private static IEnumerable<Arrow> Forbidden() => s_core.Value.Find()
        .Where(arrow => arrow.To.Length > 0 && !(s_allowed.TryGetValue(arrow.From, out string[]? rooms) && rooms.Contains(arrow.To)));
}
