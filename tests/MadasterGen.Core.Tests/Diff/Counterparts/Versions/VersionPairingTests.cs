using MadasterGen.Diff.Counterparts;
using MadasterGen.Diff.Counterparts.Versions;
using MadasterGen.Model;
using static MadasterGen.Core.Tests.Diff.Counterparts.Crafted;

namespace MadasterGen.Core.Tests.Diff.Counterparts.Versions;

public sealed class VersionPairingTests
{
    [Fact]
    public void An_operation_of_the_same_path_is_the_same_whatever_its_placeholders_are_called()
    {
        PairedOperation pair = Assert.Single(Pair([Operation("GET /api/v1/order/{id}", "Order_Get")], [Operation("GET /api/v2/order/{id}", "Order_Get")]));
        Assert.Equal((PairKind.Same, false, false), (pair.Kind, pair.IsMoved, pair.IsChanged));
        Assert.Equal(PairKind.Same, Assert.Single(Pair([Operation("GET /api/v1/order/{id}", "Order_Get")], [Operation("GET /api/v2/order/{key}", "Order_Get")])).Kind);
    }

    [Fact]
    public void An_operation_of_the_same_id_on_another_path_moved()
    {
        PairedOperation pair = Assert.Single(Pair([Operation("GET /api/v1/order/list", "Order_GetOrders")], [Operation("GET /api/v2/order", "Order_GetOrders")]));
        Assert.Equal((PairKind.Same, true, false), (pair.Kind, pair.IsMoved, pair.IsChanged));
    }

    [Fact]
    public void An_operation_under_another_method_moved_too() =>
        Assert.True(Assert.Single(Pair([Operation("GET /api/v1/order", "Order_GetOrders")], [Operation("GET /api/v2/order", "Order_ListOrders")])).IsMoved);

    [Fact]
    public void What_callers_must_handle_is_a_change()
    {
        ApiOperation old = Operation("GET /api/v1/order", "Order_GetOrders");
        PairedOperation pair = Assert.Single(Pair([old], [Operation("GET /api/v2/order", "Order_GetOrders").With(Parameter("shop", ApiParameterPlace.Query, true))]));
        Assert.Equal((false, true), (pair.IsMoved, pair.IsChanged));
        Assert.Equal(["shop is new and required, in the query"], pair.Differences);
    }

    [Fact]
    public void The_caller_can_say_what_a_change_is()
    {
        VersionedModel[] documents = [Document("v1", [Operation("GET /api/v1/order", "Order_GetOrders")]), Document("v2", [Operation("GET /api/v2/order", "Order_GetOrders")])];
        List<string> asked = [];
        EquatableArray<VersionPair> pairs = VersionPairing.Pair(
            documents,
            (older, old, newer, @new) =>
            {
                asked.Add($"{older.ApiVersion} {old.Path} {newer.ApiVersion} {@new.Path}");
                return true;
            },
            CancellationToken.None);
        Assert.True(Assert.Single(Assert.Single(pairs).Operations).IsChanged);
        Assert.Equal(["v1 /api/v1/order v2 /api/v2/order"], asked);
    }

    [Fact]
    public void Operations_of_one_version_only_are_listed_by_path_and_verb() => Assert.Equal(
        ["OnlyInOlder GET /api/v1/b", "OnlyInOlder POST /api/v1/b", "OnlyInNewer GET /api/v2/c", "OnlyInNewer GET /api/v2/d"],
        Pair(
            [Operation("POST /api/v1/b", null), Operation("GET /api/v1/b", null)],
            [Operation("GET /api/v2/d", null), Operation("GET /api/v2/c", null)]).Select(Line));

    [Fact]
    public void An_operation_is_the_same_as_one_only_and_the_path_decides() => Assert.Equal(
        ["Same GET /api/v1/order → GET /api/v2/order", "Likely GET /api/v1/order/list → GET /api/v2/order"],
        Pair([Operation("GET /api/v1/order/list", "Order_GetOrders"), Operation("GET /api/v1/order", "Order_ReadOrders")], [Operation("GET /api/v2/order", "Order_GetOrders")]).Select(Line));

    [Fact]
    public void Versions_are_paired_with_their_neighbours_in_the_order_of_their_numbers() => Assert.Equal(
        ["v2 v9", "v9 v10"],
        VersionPairing.Pair(new[] { "v10", "v2", "v9" }.Select(v => Document(v, [])), null, CancellationToken.None).Select(pair => $"{pair.Older} {pair.Newer}"));

    [Fact]
    public void Madaster_s_earlier_v3_and_v4_have_six_operations_in_common_of_which_two_moved()
    {
        EquatableArray<PairedOperation> pairs = VersionPairing.Pair([MadasterDocuments.V4, MadasterDocuments.EarlierV3], null, CancellationToken.None)[0].Operations;
        Assert.Equal(
            [
                "Database_GetDatabases", "Database_CreateDatabase", "Database_DeleteDatabase", "Database_GetDatabaseById", "Database_UpdateDatabase moved",
                "SystemSettings_GetMaterialPriceSets moved"
            ],
            pairs.Where(p => p.Kind == PairKind.Same).Select(p => p.Old!.OperationId + (p.IsMoved ? " moved" : "")));
        // The families are likely in v4.0 for two operations of v3.0: for the one that was kept, too.
        Assert.Equal(27, pairs.Count(p => p.Kind == PairKind.Likely));
        Assert.Equal(71, pairs.Select(p => p.Old).OfType<ApiOperation>().Distinct().Count());
        Assert.Equal(44, pairs.Select(p => p.New).OfType<ApiOperation>().Distinct().Count());
    }

    [Fact]
    public void Madaster_s_versions_of_today_share_no_operation() =>
        Assert.DoesNotContain(VersionPairing.Pair([MadasterDocuments.V3, MadasterDocuments.V4], null, CancellationToken.None)[0].Operations, p => p.Kind == PairKind.Same);

    private static EquatableArray<PairedOperation> Pair(ApiOperation[] older, ApiOperation[] newer) =>
        Assert.Single(VersionPairing.Pair([Document("v1", older), Document("v2", newer)], null, CancellationToken.None)).Operations;

    private static string Line(PairedOperation pair) =>
        $"{pair.Kind} {string.Join(" → ", new[] { pair.Old, pair.New }.OfType<ApiOperation>().Select(o => $"{o.Method} {o.Path}"))}";
}
