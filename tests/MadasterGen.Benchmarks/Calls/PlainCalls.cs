using System.Text.Json.Serialization;

// The classes that a developer writes by hand for these calls: what Refit and GetFromJsonAsync are given.
namespace MadasterGen.Benchmarks.Calls;

internal sealed class PlainAccount
{
    public Guid Id { get; set; }

    public string? Name { get; set; }

    public string? AccountType { get; set; }
}

internal sealed class PlainFolder
{
    public Guid Id { get; set; }

    public string? ExternalId { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public Guid ParentId { get; set; }

    public Guid FoldertypeId { get; set; }
}

internal sealed class PlainFolderRequest
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public Guid ParentId { get; set; }

    public Guid FoldertypeId { get; set; }
}

internal sealed class PlainCommodity
{
    public Guid Id { get; set; }

    public Dictionary<string, string>? Names { get; set; }

    public string? CommodityType { get; set; }

    public string? ExternalId { get; set; }

    public bool IsActive { get; set; }
}

/// <summary>The System.Text.Json source generator over them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainAccount))]
[JsonSerializable(typeof(PlainFolder))]
[JsonSerializable(typeof(PlainFolderRequest))]
[JsonSerializable(typeof(List<PlainCommodity>))]
internal sealed partial class PlainCallJson : JsonSerializerContext;
