using System.Text.Json;

namespace MadasterGen.Package.Tests;

/// <summary>Severities are the user's, each way that there is to set them; several ways share a build, since a build takes seconds.</summary>
public class SeverityTests
{
    private const string Program = """
        using Madaster;
        using Madaster.V1;

        using var client = new MadasterClient("key");
        Thing thing = new() { Code = Environment.UserName };
        thing = await client.V1.Thing.AddAsync(thing);
        Console.WriteLine(thing.Old);
        Console.WriteLine(thing.Kind.ToKnown() switch { Kind.Known.A => 1, Kind.Known.B => 2, _ => 3 });
        """;

    [Fact]
    public void By_default_breaking_is_a_warning_what_is_gone_an_error_and_information_is_in_the_log_alone()
    {
        using Consumer consumer = NewConsumer().Set("ErrorLog", "build.sarif,version=2.1");

        CommandResult build = consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            [
                "error MAD4010 Program.cs(7)",
                "warning MAD3000 madaster.yaml(2)", "warning MAD3501 madaster.yaml(14)", "warning MAD3507 madaster.yaml(14)", "warning MAD3601 madaster.yaml(14)", "warning MAD3814 madaster.yaml(14)",
                "warning MAD4011 Failing.cs(4)", "warning MAD4011 Program.cs(5)", "warning MAD4011 Silent.cs(4)", "warning MAD4011 Suggested.cs(4)",
                "warning MAD4014 Program.cs(8)",
            ],
            build.Said());
        ILookup<string, string> log = Log(consumer);
        Assert.Equal(["MAD3502", "MAD3606", "MAD3702", "MAD4012"], log["note"].Where(IsOurs).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("MAD3507", log["warning"]);
        Assert.Contains("MAD4010", log["error"]);
    }

    [Fact]
    public void Files_of_settings_and_lists_of_ids_decide()
    {
        using Consumer consumer = NewConsumer()
            .AddSource(".globalconfig", """
                is_global = true
                dotnet_diagnostic.MAD3501.severity = error
                dotnet_diagnostic.MAD3507.severity = none
                dotnet_diagnostic.MAD3814.severity = suggestion
                dotnet_diagnostic.MAD3502.severity = warning
                dotnet_diagnostic.MAD4010.severity = warning
                dotnet_diagnostic.MAD4012.severity = warning
                """)
            // The compiler asks no .editorconfig about documents.
            .AddSource(".editorconfig", """
                root = true
                [*]
                dotnet_diagnostic.MAD3000.severity = none
                [Failing.cs]
                dotnet_diagnostic.MAD4011.severity = error
                [Silent.cs]
                dotnet_diagnostic.MAD4011.severity = none
                [Suggested.cs]
                dotnet_diagnostic.MAD4011.severity = suggestion
                """)
            .Set("WarningsAsErrors", "$(WarningsAsErrors);MAD3601;MAD4014");

        CommandResult build = consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            [
                "error MAD3501 madaster.yaml(14)", "error MAD3601 madaster.yaml(14)", "error MAD4011 Failing.cs(4)", "error MAD4014 Program.cs(8)",
                "warning MAD3000 madaster.yaml(2)", "warning MAD3502 madaster.yaml(14)", "warning MAD4010 Program.cs(7)", "warning MAD4011 Program.cs(5)", "warning MAD4012 Program.cs(6)",
            ],
            build.Said());
    }

    [Fact]
    public void Under_TreatWarningsAsErrors_lists_of_ids_and_pragmas_decide()
    {
        using Consumer consumer = NewConsumer()
            .Set("TreatWarningsAsErrors", "true")
            .Set("WarningsNotAsErrors", "$(WarningsNotAsErrors);MAD3000;MAD4014")
            .Set("NoWarn", "$(NoWarn);CS1591;MAD3507;MAD4010");

        CommandResult build = consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            [
                "error MAD3501 madaster.yaml(14)", "error MAD3601 madaster.yaml(14)", "error MAD3814 madaster.yaml(14)",
                "error MAD4011 Failing.cs(4)", "error MAD4011 Program.cs(5)", "error MAD4011 Silent.cs(4)", "error MAD4011 Suggested.cs(4)",
                "warning MAD3000 madaster.yaml(2)", "warning MAD4014 Program.cs(8)",
            ],
            build.Said());
    }

    // Each file uses the same property, so that each can be told apart by its settings; one says in its own text that it knows.
    private static Consumer NewConsumer() => new Consumer().Set("TreatWarningsAsErrors", "false").AddDriftedThings()
        .Set("MadasterGenBaseAddress", "https://things.example")
        .AddSource("Program.cs", Program)
        .AddSource("Failing.cs", Use("Failing"))
        .AddSource("Silent.cs", Use("Silent"))
        .AddSource("Suggested.cs", Use("Suggested"))
        .AddSource("Known.cs", $"#pragma warning disable MAD4011, MAD4010\n{Use("Known", " + thing.Old")}");

    private static string Use(string name, string more = "") => $$"""
        using Madaster.V1;
        internal static class {{name}}
        {
            public static string Of(Thing thing) => thing.Name{{more}};
        }
        """;

    private static bool IsOurs(string id) => id.StartsWith("MAD", StringComparison.Ordinal);

    private static ILookup<string, string> Log(Consumer consumer)
    {
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(Path.Combine(consumer.Folder, "build.sarif")));
        return log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .ToLookup(r => r.GetProperty("level").GetString()!, r => r.GetProperty("ruleId").GetString()!);
    }
}
