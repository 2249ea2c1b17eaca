using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using static MadasterGen.Core.Tests.Diff.Counterparts.Crafted;

namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>
/// Two operations for which there is equal evidence are both named and neither is certain: each has its reasons, and the
/// developer who sees both can choose, which nobody could who sees none.
/// </summary>
public sealed class AmbiguityTests
{
    [Fact]
    public void Path_and_id_that_point_to_different_operations_make_neither_certain() => AssertBoth(
        Document("v1", [Operation("GET /api/v1/order/{id}", "Order_GetOrder")]),
        Document("v2", [Operation("GET /api/v2/order/{id}", "Order_GetHeader"), Operation("GET /api/v2/full/order/{id}", "Order_GetOrder")]),
        "Order_GetHeader", "Order_GetOrder");

    [Fact]
    public void An_operation_on_which_path_and_id_agree_wins_over_one_with_the_id_alone() => Assert.Equal(
        ["Order_GetOrder → Certain Whole v2 Order_GetOrder"],
        Found(
            Document("v1", [Operation("GET /api/v1/order/{id}", "Order_GetOrder")]),
            Document("v2", [Operation("GET /api/v2/order/{id}", "Order_GetOrder"), Operation("GET /api/v2/full/order/{id}", "order_getorder", tag: "Order")])));

    [Fact]
    public void An_id_that_a_broken_document_has_twice_makes_neither_certain() => AssertBoth(
        Document("v1", [Operation("GET /api/v1/order/{id}", "Order_GetOrder")]),
        Document("v2", [Operation("GET /api/v2/a/order/{id}", "Order_GetOrder"), Operation("GET /api/v2/b/order/{id}", "Order_GetOrder")]),
        "Order_GetOrder", "Order_GetOrder");

    [Fact]
    public void Two_resources_of_which_the_lost_one_s_thing_is_a_kind_are_both_named() => AssertBoth(
        Document("v1", [Operation("GET /api/v1/cat/{id}", "Cat_GetCatById")]),
        Document(
            "v2",
            [Operation("GET /api/v2/animal/{id}", "Animal_GetAnimalById", response: "AnimalBase"), Operation("GET /api/v2/pet/{id}", "Pet_GetPetById", response: "Pet")],
            [
                .. Hierarchy("AnimalBase", "Cat", "Dog"),
                new("Pet", new ApiSchema { OneOf = new[] { Reference("Cat"), Reference("Dog") }.ToEquatableArray() })
            ]),
        "Animal_GetAnimalById", "Pet_GetPetById");

    [Fact]
    public void Of_paths_that_differ_in_a_slash_alone_the_one_with_the_slash_is_the_same() => Assert.Equal(
        ["GET /api/v1/order/ → Certain Whole v2 GET /api/v2/order/"],
        Found(Document("v1", [Operation("GET /api/v1/order/", null)]), Document("v2", [Operation("GET /api/v2/order", null), Operation("GET /api/v2/order/", null)])));

    [Fact]
    public void The_operation_that_differs_in_less_wins() => Assert.Equal(
        ["Row_ListRows → Likely Whole v2 Row_GetRows"],
        Found(
            Document("v1", [Operation("GET /api/v1/order/{id}/row", "Row_ListRows")]),
            Document("v2", [Operation("GET /api/v2/order/{id}/rows", "Row_GetRows"), Operation("GET /api/v2/rows", "Row_FetchRows")])));

    private static void AssertBoth(VersionedModel old, VersionedModel other, params string[] ids)
    {
        EquatableArray<Counterpart> found = FindOnly(old, other);
        Assert.Equal(ids.Order(StringComparer.Ordinal), found.Select(c => c.Operation.OperationId!).Order(StringComparer.Ordinal));
        Assert.All(found, counterpart => Assert.Equal((Certainty.Likely, CounterpartShare.Alternative), (counterpart.Certainty, counterpart.Share)));
    }
}
