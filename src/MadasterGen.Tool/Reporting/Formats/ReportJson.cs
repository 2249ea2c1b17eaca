using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MadasterGen.Tool.Reporting.Formats;

/// <summary>How reports are written as JSON.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        // These are files of their own, in no page: what people can read stays so.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON of a report: in lines, without members that are null.</summary>
    public static string Write<T>(T report) => JsonSerializer.Serialize(report, s_options) + "\n";
}
