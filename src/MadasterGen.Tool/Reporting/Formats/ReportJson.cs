using System.Globalization;
using System.Text;
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
    public static string Write<T>(T report) => Escape(JsonSerializer.Serialize(report, s_options)) + "\n";

    // A report can be printed where a build server looks for commands, such as ##vso[. What turns the reading direction, nobody reads.
    private static string Escape(string json)
    {
        StringBuilder escaped = new(json.Length);
        for (int i = 0; i < json.Length; i++)
        {
            bool isCommand = json[i] == '#' && i > 0 && json[i - 1] == '#';
            if (isCommand || IsHidden(json, i))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)json[i]:X4}");
            else
                escaped.Append(json[i]);
        }
        return escaped.ToString();
    }

    private static bool IsHidden(string json, int index)
    {
        int start = index > 0 && char.IsSurrogatePair(json, index - 1) ? index - 1 : index;
        return CharUnicodeInfo.GetUnicodeCategory(json, start) == UnicodeCategory.Format;
    }
}
