using MadasterGen.Diff;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using static MadasterGen.Core.Tests.Diff.Counterparts.Crafted;

namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>What takes the place of an operation that its document calls deprecated.</summary>
public sealed class SuccessorTests
{
    [Theory]
    [InlineData("POST /building/{id}/exportpassport", "Building_CreatePdfPassport", null, "POST /building/{id}/passport", "Building_CreatePassport", "Likely")]
    [InlineData("GET /v1/orders/{id}", "getOrder", null, "GET /v2/orders/{key}", "fetchOrderNow", "Likely")]
    [InlineData("GET /orders", "listOrders", null, "GET /search/orders", "listOrdersV2", "Likely")]
    [InlineData("GET /orders", "listOrdersV2", null, "GET /more/orders", "listOrders_v3", "Likely")]
    [InlineData("GET /a", "getOld", "Use findThings instead.", "POST /b", "findThings", "Certain")]
    [InlineData("GET /a", "getOld", "Superseded by POST /b/{id}.", "POST /b/{id}", null, "Certain")]
    [InlineData("GET /a", "getOld", "See POST /b/{id}/parts for more.", "POST /b/{id}", null, null)]
    [InlineData("GET /a", "getOld", "Use findThingsById instead.", "POST /b", "findThings", null)]
    [InlineData("GET /a", "getOld", "You get it.", "GET /b", "get", null)]
    [InlineData("GET /v2/orders/{id}", "getOrder", null, "GET /v1/orders/{id}", "fetchOrderNow", null)]
    [InlineData("POST /building/{id}/exportpassport", "Building_CreatePdfPassport", null, "POST /folder/{id}/passport", "Building_CreatePassport", null)]
    [InlineData("POST /building/{id}/exportpassport", "Building_CreatePdfPassport", null, "PUT /building/{id}/passport", "Building_CreatePassport", null)]
    [InlineData("POST /building/{id}/passport", "Building_CreatePassport", null, "POST /building/{id}/exportpassport", "Building_CreatePdfPassport", null)]
    public void One_that_is_named_or_does_the_same(string deprecated, string? id, string? description, string other, string? otherId, string? certainty)
    {
        ApiOperation old = Of(deprecated, id) with { IsDeprecated = true, Description = description };
        ApiOperation candidate = Of(other, otherId);

        Successor? found = new SuccessorFinder(Document("v1", [old, candidate, Of("GET /something/else", "Building_SomethingElse")]).Model).Find(old);

        Assert.Equal(certainty, found?.Certainty.ToString());
        Assert.Equal(certainty is null ? null : candidate, found?.Operation);
    }

    [Fact]
    public void Of_two_that_could_be_meant_and_of_one_that_is_deprecated_itself_none_is_named()
    {
        ApiOperation old = Of("GET /v1/orders", "getOrders") with { IsDeprecated = true };
        ApiOperation[] two = [Of("GET /v2/orders", "a"), Of("GET /v3/orders", "b")];
        ApiOperation[] one = [Of("GET /v2/orders", "a") with { IsDeprecated = true }];

        Assert.Null(new SuccessorFinder(Document("v1", [old, .. two]).Model).Find(old));
        Assert.Null(new SuccessorFinder(Document("v1", [old, .. one]).Model).Find(old));
    }

    [Fact]
    public void Madasters_exports_became_one()
    {
        IEnumerable<string> sentences = ApiComparer.Compare(MadasterDocuments.EarlierV3.Model, MadasterDocuments.V3.Model, CancellationToken.None).Changes
            .Where(change => change.RuleId == "MAD3112").Select(change => change.Sentence);

        Assert.Equal(
            [
                "Building_CreateExcelPassport (POST /api/v3.0/building/{id}/exportexcelpassport) is deprecated; Building_CreatePassport likely takes its place",
                "Building_CreatePdfPassport (POST /api/v3.0/building/{id}/exportpassport) is deprecated; Building_CreatePassport likely takes its place",
            ],
            sentences);
    }

    private static ApiOperation Of(string key, string? id) => Operation(key, id) with { Tags = new[] { "Building" }.ToEquatableArray() };
}
