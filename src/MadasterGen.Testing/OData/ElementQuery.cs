using System.Globalization;
using System.Text.Json.Nodes;
using MadasterGen.Testing.Contract;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing.OData;

/// <summary>The query options that the list of elements takes: <c>$filter</c>, <c>$select</c>, <c>$skip</c> and <c>$top</c>.</summary>
internal sealed class ElementQuery
{
    private static readonly string[] Options = ["$filter", "$select", "$skip", "$top"];

    private readonly Predicate<JsonObject>? _filter;
    private readonly string[]? _select;
    private readonly long _skip;
    private readonly long _top;

    private ElementQuery(Predicate<JsonObject>? filter, string[]? select, long skip, long top)
    {
        _filter = filter;
        _select = select;
        _skip = skip;
        _top = top;
    }

    /// <summary>Reads the options; refuses the request with 400 when one is not understood.</summary>
    public static ElementQuery Parse(IQueryCollection query)
    {
        HashSet<string> known = [.. InterfaceTable.V3.Schemas["BuildingFileElementResponse"].Properties.Select(property => property.Name)];
        foreach (string option in query.Keys.Where(key => key.StartsWith('$') && !Options.Contains(key)))
            throw RefusedException.Invalid(option, "The option is not supported.");
        string[]? select = query["$select"] is [{ Length: > 0 } names] ? names.Split(',', StringSplitOptions.TrimEntries) : null;
        foreach (string name in select ?? [])
        {
            if (!known.Contains(name))
                throw RefusedException.Invalid("$select", $"An element has no property '{name}'.");
        }

        Predicate<JsonObject>? filter = query["$filter"] is [{ Length: > 0 } text] ? FilterParser.Parse(text, known) : null;
        return new ElementQuery(filter, select, Count(query, "$skip") ?? 0, Count(query, "$top") ?? long.MaxValue);
    }

    /// <summary>Filters, skips, takes and projects, in this order and one at a time.</summary>
    public IEnumerable<JsonObject> Apply(IEnumerable<JsonObject> elements)
    {
        long toSkip = _skip;
        long left = _top;
        foreach (JsonObject element in elements)
        {
            if (left == 0)
                yield break;
            if (_filter?.Invoke(element) == false || toSkip-- > 0)
                continue;
            left--;
            yield return Project(element);
        }
    }

    private JsonObject Project(JsonObject element)
    {
        if (_select is null)
            return element;
        var result = new JsonObject();
        foreach (string name in _select)
        {
            if (element.TryGetPropertyValue(name, out JsonNode? value))
                result[name] = value?.DeepClone();
        }

        return result;
    }

    private static long? Count(IQueryCollection query, string option)
    {
        if (query[option] is not [{ } text])
            return null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            ? count
            : throw RefusedException.Invalid(option, $"'{text}' is no number of elements.");
    }
}
