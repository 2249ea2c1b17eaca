namespace Madaster;

/// <content>Values as they are shown to people.</content>
internal static partial class MadasterText
{
    private const int MostShown = 3; // a log line is for reading, and what is in a list can hold lists

    /// <summary>A value as it is shown to people. JSON is not shown: anything can be in it.</summary>
    internal static string Shown(object? value) => value switch
    {
        null => "",
        string text => IsAddress(text) ? WithoutQuery(text)! : text,
        global::System.Uri address => WithoutQuery(address)!,
        global::System.Text.Json.JsonElement json => "JSON (" + json.ValueKind.ToString() + ")",
        global::System.IFormattable formattable =>
            formattable.ToString(null, global::System.Globalization.CultureInfo.InvariantCulture),
        byte[] bytes => Of(bytes.Length) + " bytes",
        global::System.Collections.IDictionary map => "{" + Joined(Members(map), map.Count) + "}",
        global::System.Collections.ICollection list => "[" + Joined(Elements(list), list.Count) + "]",
        _ => value.ToString() ?? "",
    };

    private static string Joined(global::System.Collections.Generic.IEnumerable<string> items, int count)
    {
        var shown = new global::System.Collections.Generic.List<string>(MostShown + 1);
        foreach (string item in items)
        {
            if (shown.Count == MostShown)
            {
                shown.Add("… " + Of(count - MostShown) + " more");
                break;
            }

            shown.Add(item);
        }

        return string.Join(", ", shown);
    }

    private static global::System.Collections.Generic.IEnumerable<string> Members(global::System.Collections.IDictionary map)
    {
        foreach (global::System.Collections.DictionaryEntry member in map) yield return Shown(member.Key) + " = " + Shown(member.Value);
    }

    private static global::System.Collections.Generic.IEnumerable<string> Elements(global::System.Collections.ICollection list)
    {
        foreach (object? element in list) yield return Shown(element);
    }

    private static bool IsAddress(string text) => text.IndexOf("://", global::System.StringComparison.Ordinal) >= 0;
}
