using Madaster.V4_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Version4;

/// <summary>The operations under Commodity of v4.0 that work on the commodity itself and on its children.</summary>
public sealed class CommodityTests : CallTests
{
    private CommodityClient Commodities => Client.V4_0.Commodity;

    [Fact]
    public async Task A_product_is_added_read_changed_and_deleted()
    {
        Product added = Assert.IsType<Product>(await Commodities.CreateCommodityAsync(Samples.Product("p-1")));
        Assert.Equal(added, await Commodities.GetCommodityByIdAsync(added.Id));
        Assert.Equal(added, await Commodities.GetCommodityByExternalIdAsync(SandboxIds.OwnDatabase, "p-1"));

        CommodityBase changed = await Commodities.UpdateCommodityAsync(added with { Lifespan = 75 });
        Assert.Equal(75, Assert.IsType<Product>(changed).Lifespan);

        await Commodities.DeleteCommodityAsync(added.Id);
        Assert.Null(await Commodities.GetCommodityByIdOrDefaultAsync(added.Id));
        Assert.Null(await Commodities.GetCommodityByExternalIdOrDefaultAsync(SandboxIds.OwnDatabase, "p-1"));
    }

    [Fact]
    public async Task A_material_is_a_material()
    {
        Material glass = Assert.IsType<Material>(await Commodities.GetCommodityByIdAsync(SandboxIds.Glass));

        Assert.Equal("Material", glass.CommodityType);
    }

    [Fact]
    public async Task A_version_is_a_commodity_of_its_own()
    {
        CommodityBase first = await Commodities.CreateCommodityAsync(Samples.Product("p-1"));

        Guid second = await Commodities.CreateCommodityVersionAsync(first.Id);

        Assert.NotEqual(first.Id, second);
        Assert.Equal(second, (await Commodities.GetCommodityByExternalIdAsync(SandboxIds.OwnDatabase, "p-1")).Id);
    }

    [Fact]
    public async Task Children_are_added_in_every_way_listed_and_removed()
    {
        Guid product = (await Commodities.CreateCommodityAsync(Samples.Product())).Id;

        await Commodities.AddProductChildByQuantityAsync(product, new() { CommodityId = SandboxIds.WindowFrame, Quantity = 2 });
        await Commodities.AddProductChildByWeightAsync(product, new() { CommodityId = SandboxIds.Glass, Quantity = 100 });
        await Commodities.AddProductChildPerFunctionalUnitAsync(product, new() { CommodityId = SandboxIds.Concrete, Quantity = 0.5 });

        IReadOnlyList<BaseChildReference> children = await Commodities.GetProductChildrenAsync(product);
        Assert.Equal(["Quantity", "Weight", "FunctionalUnit"], children.Select(child => child.QuantityType));
        Assert.Equal(FunctionalUnit.Quantity, Assert.IsType<ProductChildReference>(children[0]).FunctionalUnit);
        Assert.IsType<MaterialChildReference>(children[1]);

        await Commodities.DeleteProductChildAsync(product, children[0].Id);
        Assert.Equal(2, (await Commodities.EnumerateProductChildrenAsync(product).ToListAsync()).Count);

        await Commodities.ClearProductChildrenAsync(product);
        Assert.Empty(await Commodities.GetProductChildrenAsync(product));
    }
}
