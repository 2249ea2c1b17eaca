using MadasterGen.Benchmarks.Json.Plain.V4;

namespace MadasterGen.Benchmarks.Data;

/// <summary>Makes commodities of v4.0 as an account holds them: two materials for each product, with gaps.</summary>
internal static class Commodities
{
    internal static List<CommodityBase> Make(int count)
    {
        var random = new Values(seed: 4);
        var list = new List<CommodityBase>(count);
        for (int i = 0; i < count; i++) list.Add(i % 3 == 2 ? Product(random, i) : Material(random, i));
        return list;
    }

    private static Material Material(Values random, int number)
    {
        var material = new Material
        {
            Density = random.Maybe(() => random.Number(3000)),
            Lifespan = random.Maybe(() => random.Whole(200)),
            Supplier = random.Text("Supplier"),
            MaterialFamilies = new() { ["madaster"] = random.Text("Family"), ["nl-sfb"] = null, ["oekobaudat"] = random.Text("Family") },
            Circularity = random.Maybe(() => new Circularity
            {
                Feedstock = Feedstock(random),
                Scarcity = Scarcity(random),
                Output = new() { AvailableForRecycle = random.Share(), RecyclingEfficiency = random.Share(), Landfill = random.Share(), Incineration = random.Share() },
            }),
        };
        Fill(material, random, number);
        return material;
    }

    private static Product Product(Values random, int number)
    {
        var product = new Product
        {
            FunctionalUnit = (FunctionalUnit)random.Whole(7),
            DefaultFunctionalUnitAmount = random.Number(10),
            FixedHeight = random.Maybe(() => random.Number(10)),
            ProductCode = random.Text("Code"),
            GTIN = random.Digits(13),
            Manufacturer = Company(random),
            ProductionSite = random.Maybe(() => Company(random)),
            Lifespan = random.Whole(100),
            Weight = random.Number(500),
            Url = new Uri("https://products.example/" + number),
            DoNotUseBillOfMaterials = number % 2 == 0,
            Circularity = random.Maybe(() => new ProductCircularity
            {
                Feedstock = new()
                {
                    Renewables = random.Share(),
                    RapidRenewables = random.Share(),
                    Recycled = random.Share(),
                    RecyclingEfficiency = random.Share(),
                    TotalPrimary = random.Share(),
                    Reused = random.Share(),
                },
                Scarcity = Scarcity(random),
                Detachability = new() { ConnectionType = ConnectionType.DryConnection, ConnectionTypeDetail = ConnectionTypeDetail.BoltAndNut, Index = random.Share() },
                Output = new() { AvailableForRecycle = random.Share(), AvailableForReuse = random.Share(), Landfill = random.Share() },
            }),
            MaterialFamilies = [new() { FamilyId = random.Text("Family"), Values = new() { ["2030"] = random.Share(), ["2050"] = null } }],
        };
        Fill(product, random, number);
        return product;
    }

    private static void Fill(CommodityBase commodity, Values random, int number)
    {
        commodity.Id = random.Id();
        commodity.DatabaseId = random.Id();
        commodity.ExternalId = random.Maybe(() => "EXT-" + number);
        commodity.Names = new() { En = random.Text("Name"), Nl = random.Text("Naam"), De = random.Text("Größe") };
        commodity.Descriptions = new() { En = random.Text("A longer description of what it is and where it is used"), Nl = null };
        commodity.Images = random.Maybe(() => new List<ImageInfo> { new() { Name = "front.png", Url = new Uri("https://images.example/" + number + "/front.png") } });
        commodity.IsActive = true;
        commodity.InUse = number % 4 == 0;
        commodity.AvailableIn = ["NL", "BE", "DE", "CH"];
    }

    private static Feedstock Feedstock(Values random) => new()
    {
        Renewables = random.Share(),
        RenewablesSustainablyProduced = random.Share(),
        RapidRenewables = random.Share(),
        NotRenewables = random.Maybe(() => random.Share()),
        Recycled = random.Share(),
        RecyclingEfficiency = random.Share(),
        TotalPrimary = random.Share(),
    };

    private static Scarcity Scarcity(Values random) => new() { PhysicalScarce = random.Share(), SocialEconomicScarce = random.Share() };

    private static Company Company(Values random) => new()
    {
        Name = random.Text("Company"),
        Street = random.Text("Street"),
        ZipCode = random.Digits(4) + " AB",
        City = random.Text("City"),
        Country = "NL",
        Website = "https://company.example",
    };
}
