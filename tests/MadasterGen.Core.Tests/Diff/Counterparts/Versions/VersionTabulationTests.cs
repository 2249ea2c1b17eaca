using MadasterGen.Diff.Counterparts;
using MadasterGen.Diff.Counterparts.Versions;
using MadasterGen.Model;
using static MadasterGen.Core.Tests.Diff.Counterparts.Crafted;

namespace MadasterGen.Core.Tests.Diff.Counterparts.Versions;

public sealed class VersionTabulationTests
{
    [Fact]
    public void A_row_is_one_operation_in_all_versions_that_have_it()
    {
        VersionTable table = Tabulate(
            Document("v2", [Operation("GET /api/v2/order", "Order_GetOrders"), Operation("GET /api/v2/shop", "Shop_GetShops")]),
            Document("v1", [Operation("GET /api/v1/order/all", "Order_GetOrders"), Operation("DELETE /api/v1/order", "Order_ClearOrders")]),
            Document("v3", [Operation("GET /api/v3/shop", "Shop_GetShops"), Operation("GET /api/v3/order", "Order_GetOrders", response: "Order")]));
        Assert.Equal(["v1", "v2", "v3"], table.Versions);
        Assert.Equal(["DELETE /order | x - -", "GET /order | x moved changed", "GET /shop | - x x"], table.Rows.Select(Line));
    }

    [Fact]
    public void An_operation_that_a_version_in_between_lacks_is_the_same_when_it_comes_back() => Assert.Equal(
        ["GET /order | x - x"],
        Tabulate(Document("v1", [Operation("GET /api/v1/order", null)]), Document("v2", []), Document("v3", [Operation("GET /api/v3/order", null)])).Rows.Select(Line));

    [Fact]
    public void What_likely_replaces_an_operation_stands_in_its_row_and_has_one_of_its_own()
    {
        VersionTable table = Tabulate(
            Document("v1", [Operation("POST /api/v1/order/{id}/row", "Order_AddRow")]), Document("v2", [Operation("POST /api/v2/orders/{id}/rows", "Orders_CreateRow")]));
        Assert.Equal(["POST /order/{id}/row | x Orders_CreateRow", "POST /orders/{id}/rows | - x"], table.Rows.Select(Line));
    }

    [Fact]
    public void What_likely_replaces_an_operation_versions_later_stands_in_its_row_too() => Assert.Contains(
        "POST /order/{id}/row | x - Orders_CreateRow",
        Tabulate(
            Document("v1", [Operation("POST /api/v1/order/{id}/row", "Order_AddRow")]), Document("v2", []),
            Document("v3", [Operation("POST /api/v3/orders/{id}/rows", "Orders_CreateRow")])).Rows.Select(Line));

    [Fact]
    public void Madaster_s_table_has_each_operation_once()
    {
        VersionTable table = Tabulate(MadasterDocuments.EarlierV3, MadasterDocuments.V4);
        Assert.Equal(71 + 44 - 6, table.Rows.Count);
        Assert.Contains("PUT /database | x moved,changed", table.Rows.Select(Line));
        Assert.Contains("POST /material/{databaseId} | x Commodity_CreateCommodity", table.Rows.Select(Line));
    }

    [Fact]
    public void The_order_of_the_documents_and_in_them_does_not_matter()
    {
        VersionedModel reversed = MadasterDocuments.V4 with { Model = MadasterDocuments.V4.Model with { Operations = MadasterDocuments.V4.Model.Operations.Reverse().ToEquatableArray() } };
        Assert.Equal(Tabulate(MadasterDocuments.EarlierV3, MadasterDocuments.V4), Tabulate(reversed, MadasterDocuments.EarlierV3));
    }

    [Fact]
    public void Builds_of_one_version_are_columns_in_the_order_that_is_given() => Assert.Equal(
        ["GET /order | x moved -", "GET /shop | - x x", "GET /{id} | x x x"],
        VersionTabulation.TabulateInOrder(
            [
                Document("v2", [Operation("GET /api/v2/order", "Order_GetOrders"), Operation("GET /api/v2/{id}", "Thing_GetThing")]),
                Document("v2", [Operation("GET /api/v2/order", "Order_DeleteOrders"), Operation("GET /api/v2/{id}", "Thing_GetThing"), Operation("GET /api/v2/shop", "Shop_GetShops")]),
                Document("v1", [Operation("GET /api/v1/shop", "Shop_GetShops"), Operation("GET /api/v1/{id}", "Thing_GetThing")]),
            ],
            null, CancellationToken.None).Rows.Select(Line));

    [Fact]
    public void A_project_without_documents_has_an_empty_table() => Assert.Equal((0, 0), (Tabulate().Versions.Count, Tabulate().Rows.Count));

    private static VersionTable Tabulate(params VersionedModel[] documents) => VersionTabulation.Tabulate(documents, null, CancellationToken.None);

    private static string Line(VersionRow row) => $"{row.Title} | {string.Join(" ", row.Cells.Select(Mark))}";

    private static string Mark(VersionCell cell) => cell switch
    {
        { Operation: null, Replacements.Count: 0 } => "-",
        { Operation: null } => string.Join(",", cell.Replacements.Select(o => o.OperationId)),
        { IsMoved: true, IsChanged: true } => "moved,changed",
        { IsMoved: true } => "moved",
        { IsChanged: true } => "changed",
        _ => "x",
    };
}
