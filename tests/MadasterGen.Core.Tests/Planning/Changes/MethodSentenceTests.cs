using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;
using static MadasterGen.Core.Tests.Diff.Counterparts.Crafted;

namespace MadasterGen.Core.Tests.Planning.Changes;

public sealed class MethodSentenceTests
{
    private static readonly VersionedModel s_old = Document("v1", [Operation("GET /api/v1/order/{id}", "Order_GetOrder")]);

    [Fact]
    public void Nothing_is_said_to_replace_it_where_nothing_does() =>
        Assert.Equal("nothing in this project's documents replaces it", Sentence(Document("v2", [])));

    [Fact]
    public void Where_there_is_one_version_it_alone_is_meant() =>
        Assert.Equal("nothing in v1 replaces it", MethodSentence.Of([], Names(s_old), "v1"));

    [Fact]
    public void The_newest_of_several_versions_is_named() => Assert.Equal(
        "V3.Order.GetOrderAsync is the same operation",
        Sentence(Document("v2", [Operation("GET /api/v2/order/{id}", "Order_GetOrder")]), Document("v3", [Operation("GET /api/v3/order/{id}", "Order_GetOrder")])));

    [Fact]
    public void Two_that_fit_equally_well_are_both_named() => Assert.Equal(
        "V2.Order.GetHeaderAsync or V2.Order.GetOrderAsync is likely what replaces it",
        Sentence(Document("v2", [Operation("GET /api/v2/order/{id}", "Order_GetHeader"), Operation("GET /api/v2/orders/full/order/{id}", "Order_GetOrder")])));

    [Fact]
    public void Each_difference_is_listed() => Assert.Equal(
        "V2.Order.GetOrderAsync is the same operation; id is called key now, a is new and required, in the query, b is new and required, in the query",
        Sentence(Document(
            "v2",
            [Operation("GET /api/v2/order/{key}", "Order_GetOrder").With(Parameter("a", ApiParameterPlace.Query, true), Parameter("b", ApiParameterPlace.Query, true))])));

    [Fact]
    public void A_method_has_the_name_that_the_client_gives_it()
    {
        ApiOperation twin = Operation("GET /api/v2/all/orders", "get-order", tag: "order desk");
        ApiOperation replacement = Operation("GET /api/v2/order/{id}", "get_order", tag: "order desk");
        MethodNames names = Names(Document("v2", [replacement, twin]));
        Counterpart found = Assert.Single(FindOnly(s_old, Document("v2", [replacement])));
        Assert.Matches("^V2\\.Order_desk\\.Get_order_[0-9A-F]{8}Async is the same operation$", MethodSentence.Of(new[] { found }, names));
    }

    private static string Sentence(params VersionedModel[] others) => MethodSentence.Of(FindOnly(s_old, others), Names(others));

    private static MethodNames Names(params VersionedModel[] documents) => new(documents.Select(
        document => ClientPlanner.Plan(document.Model, VersionNames.Name(document.ApiVersion, "Root", null), new PlanningOptions(), CancellationToken.None)));
}
