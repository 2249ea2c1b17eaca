using MadasterGen.Tests.Harness;
using NJsonSchema;

namespace MadasterGen.Tool.Tests.Harness;

/// <summary>The schema of SARIF 2.1.0, as its standard has it.</summary>
internal static class SarifSchema
{
    private static readonly Lazy<Task<JsonSchema>> s_schema = new(() =>
        JsonSchema.FromFileAsync(Repository.PathOf("tests", "MadasterGen.Tool.Tests", "Schemas", "sarif-2.1.0-rtm.5.json")));

    /// <summary>What is wrong with a file.</summary>
    public static async Task<IEnumerable<string>> ErrorsAsync(string sarif) =>
        (await s_schema.Value).Validate(sarif, SchemaType.JsonSchema).Select(error => error.ToString());
}
