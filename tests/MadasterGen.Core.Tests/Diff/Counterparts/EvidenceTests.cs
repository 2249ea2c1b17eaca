using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using static MadasterGen.Core.Tests.Diff.Counterparts.Crafted;

namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>Each kind of evidence in documents about something else than buildings.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public void The_same_path_and_id_in_another_version_are_certain() => AssertEvidence(
        "GET /api/v1/order/{id}", "Order_GetOrder", "GET /api/v2/order/{orderId}", "Order_GetOrder",
        Certainty.Certain, EvidenceKind.SamePath, EvidenceKind.SameId);

    [Fact]
    public void The_same_path_is_certain_where_the_method_is_called_otherwise() => AssertEvidence(
        "GET /api/v1/order/{id}", "Order_GetOrder", "GET /api/v2/order/{id}", "Order_ReadOrderDetails",
        Certainty.Certain, EvidenceKind.SamePath);

    [Fact]
    public void The_same_path_is_certain_in_documents_without_ids() => AssertEvidence(
        "GET /api/v1/order/{id}", null, "GET /api/v2/order/{id}", null, Certainty.Certain, EvidenceKind.SamePath);

    [Fact]
    public void The_root_of_one_version_is_the_root_of_another() => AssertEvidence("GET /api/v1", "Root", "GET /api/v2", "Root", Certainty.Certain, EvidenceKind.SamePath);

    [Fact]
    public void The_same_path_is_likely_only_where_the_methods_say_the_opposite() => AssertEvidence(
        "POST /api/v1/order/{id}", "Order_AddRow", "POST /api/v2/order/{id}", "Order_DeleteRow",
        Certainty.Likely, EvidenceKind.SamePath);

    [Fact]
    public void The_same_id_on_another_path_to_the_same_is_certain() => AssertEvidence(
        "GET /api/v1/setup/customerpricelists", "Setup_GetPriceLists", "GET /api/v2/setup/pricelists", "Setup_GetPriceLists",
        Certainty.Certain, EvidenceKind.SameId);

    [Fact]
    public void The_same_id_on_a_path_to_something_else_is_likely() => AssertEvidence(
        "GET /api/v1/setup/lists", "getPriceLists", "GET /api/v2/prices/all", "getPriceLists",
        Certainty.Likely, EvidenceKind.SameId);

    [Fact]
    public void The_same_id_under_another_verb_is_likely() => AssertEvidence(
        "PUT /api/v1/order/{id}", "Order_ChangeOrder", "PATCH /api/v2/order/{id}", "Order_ChangeOrder",
        Certainty.Likely, EvidenceKind.SameId);

    [Fact]
    public void The_same_resources_and_the_same_method_in_other_words_are_likely() => AssertEvidence(
        "POST /api/v1/order/{id}/row", "Order_AddRow", "POST /api/v2/orders/{orderId}/rows", "Orders_CreateRow",
        Certainty.Likely, EvidenceKind.SamePathTail, EvidenceKind.SameMethodInOtherWords);

    [Fact]
    public void A_placeholder_that_names_no_resource_of_its_document_chooses_what_stands_before_it() => AssertEvidence(
        "GET /api/v1/order/{ticketId}", "Order_GetOrder", "GET /api/v2/orders/{id}", "Orders_ReadOrder",
        Certainty.Likely, EvidenceKind.SamePathTail, EvidenceKind.SameMethodInOtherWords);

    [Fact]
    public void One_and_many_are_the_same_where_they_carry_the_same()
    {
        ApiNamedSchema settings = Object("Settings", "theme", "language");
        Assert.Single(FindOnly(
            Document("v1", [Operation("GET /api/v1/user/setting", "User_GetSetting", response: "Settings")], settings),
            Document("v2", [Operation("GET /api/v2/user/settings", "User_GetSettings", response: "Settings")], settings)));
    }

    [Fact]
    public void A_path_without_an_id_that_starts_elsewhere_is_likely_where_it_carries_the_same()
    {
        ApiNamedSchema order = Object("Order", "id", "buyer", "total");
        Counterpart found = Assert.Single(FindOnly(
            Document("v1", [Operation("GET /api/v1/order/{id}", null, response: "Order", tag: "Order")], order),
            Document("v2", [Operation("GET /api/v2/desk/order/{id}", null, response: "Order", tag: "Order")], order)));
        Assert.Equal((Certainty.Likely, EvidenceKind.SamePathTail, EvidenceKind.SameShape), (found.Certainty, found.Evidence[0].Kind, found.Evidence[1].Kind));
    }

    [Theory]
    [InlineData("orders/list-rows")]
    [InlineData("orders.rows.list")]
    [InlineData("OrdersController_listRows")]
    public void A_tag_before_the_method_is_none_of_its_words(string id)
    {
        string tag = id.StartsWith("OrdersC", StringComparison.Ordinal) ? "Orders-Controller" : "orders";
        VersionedModel other = Document("v2", [Operation("GET /api/v2/orders/{id}/rows", "getRows", tag: tag)]);
        Assert.Equal("getRows", Assert.Single(FindOnly(Document("v1", [Operation("GET /api/v1/order/{id}/row", id, tag: tag)]), other)).Operation.OperationId);
    }

    [Fact]
    public void A_parent_that_moved_from_a_placeholder_to_a_segment_is_the_same_parent()
    {
        VersionedModel old = Document("v1", [Operation("GET /api/v1/order/{customerId}", "Order_ListOrders"), Operation("GET /api/v1/customer", "Customer_List")]);
        VersionedModel other = Document("v2", [Operation("GET /api/v2/customer/{id}/orders", "Customer_GetOrders")]);
        Counterpart found = Assert.Single(new CounterpartFinder(old, [other], CancellationToken.None).Find(old.Model.Operations[0]));
        Assert.Equal(["customerId is called id now"], found.Differences);
    }

    [Fact]
    public void What_became_a_kind_of_something_is_found_there()
    {
        VersionedModel old = Document("v1", Crud("/api/v1/cat", "Cat", "Cat"), Object("Cat", "id", "label", "lives"));
        VersionedModel other = Document("v2", Crud("/api/v2/animal", "Animal", "AnimalBase"), Hierarchy("AnimalBase", "Cat", "Dog"));
        Assert.Equal(
            [
                "Cat_GetAll → Likely Whole v2 Animal_GetAll", "Cat_Create → Likely Whole v2 Animal_Create", "Cat_Delete → Likely Whole v2 Animal_Delete",
                "Cat_GetById → Likely Whole v2 Animal_GetById", "Cat_Update → Likely Whole v2 Animal_Update"
            ],
            Found(old, other));
    }

    [Fact]
    public void What_became_a_member_of_a_union_without_a_discriminator_is_found_there()
    {
        VersionedModel old = Document("v1", Crud("/api/v1/cat", "Cat", "Cat"), Object("Cat", "id", "label", "lives"));
        ApiNamedSchema union = new("Animal", new ApiSchema { OneOf = new[] { Reference("Cat"), Reference("Dog") }.ToEquatableArray() });
        VersionedModel other = Document("v2", Crud("/api/v2/animal", "Animal", "Animal"), union, Object("Cat", "id", "label"), Object("Dog", "id", "label"));
        Assert.Contains("Cat_GetById → Likely Whole v2 Animal_GetById", Found(old, other));
    }

    [Fact]
    public void A_resource_that_took_what_stood_below_it_along_is_found_under_its_new_name()
    {
        VersionedModel old = Document("v1", Shop("v1/order", "Order", "OrderDto"), Object("OrderDto", "id", "buyer", "total", "currency"));
        VersionedModel other = Document("v2", Shop("v2/purchase", "Purchase", "Purchase"), Object("Purchase", "id", "buyer", "total", "currency", "state"));
        Assert.Equal(Shop("", "Order", "").Select(o => $"{o.OperationId} → Likely Whole v2 {o.OperationId!.Replace("Order", "Purchase")}").Order(), Found(old, other).Order());
        Counterpart rows = Assert.Single(new CounterpartFinder(old, [other], CancellationToken.None).Find(old.Model.Operations.Single(o => o.OperationId == "Order_GetRows")));
        Assert.Equal("payments moved from Order to Purchase too", rows.Evidence.Single(e => e.Kind == EvidenceKind.MovedTag).Sentence);
    }

    [Fact]
    public void A_method_that_moved_with_its_tag_is_found_on_quite_another_path()
    {
        VersionedModel old = Document("v1", [.. Shop("v1/order", "Order", "Order"), Operation("POST /api/v1/order/rebuild", "Order_RebuildIndex")], Object("Order", "id", "buyer", "total"));
        VersionedModel other = Document("v2", [.. Shop("v2/purchase", "Purchase", "Purchase"), Operation("POST /api/v2/purchase/index/tasks", "Purchase_RebuildIndex")], Object("Purchase", "id", "buyer", "total"));
        Assert.Contains("Order_RebuildIndex → Likely Whole v2 Purchase_RebuildIndex", Found(old, other));
    }

    [Fact]
    public void An_operation_that_became_several_is_found_in_each_of_them()
    {
        VersionedModel old = Document("v1", [Operation("POST /api/v1/cart/{id}/items", "Cart_AddItem")]);
        VersionedModel other = Document("v2", [Operation("POST /api/v2/cart/{id}/items/weight", "Cart_AddItemByWeight"), Operation("POST /api/v2/cart/{id}/items/count", "Cart_AddItemByCount")]);
        EquatableArray<Counterpart> found = FindOnly(old, other);
        Assert.Equal(["Cart_AddItemByCount", "Cart_AddItemByWeight"], found.Select(c => c.Operation.OperationId));
        Assert.All(found, part => Assert.Equal(CounterpartShare.Part, part.Share));
        Assert.All(found, part => Assert.Equal("one operation became two: AddItemByCount, AddItemByWeight", part.Differences[0]));
    }

    [Fact]
    public void An_operation_whose_response_became_a_part_of_another_one_s_is_found_there()
    {
        VersionedModel old = Document("v1", [Operation("GET /api/v1/system/taxrates/{id}", "System_GetTaxRateCountries")]);
        VersionedModel other = Document("v2", [Operation("GET /api/v2/shop/{id}/taxrates", "Shop_GetTaxRates", response: "Rate[]")], Object("Rate", "id", "countries"));
        Counterpart found = Assert.Single(FindOnly(old, other));
        Assert.Equal((Certainty.Likely, EvidenceKind.PartOfResponse), (found.Certainty, found.Evidence[1].Kind));
    }

    [Fact]
    public void What_is_certain_in_one_version_silences_what_is_likely_in_another()
    {
        VersionedModel old = Document("v1", [Operation("POST /api/v1/order/{id}/row", "Order_AddRow")]);
        VersionedModel likely = Document("v3", [Operation("POST /api/v3/orders/{id}/rows", "Orders_CreateRow")]);
        VersionedModel certain = Document("v2", [Operation("POST /api/v2/order/{id}/row", "Order_AddRow")]);
        Assert.Equal("v2", Assert.Single(FindOnly(old, likely, certain)).ApiVersion);
    }

    [Fact]
    public void The_newest_version_stands_first()
    {
        VersionedModel old = Document("v1", [Operation("GET /api/v1/order", "Order_GetOrders")]);
        VersionedModel[] others = [.. new[] { "v2", "v10", "v9" }.Select(v => Document(v, [Operation($"GET /api/{v}/order", "Order_GetOrders")]))];
        Assert.Equal(["v10", "v9", "v2"], FindOnly(old, others).Select(c => c.ApiVersion));
    }

    [Fact]
    public void An_operation_that_the_document_does_not_have_cannot_be_asked_for() => Assert.Throws<ArgumentException>(
        () => new CounterpartFinder(Document("v1", []), [], CancellationToken.None).Find(Operation("GET /x", null)));

    private static void AssertEvidence(string oldAddress, string? oldId, string address, string? id, Certainty certainty, params EvidenceKind[] evidence)
    {
        Counterpart found = Assert.Single(FindOnly(Document("v1", [Operation(oldAddress, oldId)]), Document("v2", [Operation(address, id)])));
        Assert.Equal(certainty, found.Certainty);
        Assert.Equal(evidence, found.Evidence.Select(e => e.Kind));
        Assert.Equal(CounterpartShare.Whole, found.Share);
    }

    private static IEnumerable<ApiOperation> Shop(string prefix, string name, string schema) =>
    [
        .. Crud($"/api/{prefix}", name, schema),
        Operation($"GET /api/{prefix}/{{id}}/rows", $"{name}_GetRows"),
        Operation($"GET /api/{prefix}/{{id}}/payments", $"{name}_GetPayments"),
    ];
}
