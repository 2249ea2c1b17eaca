using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using static MadasterGen.Core.Tests.Diff.Counterparts.Crafted;

namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>Documents that look as if an operation had gone somewhere, and give no reason to say so.</summary>
public sealed class NothingIsClaimedTests
{
    private static readonly string[] s_order = ["id", "name", "buyer", "total", "currency", "placedOn"];

    [Fact]
    public void Operations_of_the_same_verbs_and_shapes_on_things_of_another_name_replace_nothing() => AssertNothing(
        Document("v1", Crud("/api/v1/order", "Order", "Order"), Object("Order", s_order)),
        Document("v2", Crud("/api/v2/invoice", "Invoice", "Invoice"), Object("Invoice", s_order)));

    [Fact]
    public void One_sub_resource_of_the_same_name_is_chance() => AssertNothing(
        Document("v1", [.. Crud("/api/v1/order", "Order", "Order"), .. Files("v1/order", "Order")], Object("Order", s_order), Object("File", "id", "url")),
        Document("v2", [.. Crud("/api/v2/ticket", "Ticket", "Ticket"), .. Files("v2/ticket", "Ticket")], Object("Ticket", s_order), Object("File", "id", "url")));

    [Fact]
    public void Two_sub_resources_of_the_same_name_below_things_that_are_unlike_are_chance() => AssertNothing(
        Document("v1", [.. Crud("/api/v1/order", "Order", "Order"), .. Files("v1/order", "Order"), .. Notes("v1/order", "Order")], Object("Order", s_order)),
        Document("v2", [.. Crud("/api/v2/ticket", "Ticket", "Ticket"), .. Files("v2/ticket", "Ticket"), .. Notes("v2/ticket", "Ticket")], Object("Ticket", "id", "name", "seat", "row", "hall")));

    [Fact]
    public void A_resource_that_still_has_its_name_has_not_moved_to_another_one() => AssertNothing(
        Document("v1", [.. Crud("/api/v1/order", "Order", "Order"), .. Files("v1/order", "Order"), .. Notes("v1/order", "Order")], Object("Order", s_order)),
        Document(
            "v2",
            [Operation("GET /api/v2/order/{id}/state", "Order_GetState", response: "Order"), .. Crud("/api/v2/ticket", "Ticket", "Ticket"), .. Files("v2/ticket", "Ticket"), .. Notes("v2/ticket", "Ticket")],
            Object("Order", s_order), Object("Ticket", s_order)));

    [Fact]
    public void A_resource_that_its_version_kept_in_part_has_not_moved() => AssertNothing(
        Document(
            "v1",
            [.. Crud("/api/v1/order", "Order", "Order"), .. Files("v1/order", "Order"), .. Notes("v1/order", "Order"), Operation("GET /api/v1/order/{id}/state", "Order_GetState")],
            Object("Order", s_order)),
        Document("v1", [Operation("GET /api/v1/order/{id}/state", "Order_GetState")]),
        Document("v2", [.. Crud("/api/v2/ticket", "Ticket", "Ticket"), .. Files("v2/ticket", "Ticket"), .. Notes("v2/ticket", "Ticket")], Object("Ticket", s_order)));

    [Fact]
    public void A_resource_that_took_less_than_half_along_is_another_one() => AssertNothing(
        Document(
            "v1",
            [
                .. Crud("/api/v1/order", "Order", "Order"), .. Files("v1/order", "Order"), .. Notes("v1/order", "Order"),
                .. new[] { "rows", "payments", "parcels" }.Select(topic => Operation($"GET /api/v1/order/{{id}}/{topic}", $"Order_List{topic}"))
            ],
            Object("Order", s_order)),
        Document("v2", [.. Crud("/api/v2/ticket", "Ticket", "Ticket"), .. Files("v2/ticket", "Ticket"), .. Notes("v2/ticket", "Ticket")], Object("Ticket", s_order)));

    [Fact]
    public void Two_resources_to_which_another_one_can_have_moved_are_none() => AssertNothing(
        Document("v1", [.. Crud("/api/v1/order", "Order", "Order"), .. Files("v1/order", "Order"), .. Notes("v1/order", "Order")], Object("Order", s_order)),
        Document(
            "v2",
            [
                .. Crud("/api/v2/ticket", "Ticket", "Ticket"), .. Files("v2/ticket", "Ticket"), .. Notes("v2/ticket", "Ticket"),
                .. Crud("/api/v2/booking", "Booking", "Booking"), .. Files("v2/booking", "Booking"), .. Notes("v2/booking", "Booking")
            ],
            Object("Ticket", s_order), Object("Booking", s_order)));

    [Fact]
    public void A_resource_that_was_there_all_along_has_taken_nobody_s_place() => AssertNothing(
        Document(
            "v1",
            [.. Crud("/api/v1/order", "Order", "Order"), .. Files("v1/order", "Order"), .. Notes("v1/order", "Order"), Operation("GET /api/v1/ticket/{id}/hall", "Ticket_GetHall")],
            Object("Order", s_order)),
        Document(
            "v2",
            [.. Crud("/api/v2/ticket", "Ticket", "Ticket"), .. Files("v2/ticket", "Ticket"), .. Notes("v2/ticket", "Ticket"), Operation("GET /api/v2/ticket/{id}/hall", "Ticket_GetHall")],
            Object("Ticket", s_order)),
        except: "Ticket_GetHall");

    [Fact]
    public void A_union_that_carries_a_thing_of_the_name_does_not_make_its_resource_the_thing_s() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/order/{id}", "Order_GetById", response: "Order")], Object("Order", s_order)),
        Document("v2", [Operation("GET /api/v2/search/{id}", "Search_GetById", response: "Hit")], Hierarchy("Hit", "Order", "Customer")));

    [Fact]
    public void A_base_that_no_operation_carries_says_nothing() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/order/{id}", "Order_GetById", response: "Order")], Object("Order", s_order)),
        Document("v2", [Operation("GET /api/v2/deal/{id}", "Deal_GetById", response: "Plain")], [.. Hierarchy("DealBase", "Order"), Object("Plain", s_order)]));

    [Fact]
    public void An_id_of_one_word_is_nobody_s() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/order", "list", response: "Order[]")], Object("Order", s_order)),
        Document("v2", [Operation("GET /api/v2/ticket", "list", response: "Order[]")], Object("Order", s_order)));

    [Fact]
    public void An_id_on_another_verb_and_another_path_is_chance() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/order/check", "runCheck", tag: "Order")]),
        Document("v2", [Operation("POST /api/v2/engine/start", "runCheck", tag: "Engine")]));

    [Fact]
    public void A_path_of_placeholders_alone_is_anybody_s() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/{id}", null)]),
        Document("v2", [Operation("GET /api/v2/{key}", null)]));

    [Fact]
    public void The_neighbour_in_the_same_tag_replaces_nothing() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/report/daily", "Report_GetDaily", response: "Report")], Object("Report", s_order)),
        Document("v2", [Operation("GET /api/v2/report/weekly", "Report_GetWeekly", response: "Report")], Object("Report", s_order)));

    [Fact]
    public void An_operation_that_the_version_had_all_along_replaces_nothing() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/order/{id}", "Order_GetOrder"), Operation("GET /api/v1/shop/{shopId}/order/{id}", "Order_ReadOrder")]),
        Document("v1", [Operation("GET /api/v1/order/{id}", "Order_GetOrder")]));

    [Fact]
    public void One_operation_below_the_lost_one_s_path_does_not_divide_it() => AssertNothing(
        Document("v1", [Operation("POST /api/v1/cart/{id}/items", "Cart_AddItem")]),
        Document("v2", [Operation("POST /api/v2/cart/{id}/items/weight", "Cart_AddItemByWeight")]));

    [Fact]
    public void Operations_below_the_lost_one_s_path_that_do_something_else_do_not_divide_it() => AssertNothing(
        Document("v1", [Operation("POST /api/v1/cart/{id}/items", "Cart_AddItem")]),
        Document("v2", [Operation("POST /api/v2/cart/{id}/items/sort", "Cart_SortItems"), Operation("POST /api/v2/cart/{id}/items/clear", "Cart_ClearItems")]));

    [Fact]
    public void Operations_below_the_lost_one_s_path_that_say_nothing_of_their_step_do_not_divide_it() => AssertNothing(
        Document("v1", [Operation("POST /api/v1/cart/{id}/items", "Cart_AddItem")]),
        Document("v2", [Operation("POST /api/v2/cart/{id}/items/draft", "Cart_AddItemByHand"), Operation("POST /api/v2/cart/{id}/items/trash", "Cart_AddItemByForce")]));

    [Fact]
    public void The_same_resources_under_a_method_that_does_something_else_are_not_the_same() => AssertNothing(
        Document("v1", [Operation("POST /api/v1/order/{id}/row", "Order_AddRow")]),
        Document("v2", [Operation("POST /api/v2/orders/{id}/rows", "Order_SortRows")]));

    [Fact]
    public void One_thing_does_not_replace_the_list_of_them() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/store/refs/{filter}", "Store_GetAllRefs", response: "Ref[]")], Object("Ref", "id", "target", "label")),
        Document("v2", [Operation("GET /api/v2/store/ref/{name}", "Store_GetRef", response: "Ref")], Object("Ref", "id", "target", "label")));

    [Fact]
    public void One_thing_does_not_replace_a_page_of_them() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/accounts", "listAccounts", response: "Page")], Object("Page", "items", "next")),
        Document("v2", [Operation("GET /api/v2/account", "getAccount", response: "Account")], Object("Account", "id", "owner")));

    [Fact]
    public void One_thing_elsewhere_does_not_replace_the_list_of_them() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/store/labels/{filter}", "git/get-all-release-labels", response: "Ref[]", tag: "git")], Object("Ref", "id", "target", "label")),
        Document("v2", [Operation("GET /api/v2/shelf/label/{name}", "git/get-release-label", response: "Ref", tag: "git")], Object("Ref", "id", "target", "label")));

    [Fact]
    public void Paths_without_ids_that_start_elsewhere_and_carry_something_else_are_not_the_same() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/order/{id}", null, response: "Order", tag: "Order")], Object("Order", s_order)),
        Document("v2", [Operation("GET /api/v2/desk/order/{id}", null, response: "Other", tag: "Order")], Object("Other", "state", "queue")));

    [Fact]
    public void Paths_without_ids_that_only_end_alike_are_not_the_same() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/order/{id}/row", null, response: "Row", tag: "Row")], Object("Row", "id", "amount", "price")),
        Document("v2", [Operation("GET /api/v2/rows", null, response: "Row", tag: "Row")], Object("Row", "id", "amount", "price")));

    [Fact]
    public void Two_responses_that_hold_the_part_are_none() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/system/taxrates/{id}", "System_GetTaxRateCountries")]),
        Document(
            "v2",
            [Operation("GET /api/v2/shop/{id}/taxrates", "Shop_GetTaxRates", response: "Rate[]"), Operation("GET /api/v2/store/{id}/taxrates", "Store_GetTaxRates", response: "Rate[]")],
            Object("Rate", "id", "countries")));

    [Fact]
    public void A_response_without_the_part_that_is_looked_for_replaces_nothing() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/system/taxrates/{id}", "System_GetTaxRateCountries")]),
        Document("v2", [Operation("GET /api/v2/shop/{id}/taxrates", "Shop_GetTaxRates", response: "Rate[]")], Object("Rate", "id", "percentage")));

    [Fact]
    public void More_operations_than_can_be_told_apart_are_none() => AssertNothing(
        Document("v1", [Operation("GET /api/v1/note", "Note_GetNotes")]),
        Document(
            "v2",
            [
                Operation("GET /api/v2/order/{id}/note", "Note_FetchNotes"), Operation("GET /api/v2/ticket/{id}/note", "Note_ListNotes"),
                Operation("GET /api/v2/shop/{id}/note", "Note_ReadNotes"), Operation("GET /api/v2/user/{id}/note", "Note_LoadNotes")
            ]));

    [Fact]
    public void A_project_without_other_documents_replaces_nothing() =>
        AssertNothing(Document("v1", Crud("/api/v1/order", "Order", "Order"), Object("Order", s_order)));

    [Fact]
    public void Documents_without_operations_replace_nothing_and_lose_nothing()
    {
        AssertNothing(Document("v1", Crud("/api/v1/order", "Order", "Order"), Object("Order", s_order)), Document("v2", []));
        Assert.Empty(new CounterpartFinder(Document("v1", []), [Document("v2", [])], CancellationToken.None).Lost);
    }

    private static void AssertNothing(VersionedModel old, params VersionedModel[] others) => Assert.Empty(Found(old, others));

    private static void AssertNothing(VersionedModel old, VersionedModel other, string except) =>
        Assert.DoesNotContain(Found(old, other), line => !line.StartsWith(except, StringComparison.Ordinal));

    private static IEnumerable<ApiOperation> Files(string prefix, string name) =>
    [
        Operation($"GET /api/{prefix}/{{id}}/files", $"{name}_GetFiles", response: "File[]"),
        Operation($"POST /api/{prefix}/{{id}}/files", $"{name}_AddFile", "File", "File"),
        Operation($"DELETE /api/{prefix}/{{id}}/files/{{fileId}}", $"{name}_DeleteFile"),
    ];

    private static IEnumerable<ApiOperation> Notes(string prefix, string name) => [Operation($"GET /api/{prefix}/{{id}}/notes", $"{name}_GetNotes")];
}
