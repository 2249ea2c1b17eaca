using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Madaster;
using Madaster.V3_0;
using MadasterGen.Client.Tests.Types;
using V4 = Madaster.V4_0;

namespace MadasterGen.Client.Tests.Json;

/// <summary>The types in the hands of <c>JsonSerializer</c>.</summary>
public class JsonSerializerTests
{
    private const string Json = """{"name":"F","later":{"a":1}}""";

    private static readonly JsonSerializerOptions WithoutReflection = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(MadasterV3_0JsonTypeInfoResolver.Instance, MadasterV4_0JsonTypeInfoResolver.Instance),
    };

    [Fact]
    public void JsonSerializer_works_by_the_converters()
    {
        FolderResponse folder = JsonSerializer.Deserialize<FolderResponse>(Json)!;

        Assert.Equal(Json, JsonSerializer.Serialize(folder));
        Assert.Equal("\"Mapped\"", JsonSerializer.Serialize(BuildingFileStatuses.Mapped));
        Assert.Null(JsonSerializer.Deserialize<FolderResponse>("null"));
        Assert.Null(JsonSerializer.Deserialize<BuildingFileStatuses?>("null"));
    }

    [Fact]
    public void JsonSerializer_works_by_the_resolver_without_reflection()
    {
        FolderResponse folder = JsonSerializer.Deserialize<FolderResponse>(Json, WithoutReflection)!;
        V4.CommodityBase commodity = JsonSerializer.Deserialize<V4.CommodityBase>("""{"density":1,"commodityType":"Material"}""", WithoutReflection)!;

        Assert.Equal(Json, JsonSerializer.Serialize(folder, WithoutReflection));
        Assert.IsType<V4.Material>(commodity);
        Assert.Equal("""{"commodityType":"Material","density":1}""", JsonSerializer.Serialize(commodity, WithoutReflection));
        Assert.Equal("\"Mapped\"", JsonSerializer.Serialize(BuildingFileStatuses.Mapped, WithoutReflection));
    }

    [Fact]
    public void The_resolver_knows_every_type_of_its_version_and_no_other()
    {
        foreach (Type type in typeof(FolderResponse).Assembly.GetTypes().Where(t => t.Namespace == "Madaster.V3_0" && t.IsPublic && !t.IsInterface && !t.Name.EndsWith("Client", StringComparison.Ordinal)))
            Assert.Equal(type, MadasterV3_0JsonTypeInfoResolver.Instance.GetTypeInfo(type, WithoutReflection)?.Type);

        Assert.Null(MadasterV3_0JsonTypeInfoResolver.Instance.GetTypeInfo(typeof(V4.Database), WithoutReflection));
        Assert.Null(MadasterV3_0JsonTypeInfoResolver.Instance.GetTypeInfo(typeof(string), WithoutReflection));
    }

    [Fact]
    public void Naming_policies_and_other_options_change_nothing()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault };

        Assert.Equal("""{"id":"00000000-0000-0000-0000-000000000000","name":null}""", JsonSerializer.Serialize(new FolderResponse { Id = default, Name = null }, options));
    }

    [Fact]
    public void A_null_where_a_record_was_expected_is_null_and_in_lists_too()
    {
        Assert.Equal([null], JsonSerializer.Deserialize<List<FolderResponse?>>("[null]")!);
        Assert.Equal("[null]", JsonSerializer.Serialize<List<FolderResponse?>>([null]));
    }

    [Fact]
    public void Enums_are_keys_of_dictionaries()
    {
        Dictionary<BuildingFileStatuses, int> counts = new() { [BuildingFileStatuses.Mapped] = 1, [new("Tomorrow")] = 2 };

        string json = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"Mapped":1,"Tomorrow":2}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<BuildingFileStatuses, int>>(json));
    }

    [Fact]
    public void Converters_are_public_so_that_contexts_of_other_projects_can_use_them()
    {
        Assert.True(typeof(FolderResponse.MadasterJsonConverter).IsNestedPublic);
        Assert.True(typeof(BuildingFileStatuses.MadasterJsonConverter).IsNestedPublic);
    }

    [Fact]
    public void Problem_details_work_too()
    {
        const string Problem = """{"title":"t","status":404,"traceId":"x"}""";

        Assert.Equal(Problem, Wire.RoundTrip<MadasterProblemDetails>(Problem));
    }
}
