namespace MadasterGen.Benchmarks.Builds;

/// <summary>
/// One small program, written with each client: it asks for the account, the folders and the databases of the platform at the address of
/// its first argument, with the key of its second, and prints one line.
/// </summary>
internal static class Programs
{
    /// <summary>With the generated client.</summary>
    internal const string Generated = """
        using Madaster;

        using var client = new MadasterClient(new MadasterClientOptions { BaseAddress = new Uri(args[0]), ApiKey = args[1] });
        var account = await client.V3_0.Account.GetAccountAsync();
        var folders = await client.V3_0.Folder.GetFoldersAsync();
        var databases = await client.V4_0.Database.GetDatabasesAsync();
        Console.WriteLine($"{account.Name}: {folders.Count} folders, {databases.Count} databases");
        """;

    /// <summary>With the generated client, and one call alone.</summary>
    internal const string GeneratedOnce = """
        using Madaster;

        using var client = new MadasterClient(new MadasterClientOptions { BaseAddress = new Uri(args[0]), ApiKey = args[1] });
        var account = await client.V3_0.Account.GetAccountAsync();
        Console.WriteLine($"{account.Name}: 2 folders, 1 databases");
        """;

    /// <summary>With a client of NSwag, and one call alone.</summary>
    internal const string NSwagOnce = """
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-API-Key", args[1]);
        var account = await new Peers.V3_0.AccountClient(args[0], http).GetAccountAsync();
        Console.WriteLine($"{account.Name}: 2 folders, 1 databases");
        """;

    /// <summary>Without a client, and one call alone.</summary>
    internal const string HandWrittenOnce = """
        using System.Net.Http.Json;
        using System.Text.Json.Serialization;

        using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
        http.DefaultRequestHeaders.Add("X-API-Key", args[1]);
        var account = await http.GetFromJsonAsync("api/v3.0/account", Json.Default.Account);
        Console.WriteLine($"{account!.Name}: 2 folders, 1 databases");

        internal sealed record Account(Guid Id, string? Name, string? AccountType);

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        [JsonSerializable(typeof(Account))]
        internal sealed partial class Json : JsonSerializerContext;
        """;

    /// <summary>With the clients of NSwag, whatever they read JSON with.</summary>
    internal const string NSwag = """
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-API-Key", args[1]);
        var account = await new Peers.V3_0.AccountClient(args[0], http).GetAccountAsync();
        var folders = await new Peers.V3_0.FolderClient(args[0], http).GetFoldersAsync();
        var databases = await new Peers.V4_0.DatabaseClient(args[0], http).GetDatabasesAsync();
        Console.WriteLine($"{account.Name}: {folders.Count} folders, {databases.Count} databases");
        """;

    /// <summary>Without a client, and with no more JSON than the three calls need: the least that the program can be.</summary>
    internal const string HandWritten = """
        using System.Net.Http.Json;
        using System.Text.Json.Serialization;

        using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
        http.DefaultRequestHeaders.Add("X-API-Key", args[1]);
        var account = await http.GetFromJsonAsync("api/v3.0/account", Json.Default.Account);
        var folders = await http.GetFromJsonAsync("api/v3.0/folder", Json.Default.FolderArray);
        var databases = await http.GetFromJsonAsync("api/v4.0/database", Json.Default.DatabaseArray);
        Console.WriteLine($"{account!.Name}: {folders!.Length} folders, {databases!.Length} databases");

        internal sealed record Account(Guid Id, string? Name, string? AccountType);

        internal sealed record Folder(Guid Id, string? ExternalId, string? Name, string? Description, Guid? ParentId, Guid? FoldertypeId);

        internal sealed record Database(
            Guid Id, Dictionary<string, string?> Names, Dictionary<string, string?>? Description, Dictionary<string, string?>? License,
            bool? InitiallySelectedForEnrichment, List<string>? AvailableInCountries, bool? IsAvailableForEverybody, string? ExternalId,
            bool? ReadOnly, string? Owner);

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        [JsonSerializable(typeof(Account))]
        [JsonSerializable(typeof(Folder[]))]
        [JsonSerializable(typeof(Database[]))]
        internal sealed partial class Json : JsonSerializerContext;
        """;

    /// <summary>With nothing to ask with: what the build of any program costs.</summary>
    internal const string Without = """
        Console.WriteLine("Loopback: 2 folders, 1 databases");
        """;
}
