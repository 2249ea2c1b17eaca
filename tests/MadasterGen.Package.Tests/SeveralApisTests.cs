namespace MadasterGen.Package.Tests;

/// <summary>Two APIs in one project, whose versions have the same names, through the package.</summary>
public sealed class SeveralApisTests
{
    private const string Program = """
        using Madaster;
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection();
        services.AddMadasterClient(options => options.ApiKey = "key");
        services.AddShopClient(options => options.ApiKey = "shop-key");
        using ServiceProvider provider = services.BuildServiceProvider();
        Console.WriteLine($"{provider.GetRequiredService<IMadasterClient>().V3_0.Account} of {MadasterOperations.All.Count}");
        Console.WriteLine($"{provider.GetRequiredService<IShopClient>().V3_0.Account} of {ShopOperations.All.Count}");
        """;

    [Fact]
    public void Both_clients_are_built_without_a_warning_and_run_in_one_program()
    {
        using Consumer consumer = Project();

        CommandResult build = consumer.Build();
        CommandResult run = consumer.Run();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output);
        Assert.Contains("Madaster.V3_0.AccountClient of 92", run.Output);
        Assert.Contains("Madaster.Shop.V3_0.AccountClient of 2", run.Output);
    }

    /// <summary>The accepted copies that the first build made are of two APIs and have two versions between them.</summary>
    [Fact]
    public void A_change_of_one_api_is_reported_at_its_document_alone()
    {
        using Consumer consumer = Project().Set("TreatWarningsAsErrors", "false");
        CommandResult first = consumer.Build();
        consumer.AddVersion("v3.0", "title");

        CommandResult second = consumer.Build();

        Assert.DoesNotContain("warning", first.Output, StringComparison.Ordinal);
        Assert.Contains("shop-v3.0.openapi.yaml(", second.Output, StringComparison.Ordinal);
        Assert.Contains("MAD3000", second.Output, StringComparison.Ordinal);
        Assert.All(
            second.Output.Split('\n').Where(line => line.Contains("warning MAD", StringComparison.Ordinal)),
            line => Assert.Contains("shop-v3.0.openapi.yaml(", line, StringComparison.Ordinal));
        Assert.True(second.ExitCode == 0, second.Output);
    }

    private static Consumer Project() => new Consumer().AddSpec("madaster-v3.0.json").AddSpec("madaster-v4.0.yaml").AddShop()
        .AddItem("<PackageReference Include=\"Microsoft.Extensions.Http\" Version=\"10.0.12\" />")
        .AddSource("Program.cs", Program);
}
