using System.Diagnostics;
using System.Reflection;

namespace MadasterGen.Tool.Tests.Uses;

/// <summary>A program that was trimmed uses what it used before.</summary>
public sealed class TrimmedTests
{
    private static readonly string[] s_members =
    [
        """
        public static async Task RunAsync(MadasterClient client)
        {
            Thing thing = await client.V1.Thing.GetAsync("1");
            Console.WriteLine(thing.Maker?.City);
            Thing added = await client.V1.Thing.AddAsync(new ThingRequest { Name = thing.Name, State = State.Busy });
            Console.WriteLine(added with { Size = 2 } is { Name: "x" });
            Console.WriteLine(added.Parts?.Sum(part => part.Weight));
            Func<Task<Pet>> later = () => client.Latest.Pet.GetAsync();
            Console.WriteLine(await later() is Dog { Trick: "roll" });
        }
        """,
    ];

    [Fact]
    public async Task The_uses_of_a_trimmed_program_are_those_of_the_whole_one()
    {
        using CompiledConsumer consumer = CompiledConsumer.OfMembers(SmallApi.Document, s_members);
        IReadOnlyList<string> whole = await consumer.LinesAsync();
        long size = new FileInfo(consumer.Assembly).Length;

        string trimmed = await TrimAsync(consumer);

        Assert.InRange(new FileInfo(trimmed).Length, 1, size / 2);
        consumer.Assembly = trimmed;
        Assert.Equal(whole, await consumer.LinesAsync());
        Assert.Contains("Thing.Name read", whole);
    }

    private static async Task<string> TrimAsync(CompiledConsumer consumer)
    {
        string roots = consumer.Write("roots.xml", """
            <linker><assembly fullname="Consumer"><type fullname="Program"><method name="RunAsync" /></type></assembly></linker>
            """);
        string trimmer = typeof(TrimmedTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "Trimmer").Value!;
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string output = consumer.PathOf("trimmed");
        using Process process = Process.Start(new ProcessStartInfo(
            "dotnet", [trimmer, "-x", roots, "-reference", consumer.Assembly, "-d", framework, "-out", output, "--trim-mode", "skip", "--skip-unresolved", "true"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, text + await errors);
        return Path.Combine(output, "Consumer.dll");
    }
}
