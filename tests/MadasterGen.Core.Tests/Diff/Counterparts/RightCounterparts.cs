namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>
/// Where the 35 operations went that v3.0 lost between its builds 9757 and 30855, as somebody tells who has read both
/// documents. Written before the finder was, and from the documents alone.
/// </summary>
internal static class RightCounterparts
{
    private const string SamePathAndId = "verb, path and id are those of v3.0";
    private const string Commodity = "materials and products are the two kinds of commodity";
    private const string Database = "the list of a database's commodities, among which the materials and products are";
    private const string Matches = "a commodity keeps its matches below itself, as a material and a product did";
    private const string NoValues = "v4.0 has settings and price sets, but no values of a date and currency that a caller could keep";

    /// <summary>The counterparts, in the order of the older document.</summary>
    public static IReadOnlyList<RightCounterpart> All { get; } =
    [
        new("Database_GetDatabases", true, SamePathAndId, "Database_GetDatabases"),
        new("Database_CreateDatabase", true, SamePathAndId, "Database_CreateDatabase"),
        new("Database_GetDatabaseById", true, SamePathAndId, "Database_GetDatabaseById"),
        new("Database_UpdateDatabase", true, "verb and id are those of v3.0; the id of the database moved into the body", "Database_UpdateDatabase"),
        new("Database_DeleteDatabase", true, SamePathAndId, "Database_DeleteDatabase"),
        new("Material_GetMaterials", false, Database, "Database_GetCommodities"),
        new("Material_AddMaterial", false, Commodity, "Commodity_CreateCommodity"),
        new("Material_GetMaterialById", false, Commodity, "Commodity_GetCommodityById"),
        new("Material_UpdateMaterial", false, Commodity, "Commodity_UpdateCommodity"),
        new("Material_GetFinancialSettingsById", false, "the settings of one material became a list, one per country", "Commodity_GetFinancialSettings"),
        new("Material_UpdateFinancialSettingsById", false, "the settings of one material became a list, one per country", "Commodity_UpdateFinancialSettings"),
        new("Material_GetFinancialValues", false, NoValues),
        new("Material_AddFinancialValue", false, NoValues),
        new("Material_UpdateFinancialValue", false, NoValues),
        new("Material_DeleteFinancialValue", false, NoValues),
        new("Material_GetMatches", false, Matches, "Commodity_GetMatches"),
        new("Material_AddMatch", false, Matches, "Commodity_CreateMatch"),
        new("Material_GetMatchById", false, Matches, "Commodity_GetMatchById"),
        new("Material_UpdateMatch", false, Matches, "Commodity_UpdateMatch"),
        new("Material_DeleteMatch", false, Matches, "Commodity_DeleteMatch"),
        new("Product_GetProducts", false, Database, "Database_GetCommodities"),
        new("Product_AddProduct", false, Commodity, "Commodity_CreateCommodity"),
        new("Product_GetProductById", false, Commodity, "Commodity_GetCommodityById"),
        new("Product_UpdateProduct", false, Commodity, "Commodity_UpdateCommodity"),
        new("Product_GetChildren", false, "only products have children, and their list stands below the commodity", "Commodity_GetProductChildren"),
        new(
            "Product_AddChild", false, "a child is added by one of three measures, each with a call of its own",
            "Commodity_AddProductChildByQuantity", "Commodity_AddProductChildByWeight", "Commodity_AddProductChildPerFunctionalUnit"),
        new("Product_UpdateChild", false, "a child can be added and deleted in v4.0, and not changed"),
        new("Product_DeleteChild", false, "only products have children, which are deleted one by one", "Commodity_DeleteProductChild"),
        new("Product_GetMatches", false, Matches, "Commodity_GetMatches"),
        new("Product_AddMatch", false, Matches, "Commodity_CreateMatch"),
        new("Product_GetMatchById", false, Matches, "Commodity_GetMatchById"),
        new("Product_UpdateMatch", false, Matches, "Commodity_UpdateMatch"),
        new("Product_DeleteMatch", false, Matches, "Commodity_DeleteMatch"),
        new(
            "SystemSettings_GetMaterialClassificationsValues", false, "the families of a database come with their values",
            "Database_GetMaterialClassifications"),
        new("SystemSettings_GetMaterialPriceSets", true, "id and tag are those of v3.0, the path is shorter", "SystemSettings_GetMaterialPriceSets"),
    ];
}

/// <summary>What became of one operation.</summary>
/// <param name="Lost">Its id in v3.0.</param>
/// <param name="IsSame">Whether it is the same operation beyond doubt.</param>
/// <param name="Reason">Why.</param>
/// <param name="Found">The ids in v4.0 of what replaces it; none when nothing does.</param>
internal sealed record RightCounterpart(string Lost, bool IsSame, string Reason, params string[] Found);
