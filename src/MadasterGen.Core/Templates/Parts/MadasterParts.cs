namespace Madaster;

/// <summary>
/// A value of several parts, as a parameter has it. It is taken from the value's JSON: names are those of the wire, and what is unset or
/// <see langword="null"/> is left out.
/// </summary>
internal sealed class MadasterParts
{
    private const int DeepestLevel = 1000; // as deep as types are written

    private readonly global::System.Collections.Generic.List<global::System.Collections.Generic.KeyValuePair<string?, string>> _items =
        new();

    private MadasterParts()
    {
    }

    /// <summary>The parts in order: members of an object under their names, elements of a list without one.</summary>
    internal global::System.Collections.Generic.IReadOnlyList<
        global::System.Collections.Generic.KeyValuePair<string?, string>> Items => _items;

    /// <summary>The members of an object or the elements of a list. What they hold themselves is JSON.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON.</param>
    /// <param name="repeats">Whether a member that is a list has a part for each of its elements, all under its name.</param>
    internal static global::Madaster.MadasterParts Of<T>(
        string name, T value, global::Madaster.MadasterJsonWriter<T> write, bool repeats = false)
    {
        var parts = new global::Madaster.MadasterParts();
        using global::System.Text.Json.JsonDocument json = Parse(name, value, write);
        switch (json.RootElement.ValueKind)
        {
            case global::System.Text.Json.JsonValueKind.Object:
                foreach (global::System.Text.Json.JsonProperty member in json.RootElement.EnumerateObject())
                    parts.AddMember(member.Name, member.Value, repeats);
                break;
            case global::System.Text.Json.JsonValueKind.Array:
                foreach (global::System.Text.Json.JsonElement element in json.RootElement.EnumerateArray()) parts.Add(null, element);
                break;
            default:
                parts.Add(null, json.RootElement);
                break;
        }

        return parts;
    }

    /// <summary>
    /// All values, however deep they are, each under the names that lead to it: <c>name[a][b]</c>. Elements of a list share a name, unless
    /// they hold values themselves: then they have their numbers.
    /// </summary>
    internal static global::Madaster.MadasterParts Deep<T>(string name, T value, global::Madaster.MadasterJsonWriter<T> write)
    {
        var parts = new global::Madaster.MadasterParts();
        using global::System.Text.Json.JsonDocument json = Parse(name, value, write);
        parts.AddDeep(name, json.RootElement);
        return parts;
    }

    /// <summary>The parts as one string; <see langword="null"/> when there are none.</summary>
    /// <param name="separator">What stands between two parts.</param>
    /// <param name="isExploded">Whether a name and its value are one part, with an equals sign between.</param>
    /// <param name="escape">Escapes names and values; null where they stand as they are.</param>
    internal string? Join(string separator, bool isExploded, global::System.Func<string, string>? escape = null)
    {
        if (_items.Count == 0) return null;
        escape ??= static text => text;
        var text = new global::System.Text.StringBuilder();
        foreach (global::System.Collections.Generic.KeyValuePair<string?, string> item in _items)
        {
            if (text.Length > 0) text.Append(separator);
            if (item.Key is not null) text.Append(escape(item.Key)).Append(isExploded ? "=" : separator);
            text.Append(escape(item.Value));
        }

        return text.ToString();
    }

    private static global::System.Text.Json.JsonDocument Parse<T>(
        string name, T value, global::Madaster.MadasterJsonWriter<T> write) => value is null
        ? throw new global::System.ArgumentNullException(name)
        : global::System.Text.Json.JsonDocument.Parse(
            global::Madaster.MadasterJson.TextOf(value, write),
            new global::System.Text.Json.JsonDocumentOptions { MaxDepth = DeepestLevel });

    private void AddMember(string name, global::System.Text.Json.JsonElement value, bool repeats)
    {
        if (!repeats || value.ValueKind != global::System.Text.Json.JsonValueKind.Array)
        {
            Add(name, value);
            return;
        }

        foreach (global::System.Text.Json.JsonElement element in value.EnumerateArray()) Add(name, element);
    }

    private void AddDeep(string name, global::System.Text.Json.JsonElement value)
    {
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.Object)
        {
            foreach (global::System.Text.Json.JsonProperty member in value.EnumerateObject())
                AddDeep($"{name}[{member.Name}]", member.Value);
        }
        else if (value.ValueKind == global::System.Text.Json.JsonValueKind.Array)
        {
            int number = 0;
            foreach (global::System.Text.Json.JsonElement element in value.EnumerateArray())
            {
                bool isDeeper = element.ValueKind
                    is global::System.Text.Json.JsonValueKind.Object or global::System.Text.Json.JsonValueKind.Array;
                AddDeep(isDeeper ? name + "[" + global::Madaster.MadasterText.Of(number) + "]" : name, element);
                number++;
            }
        }
        else
        {
            Add(name, value);
        }
    }

    private void Add(string? name, global::System.Text.Json.JsonElement value)
    {
        if (value.ValueKind == global::System.Text.Json.JsonValueKind.Null) return;
        string text = value.ValueKind == global::System.Text.Json.JsonValueKind.String ? value.GetString()! : value.GetRawText();
        _items.Add(new(name, text));
    }
}
