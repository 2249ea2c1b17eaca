namespace MadasterGen.Tool.Tests.Uses;

/// <summary>What is found in compiled code.</summary>
public sealed class UsesTests
{
    public static TheoryData<string, string> Code => new()
    {
        { "static string A(Thing thing) => thing.Name;", "Thing; Thing.Name read" },
        { "static ThingRequest A() => new() { Name = \"x\", Size = 1 };", "ThingRequest created; ThingRequest.Name written; ThingRequest.Size written" },
        { "static Thing A(Thing thing) => thing with { Size = 1 };", "Thing; Thing.Size written" },
        { "static bool A(Thing thing) => thing is { Name: \"x\", Maker.City: \"y\" };", "Thing; Thing.Maker read; Thing.Name read; ThingMaker; ThingMaker.City read" },
        { "static bool A(Thing thing) => thing == null || thing is null;", "Thing" },
        { "static bool A(Thing thing, Thing other) => thing == other;", "Part whole: in Thing; State whole: in Thing; Thing whole: ==; ThingMaker whole: in Thing" },
        { "static bool A(State state) => state == State.Done;", "State; State = Done" },
        { "static int A(State state) => state.ToKnown() switch { State.Known.Busy => 1, _ => 2 };", "State whole: ToKnown" },
        { "static State A() => new(\"Busy\");", "State; State = Busy" },
        { "static State A(string text) => new(text);", "State whole: made from any string" },
        { "static string A(State state) => state.ToString();", "State whole: ToString" },
        { "static string A(State state) => $\"{state}\";", "State whole: DefaultInterpolatedStringHandler.AppendFormatted" },
        { "static string A(Part part) => part.ToString();", "Part whole: ToString" },
        { "static string A(Part part) => $\"{part}\";", "Part whole: DefaultInterpolatedStringHandler.AppendFormatted" },
        { "static void A(Part part) => Console.WriteLine(part);", "Part whole: seen as an object" },
        { "static object?[] A(Part part, bool has) => new object?[] { has ? part : null };", "Part whole: seen as an object" },
        { "static object A(Part part) { dynamic some = part; return some.Weight; }", "Part whole: seen as an object" },
        { "static void A(Part part) => ArgumentNullException.ThrowIfNull(part);", "Part" },
        { "static Type A() => typeof(Part);", "Part whole: typeof" },
        { "static string A(Part part) => System.Text.Json.JsonSerializer.Serialize(part);", "Part whole: JsonSerializer.Serialize" },
        { "static System.Linq.Expressions.Expression<Func<Thing, bool>> A() => thing => thing.Name == \"x\";", "Thing; Thing.Name read" },
        { "static System.Linq.Expressions.Expression<Func<Part>> A() => () => new Part { Colour = \"red\" };", "Part created; Part.Colour written" },
        { "static List<string> A(IEnumerable<Thing> things) => things.Where(thing => thing.Size > 1).Select(thing => thing.Name).ToList();", "Thing; Thing.Name read; Thing.Size read" },
        { "static double A(Thing thing) => thing.Parts.Sum(part => part.Weight);", "Part; Part.Weight read; Thing; Thing.Parts read" },
        { "static string? A(Pet pet) => pet switch { Cat cat => cat.Nick, Dog dog => dog.Trick, _ => null };", "Cat; Dog; Dog.Trick read; Pet; Pet.Nick read" },
        { "static string A(Cat cat) => cat.ToString();", "Cat whole: ToString; Pet whole: in Cat" },
    };

    [Theory]
    [MemberData(nameof(Code))]
    public async Task A_use_of_a_type_is_found_and_nothing_else(string member, string uses)
    {
        using CompiledConsumer consumer = CompiledConsumer.OfMembers(SmallApi.Document, member);

        Assert.Equal(uses, string.Join("; ", await consumer.LinesAsync()));
    }

    public static TheoryData<string, string> Calls => new()
    {
        { "static async Task A(MadasterClient client) => await client.V1.Thing.GetAsync(\"1\");", "GET /things/{id} Thing.GetAsync" },
        { "static async Task A(IMadasterClient client) => await client.V1.Thing.GetAsync(\"1\");", "GET /things/{id} Thing.GetAsync" },
        { "static async Task A(MadasterClient client) => await client.Latest.Thing.GetOrDefaultAsync(\"1\");", "GET /things/{id} Thing.GetOrDefaultAsync" },
        { "static Func<Task> A(IThingClient client) => () => client.GetAsync(\"1\");", "GET /things/{id} Thing.GetAsync" },
        { "static Func<MadasterRequestOptions?, System.Threading.CancellationToken, Task<Pet>> A(IPetClient client) => client.GetAsync;", "GET /pets Pet.GetAsync" },
        { "static async IAsyncEnumerable<string> A(ThingClient client) { await foreach (Thing thing in client.EnumerateThingsAsync()) yield return thing.Name; }", "GET /things Thing.EnumerateThingsAsync" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_is_found_however_it_is_written(string member, string call)
    {
        using CompiledConsumer consumer = CompiledConsumer.OfMembers(SmallApi.Document, member);

        Assert.Equal(call, Assert.Single(await consumer.LinesAsync(), line => line.StartsWith("GET ", StringComparison.Ordinal)));
    }
}
