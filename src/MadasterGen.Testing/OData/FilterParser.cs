using System.Globalization;
using System.Text.Json.Nodes;
using MadasterGen.Testing.Http;

namespace MadasterGen.Testing.OData;

/// <summary>
/// Reads a filter: comparisons (<c>eq ne gt ge lt le</c>) and <c>contains</c>, <c>startswith</c>, <c>endswith</c>, joined by <c>and</c>,
/// <c>or</c>, <c>not</c> and parentheses.
/// </summary>
internal sealed class FilterParser
{
    private static readonly string[] Functions = ["contains", "startswith", "endswith"];

    private readonly List<string> _tokens;
    private readonly IReadOnlySet<string> _properties;
    private int _position;

    private FilterParser(List<string> tokens, IReadOnlySet<string> properties)
    {
        _tokens = tokens;
        _properties = properties;
    }

    /// <summary>Reads <paramref name="filter"/>; refuses the request with 400 when it is not understood.</summary>
    public static Predicate<JsonObject> Parse(string filter, IReadOnlySet<string> properties)
    {
        var parser = new FilterParser(FilterTokens.Of(filter), properties);
        Predicate<JsonObject> result = parser.Either();
        return parser._position == parser._tokens.Count ? result : throw Refused($"'{parser.Peek()}' is not expected.");
    }

    public static RefusedException Refused(string why) => RefusedException.Invalid("$filter", why);

    private Predicate<JsonObject> Either()
    {
        Predicate<JsonObject> result = Both();
        while (Take("or"))
        {
            Predicate<JsonObject> left = result;
            Predicate<JsonObject> right = Both();
            result = element => left(element) || right(element);
        }

        return result;
    }

    private Predicate<JsonObject> Both()
    {
        Predicate<JsonObject> result = Single();
        while (Take("and"))
        {
            Predicate<JsonObject> left = result;
            Predicate<JsonObject> right = Single();
            result = element => left(element) && right(element);
        }

        return result;
    }

    private Predicate<JsonObject> Single()
    {
        if (Take("not"))
        {
            Predicate<JsonObject> inner = Single();
            return element => !inner(element);
        }

        if (Take("("))
        {
            Predicate<JsonObject> inner = Either();
            Expect(")");
            return inner;
        }

        return Functions.Contains(Peek()) ? Function() : Comparison();
    }

    private Predicate<JsonObject> Function()
    {
        string function = Next();
        Expect("(");
        string property = Property();
        Expect(",");
        string text = Literal() is string literal ? literal : throw Refused($"{function} takes a string.");
        Expect(")");
        return element => element[property] is JsonValue value && FilterValues.Holds(function, value.ToString(), text);
    }

    private Predicate<JsonObject> Comparison()
    {
        string property = Property();
        string comparison = Next();
        object? literal = Literal();
        return FilterValues.IsComparison(comparison)
            ? element => FilterValues.Compare(element[property], comparison, literal)
            : throw Refused($"'{comparison}' is no comparison.");
    }

    private string Property()
    {
        string name = Next();
        return _properties.Contains(name) ? name : throw Refused($"An element has no property '{name}'.");
    }

    // A text, a number, a boolean or null; an identifier is written without quotes and is compared as a text.
    private object? Literal()
    {
        string token = Next();
        if (token[0] == '\'')
            return token[1..];
        if (double.TryParse(token, CultureInfo.InvariantCulture, out double number))
            return number;
        return token switch
        {
            "null" => null,
            "true" => true,
            "false" => false,
            _ => token,
        };
    }

    private string Peek() => _position < _tokens.Count ? _tokens[_position] : "";

    private string Next() => _position < _tokens.Count ? _tokens[_position++] : throw Refused("The filter ends too early.");

    private bool Take(string token)
    {
        if (Peek() != token)
            return false;
        _position++;
        return true;
    }

    private void Expect(string token)
    {
        if (!Take(token))
            throw Refused($"'{token}' is expected.");
    }
}
