using MadasterGen.Tool.Tests.Harness;

namespace MadasterGen.Tool.Tests.Uses;

/// <summary>A small document, the next build of it, and three consumers of the first.</summary>
internal sealed class ConsumerPair : IDisposable
{
    private static readonly (string Name, string[] Members)[] s_consumers =
    [
        ("Import", ["public static async Task A(IThingClient client) => await client.AddAsync(new() { Name = \"x\" });", "public static bool B(State state) => state == State.Done;"]),
        ("Quiet", ["public static string A(Thing thing) => thing.Name;"]),
        ("Reports",
        [
            "public static async Task<string> A(MadasterClient client) => (await client.V1.Pet.GetAsync()).Nick;",
            "public static long A(Thing thing) => thing.Size;", "public static string B(Part part) => part.ToString();", "public static bool B(State state) => state == State.Failed;",
        ]),
    ];

    private static readonly Lazy<Task<IReadOnlyList<string>>> s_contracts = new(ContractsAsync);

    private readonly TemporaryFolder _folder = new();

    private ConsumerPair()
    {
        Old = _folder.Write("old.yaml", SmallApi.Document);
        New = _folder.Write("new.yaml", NewDocument);
    }

    /// <summary>The old document.</summary>
    public string Old { get; }

    /// <summary>The new document.</summary>
    public string New { get; }

    /// <summary>The next build: an operation, a property and a value are gone, another value and a required property are new, a type changed.</summary>
    public static string NewDocument { get; } = Replaced(
        SmallApi.Document,
        ("        size: {type: integer}\n", ""),
        ("required: [name]\n      properties: {name: {type: string},", "required: [name, key]\n      properties: {name: {type: string}, key: {type: string},"),
        ("colour: {type: string}", "colour: {type: integer}"),
        ("enum: [Busy, Done, Failed]", "enum: [Busy, Done, Lost]"),
        ("  /pets:\n", "  /zoo:\n"),
        ("operationId: Pet_Get\n", "operationId: Zoo_List\n"));

    /// <summary>Both documents and the contracts of all consumers.</summary>
    public static async Task<ConsumerPair> CreateAsync()
    {
        ConsumerPair pair = new();
        IReadOnlyList<string> contracts = await s_contracts.Value;
        for (int i = 0; i < s_consumers.Length; i++)
            pair._folder.Write(s_consumers[i].Name + ".uses.json", contracts[i]);
        return pair;
    }

    /// <summary>The path of a file beside them.</summary>
    public string PathOf(string name) => _folder.PathOf(name);

    /// <summary>Compares them for consumers.</summary>
    public Task<ToolRun> Diff(string uses, params string[] more) => ToolRun.Of(["diff", Old, New, "--uses", PathOf(uses), .. more]);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static async Task<IReadOnlyList<string>> ContractsAsync()
    {
        List<string> contracts = [];
        foreach ((string name, string[] members) in s_consumers)
        {
            using CompiledConsumer consumer = CompiledConsumer.OfMembers(SmallApi.Document, members);
            contracts.Add((await consumer.Uses("--name", name)).Output);
        }
        return contracts;
    }

    private static string Replaced(string text, params (string Old, string New)[] parts)
    {
        foreach ((string old, string @new) in parts)
        {
            Assert.Contains(old, text);
            text = text.Replace(old, @new, StringComparison.Ordinal);
        }
        return text;
    }
}
