using MadasterGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Tests.Types.Unions;

/// <summary>Several enums of one JSON kind in one union stay types of their own: the values tell which one is meant.</summary>
public sealed class UnionOfEnumsTests
{
    private const string Schemas = """
        Apart: { oneOf: [{ $ref: '#/components/schemas/Low' }, { $ref: '#/components/schemas/High' }, { $ref: '#/components/schemas/Ratio' }] }
        Mixed: { oneOf: [{ $ref: '#/components/schemas/Low' }, { type: integer, enum: [7] }, { type: integer, enum: [8] }, { type: string }] }
        Shared: { oneOf: [{ $ref: '#/components/schemas/Low' }, { $ref: '#/components/schemas/Also' }] }
        AnyShared: { anyOf: [{ $ref: '#/components/schemas/Low' }, { $ref: '#/components/schemas/Also' }] }
        Swallowed: { oneOf: [{ $ref: '#/components/schemas/Low' }, { $ref: '#/components/schemas/High' }, { type: integer }, { type: boolean }] }
        Words: { oneOf: [{ $ref: '#/components/schemas/Red' }, { $ref: '#/components/schemas/Blue' }] }
        SharedWords: { oneOf: [{ $ref: '#/components/schemas/Red' }, { $ref: '#/components/schemas/AlsoRed' }] }
        Low: { type: integer, format: int32, enum: [1, 2] }
        High: { type: integer, format: uint64, enum: [3, 18446744073709551615] }
        Also: { type: integer, enum: [2, 5] }
        Ratio: { type: number, enum: [0.5] }
        Red: { type: string, enum: [red, rose] }
        Blue: { type: string, enum: [blue] }
        AlsoRed: { type: string, enum: [red, dark] }
        All:
          type: object
          properties:
            apart: { $ref: '#/components/schemas/Apart' }
            mixed: { $ref: '#/components/schemas/Mixed' }
            shared: { $ref: '#/components/schemas/Shared' }
            anyShared: { $ref: '#/components/schemas/AnyShared' }
            swallowed: { $ref: '#/components/schemas/Swallowed' }
            words: { $ref: '#/components/schemas/Words' }
            sharedWords: { $ref: '#/components/schemas/SharedWords' }
        """;

    private static readonly Lazy<GeneratorRun> s_run = new(() => Project().Run());

    private static readonly Lazy<LoadedClient> s_client = new(() => new LoadedClient(Project()));

    [Theory]
    [InlineData("Apart", "1", "Low")]
    [InlineData("Apart", "3", "High")]
    [InlineData("Apart", "18446744073709551615", "High")]
    [InlineData("Apart", "0.5", "Ratio")]
    [InlineData("Apart", "9", "JsonElement")]
    [InlineData("Apart", "\"1\"", "JsonElement")]
    [InlineData("Mixed", "2", "Low")]
    [InlineData("Mixed", "7", "MixedOption")]
    [InlineData("Mixed", "8", "MixedOption")]
    [InlineData("Mixed", "9", "JsonElement")]
    [InlineData("Mixed", "\"1\"", "String")]
    [InlineData("Shared", "1", "Low")]
    [InlineData("Shared", "2", "Low")]
    [InlineData("Shared", "5", "Also")]
    [InlineData("Swallowed", "1", "Decimal")]
    [InlineData("Words", "\"blue\"", "Blue")]
    [InlineData("SharedWords", "\"red\"", "Red")]
    [InlineData("SharedWords", "\"dark\"", "AlsoRed")]
    public void A_value_is_of_the_first_enum_that_has_it(string type, string json, string expected)
    {
        object union = s_client.Value.Read("Madaster.V1_0." + type, json)!;

        Assert.Equal(expected, union.GetType().GetProperty("Value")!.GetValue(union)!.GetType().Name);
        Assert.Equal(json, LoadedClient.Write(union));
    }

    [Theory]
    [InlineData("Shared", "2", "Also", true)]
    [InlineData("Shared", "1", "Also", false)]
    [InlineData("AnyShared", "2", "Also", true)]
    [InlineData("Apart", "1", "High", false)]
    [InlineData("SharedWords", "\"red\"", "AlsoRed", true)]
    public void What_two_enums_have_can_be_had_as_either(string type, string json, string other, bool can)
    {
        object union = s_client.Value.Read("Madaster.V1_0." + type, json)!;
        Type asked = s_client.Value.Type("Madaster.V1_0." + other);
        object?[] arguments = [null];

        object? isOther = union.GetType().GetMethod("TryGetValue", [asked.MakeByRefType()])!.Invoke(union, arguments);

        Assert.Equal(can, isOther);
    }

    [Fact]
    public void Enums_that_share_a_value_say_so_at_their_line() => Assert.Equal(
        ["Shared: Shared", "AnyShared: AnyShared", "SharedWords: SharedWords"],
        s_run.Value.Diagnostics.Where(found => found.Id == "MAD2001")
            .Select(found => $"{LineOf(found).Trim().Split(' ')[0]} {found.GetMessage().Split(' ')[0]}"));

    [Fact]
    public void It_compiles_without_a_warning() => Assert.Empty(s_run.Value.CompilerDiagnostics);

    private static string LineOf(Diagnostic found) =>
        Project().Files[0].GetText()!.ToString().Split('\n')[found.Location.GetLineSpan().StartLinePosition.Line];

    private static TestProject Project() => UnionDocument.Of("All: " + Schemas[(Schemas.IndexOf("All:", StringComparison.Ordinal) + 4)..]
        + "\n" + Schemas[..Schemas.IndexOf("All:", StringComparison.Ordinal)].TrimEnd());
}
