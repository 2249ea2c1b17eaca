using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Planning.Changes;

namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>What the callers of v3.0's lost operations are told.</summary>
public sealed class MadasterDifferenceTests
{
    private static readonly CounterpartFinder s_finder = new(MadasterDocuments.EarlierV3, [MadasterDocuments.V3, MadasterDocuments.V4], CancellationToken.None);
    private static readonly MethodNames s_names = Names(default);

    [Fact]
    public void An_id_that_moves_into_the_body_is_listed() => Assert.Equal(
        [
            "id moves from the path to the body",
            "the body is Database instead of DatabaseRequest",
            "names must be set",
            "name is called names now",
            "the response is Database instead of DatabaseResponse",
            "the response has no accountId, databaseType, isGlobalAvailable, parentId, parentName, parentType",
        ],
        Differences("Database_UpdateDatabase"));

    [Fact]
    public void A_parent_that_moves_into_the_body_and_a_kind_are_listed() => Assert.Equal(
        [
            "databaseId moves from the path to the body",
            "the body is CommodityBase, of which Material is a kind",
            "description is called descriptions now",
            "materialFamilies was a list and is an object now",
            "name is called names now",
            "the body has no circular, lifeTime, specificWeight",
            "the response is CommodityBase, of which Material is a kind",
            "the response has no circular, lifeTime, specificWeight",
            "it responds with 200 instead of 201",
        ],
        Differences("Material_AddMaterial"));

    [Fact]
    public void A_list_that_holds_other_kinds_too_is_listed() => Assert.Equal(
        [
            "databaseId is called id now",
            "other kinds than Material are in the list too",
            "the response is a list of CommodityInfo instead of a list of MaterialResponse",
            "name is called names now",
            "the response has no circular, databaseId, description, lifeTime, materialFamilies, specificWeight, supplier",
        ],
        Differences("Material_GetMaterials"));

    [Fact]
    public void A_single_text_that_became_localized_is_listed() => Assert.Equal(
        [
            "accept-language is no longer given in a header",
            "the response is a list of PriceSet instead of a list of MaterialPriceSet",
            "description was one string and is localized now",
            "name was one string and is localized now, as names",
        ],
        Differences("SystemSettings_GetMaterialPriceSets"));

    [Fact]
    public void An_operation_that_became_three_is_listed() => Assert.All(
        s_finder.Find(Lost("Product_AddChild")),
        part => Assert.Equal("one operation became three: AddProductChildByQuantity, AddProductChildPerFunctionalUnit, AddProductChildByWeight", part.Differences[0]));

    [Fact]
    public void The_evidence_for_a_kind_of_commodity_is_listed() => Assert.Equal(
        [
            "SamePathTail: the paths end alike: /commodity/{}/matches/{}",
            "SameMethod: the method is called the same: GetMatchById",
            "KindOfResource: Material is a kind of CommodityBase",
            "MovedTag: financial moved from Material to Commodity too",
            "SameShape: the responses share most of their properties",
        ],
        Assert.Single(s_finder.Find(Lost("Material_GetMatchById"))).Evidence.Select(e => $"{e.Kind}: {e.Sentence}"));

    [Theory]
    [InlineData("Database_DeleteDatabase", "V4_0.Database.DeleteDatabaseAsync is the same operation")]
    [InlineData(
        "Database_GetDatabaseById",
        "V4_0.Database.GetDatabaseByIdAsync is the same operation; accept-language is no longer given in a header, "
        + "the response is Database instead of DatabaseResponse")]
    [InlineData(
        "Material_AddMaterial",
        "V4_0.Commodity.CreateCommodityAsync is likely what replaces it; databaseId moves from the path to the body, "
        + "the body is CommodityBase, of which Material is a kind")]
    [InlineData("Material_DeleteMatch", "V4_0.Commodity.DeleteMatchAsync is likely what replaces it; databaseId is no longer given")]
    [InlineData(
        "Product_AddChild",
        "V4_0.Commodity.AddProductChildByQuantityAsync, V4_0.Commodity.AddProductChildPerFunctionalUnitAsync and V4_0.Commodity.AddProductChildByWeightAsync "
        + "are likely what it became; databaseId is no longer given, the body is AddProductChildRequest instead of ProductChild")]
    [InlineData("Material_GetFinancialValues", "nothing in this project's documents replaces it")]
    public void The_sentence_names_the_methods_of_the_client_and_lists_what_differs(string lost, string begin)
    {
        EquatableArray<Counterpart> found = s_finder.Find(Lost(lost));

        string sentence = MethodSentence.Of(found, s_names);

        Assert.StartsWith(begin, sentence, StringComparison.Ordinal);
        IEnumerable<string> ofEach = found.SelectMany(one => one.Differences).Where(difference => found.All(one => one.Differences.Contains(difference)));
        Assert.All(ofEach.Where(difference => found[0].Share != CounterpartShare.Part || difference != found[0].Differences[0]), difference => Assert.Contains(difference, sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void An_operation_that_the_client_leaves_out_is_named_by_its_address() => Assert.Equal(
        "DELETE /api/v4.0/database/{id} is the same operation; the project's client leaves it out",
        MethodSentence.Of(s_finder.Find(Lost("Database_DeleteDatabase")), Names(new[] { "!Database_Delete*" }.ToEquatableArray())));

    private static IEnumerable<string> Differences(string lost) => Assert.Single(s_finder.Find(Lost(lost))).Differences;

    private static ApiOperation Lost(string id) => MadasterDocuments.EarlierV3.Model.Operations.Single(o => o.OperationId == id);

    private static MethodNames Names(EquatableArray<string> operations)
    {
        PlanningOptions options = new() { Operations = operations };
        return new MethodNames(new[] { MadasterDocuments.V3, MadasterDocuments.V4 }.Select(
            document => ClientPlanner.Plan(document.Model, VersionNames.Name(document.ApiVersion, options.RootNamespace, null), options, CancellationToken.None)));
    }
}
