using System.Text;

namespace MadasterGen.Diff.Schemas.Constraints;

/// <summary>The JSON of a schema as sentences show it: <c>(pattern: "^a", type: "string")</c>.</summary>
internal static class SchemaWords
{
    /// <summary>The words of compact JSON.</summary>
    public static string Of(string json)
    {
        StringBuilder words = new(json.Length);
        for (int i = 0; i < json.Length; i++)
        {
            if (json[i] == '"')
                i = AppendString(words, json, i);
            else
                words.Append(json[i] switch { '{' => "(", '}' => ")", ':' => ": ", ',' => ", ", char other => other.ToString() });
        }
        return words.ToString();
    }

    // A key stands without quotes. The place of the last character that was read.
    private static int AppendString(StringBuilder words, string json, int start)
    {
        int end = start + 1;
        for (; end < json.Length && json[end] != '"'; end++)
        {
            if (json[end] == '\\')
                end++;
        }
        bool isKey = end + 1 < json.Length && json[end + 1] == ':';
        words.Append(json, isKey ? start + 1 : start, isKey ? end - start - 1 : end - start + 1);
        return end;
    }
}
