using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Madaster;
using V3 = Madaster.V3_0;

namespace MadasterGen.Client.Tests.Json;

/// <summary>Generated types inside of a user's own type with a user's own context.</summary>
public class ContextTests
{
    private const string Json = """{"Title":"T","Folder":{"name":"F","later":1},"Statuses":["Mapped","Tomorrow"],"ByName":{"a":{"nl":"b"}},"Status":null}""";

    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(MadasterV3_0JsonTypeInfoResolver.Instance, ReportContext.Default),
    };

    [Fact]
    public void A_users_own_context_and_the_resolver_work_together()
    {
        Report report = JsonSerializer.Deserialize<Report>(Json, Options)!;

        Assert.Equal("F", report.Folder!.Name);
        Assert.Equal([V3.BuildingFileStatuses.Mapped, new("Tomorrow")], report.Statuses);
        Assert.Equal("b", report.ByName["a"].Nl);
        Assert.Equal(Json, JsonSerializer.Serialize(report, Options));
    }
}

/// <summary>A user's own type.</summary>
public sealed class Report
{
    public string Title { get; set; } = "";

    public V3.FolderResponse? Folder { get; set; }

    public List<V3.BuildingFileStatuses> Statuses { get; set; } = [];

    public Dictionary<string, V3.MultiLingualString> ByName { get; set; } = [];

    public V3.BuildingFileStatuses? Status { get; set; }
}

[JsonSerializable(typeof(Report))]
internal sealed partial class ReportContext : JsonSerializerContext;
