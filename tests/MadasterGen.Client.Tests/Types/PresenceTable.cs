using System.Reflection;
using Crafted.Optional;

namespace MadasterGen.Client.Tests.Types;

/// <summary>Every type, required or optional, nullable or not, in a schema of requests, of responses, and of both.</summary>
public static class PresenceTable
{
    private static readonly Dictionary<string, string[]> Samples = new()
    {
        ["String"] = ["\"\"", "\"a\\nb\"", "\"\\u0000\""],
        ["Number"] = ["0", "-0.5", "1E+300"],
        ["Int32"] = ["0", "2147483647", "-2147483648"],
        ["Int64"] = ["0", "9223372036854775807", "-9223372036854775808"],
        ["Boolean"] = ["false", "true"],
        ["Uuid"] = ["\"00000000-0000-0000-0000-000000000000\"", "\"0f8fad5b-d9cb-469f-a165-70867728950e\""],
        ["DateTime"] = ["\"0001-01-01T00:00:00Z\"", "\"2024-02-29T23:59:59.1234567+13:00\""],
        ["Date"] = ["\"0001-01-01\"", "\"9999-12-31\""],
        ["Array"] = ["[]", "[\"a\",\"\"]"],
        ["Map"] = ["{}", "{\"b\":1,\"a\":0.5}"],
        ["Object"] = ["{}", "{\"name\":\"n\"}", "{\"name\":\"n\",\"later\":{\"x\":[null]}}"],
        ["Enum"] = ["\"Red\"", "\"Violet\"", "\"\""],
    };

    /// <summary>One schema and one property of it.</summary>
    public static TheoryData<Type, string> Properties()
    {
        TheoryData<Type, string> data = [];
        foreach (Type type in new[] { typeof(OnlyRequest), typeof(OnlyResponse), typeof(Both) })
        {
            foreach (PropertyInfo property in type.GetProperties())
                data.Add(type, property.Name);
        }
        return data;
    }

    /// <summary>Values as JSON; what a type holds when it is not set comes first.</summary>
    public static string[] SamplesOf(string property) => Samples[property.Replace("Required", "").Replace("Optional", "").Replace("Nullable", "")];

    /// <summary>The name on the wire.</summary>
    public static string Json(string property) => char.ToLowerInvariant(property[0]) + property[1..];
}
