using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MadasterGen.Corpus.Suites;

/// <summary>Follows a test of oasdiff, as far as it loads documents, changes them, compares them and says what is expected.</summary>
internal sealed partial class OasdiffTest(string name, OasdiffRules rules, string data)
{
    private readonly Dictionary<string, JsonObject> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Old, string New)> _diffs = new(StringComparer.Ordinal);
    private readonly GoValues _values = new(rules.Constants);
    private readonly List<SuiteCase> _cases = [];
    private SuiteCase? _current;

    /// <summary>The statement at which following ended; null when all of them are understood.</summary>
    public string? NotUnderstood { get; private set; }

    /// <summary>Follows statements.</summary>
    /// <returns>The pairs that the test compares.</returns>
    public IReadOnlyList<SuiteCase> Follow(IEnumerable<string> statements)
    {
        try
        {
            foreach (string statement in statements)
                Follow(statement);
        }
        catch (Exception error) when (error is NotUnderstoodException or IOException or InvalidCastException or System.Text.Json.JsonException
            or InvalidOperationException or NullReferenceException or ArgumentException or KeyNotFoundException or Reading.Structure.StructureException)
        {
            NotUnderstood = error.Message;
        }
        return [.. _cases.Where(one => one.Expected.Count > 0 || one.IsHarmless)];
    }

    private void Follow(string statement)
    {
        if (statement.StartsWith("require.NoError", StringComparison.Ordinal) || statement is "}" or "t.Helper()")
            return;
        if (OpenPattern().Match(statement) is { Success: true } open)
            _documents[open.Groups[1].Value] = SuiteDocument.Read(Path.Combine(data, FileOf(open.Groups[2].Value)));
        else if (NumberedPattern().Match(statement) is { Success: true } numbered)
            _documents[numbered.Groups[1].Value] = SuiteDocument.Read(Numbered(numbered.Groups[2].Value));
        else if (TwoPattern().Match(statement) is { Success: true } two)
            Begin(SuiteDocument.Read(Numbered(two.Groups[1].Value)), SuiteDocument.Read(Numbered(two.Groups[2].Value)), isOfAllChecks: true);
        else if (DiffPattern().Match(statement) is { Success: true } diff)
            _diffs[diff.Groups[1].Value] = (diff.Groups[3].Value, diff.Groups[4].Value);
        else if (CheckPattern().Match(statement) is { Success: true } check)
            Check(check);
        else if (statement.StartsWith("require", StringComparison.Ordinal) || statement.StartsWith("verify", StringComparison.Ordinal))
            Expect(statement);
        else
            Change(statement);
    }

    private string Numbered(string number) => Path.Combine(data, $"openapi-test{number}.yaml");

    private string FileOf(string expression)
    {
        Match call = Regex.Match(expression, @"^(\w+)\((.*)\)$", RegexOptions.CultureInvariant);
        if (call.Success && rules.Folders.TryGetValue(call.Groups[1].Value, out string? folder))
            return Path.Combine(folder, _values.TextOf(call.Groups[2].Value));
        return _values.TextOf(expression).Replace("../data/", "", StringComparison.Ordinal);
    }

    private void Check(Match check)
    {
        if (!_diffs.TryGetValue(check.Groups[4].Value, out (string Old, string New) pair))
            throw new NotUnderstoodException(check.Value);
        Begin(_documents[pair.Old], _documents[pair.New], check.Groups[3].Value.StartsWith("all", StringComparison.Ordinal));
    }

    private void Begin(JsonObject old, JsonObject @new, bool isOfAllChecks)
    {
        _current = new SuiteCase(name, old.DeepClone(), @new.DeepClone()) { IsOfAllChecks = isOfAllChecks };
        _cases.Add(_current);
    }

    private void Expect(string statement)
    {
        if (_current is null)
            return;
        if (NothingPattern().IsMatch(statement))
            _current.IsHarmless = _current.IsOfAllChecks;
        if (statement.StartsWith("requireNoChange", StringComparison.Ordinal) || statement.Contains("NotContains", StringComparison.Ordinal)
            || statement.StartsWith("require.False", StringComparison.Ordinal) || statement.StartsWith("require.NotEqual", StringComparison.Ordinal))
            return;
        MatchCollection changes = ChangePattern().Matches(statement);
        if (changes.Count == 0)
        {
            _current.Expected.AddRange(IdPattern().Matches(statement).Select(id => id.Groups[1].Value)
                .Where(id => rules.IdOf(id) is not null).Select(id => Finding(id, null, null, null)));
        }
        foreach (Match change in changes)
        {
            string fields = GoStatements.Within(statement, change.Index + change.Length - 1).Inner;
            IEnumerable<string> blocks = fields.TrimStart().StartsWith('{')
                ? GoStatements.Parts(fields).Select(part => GoStatements.Within(part, 0).Inner)
                : [fields];
            _current.Expected.AddRange(blocks.Select(Finding).OfType<ExpectedFinding>());
        }
    }

    private ExpectedFinding? Finding(string fields)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (string part in GoStatements.Parts(fields))
        {
            int colon = GoStatements.IndexOf(part, ':');
            if (colon > 0)
                values[part[..colon].Trim()] = part[(colon + 1)..].Trim();
        }
        if (!values.TryGetValue("Id", out string? id))
            return null;
        string? level = values.GetValueOrDefault("Level")?.Replace("checker.", "", StringComparison.Ordinal);
        return Finding(id.Replace("checker.", "", StringComparison.Ordinal), level, Text("Operation"), Text("Path"));
        string? Text(string field) => values.TryGetValue(field, out string? value) ? _values.TextOf(value) : null;
    }

    private ExpectedFinding Finding(string constant, string? level, string? verb, string? path) =>
        new(rules.IdOf(constant) ?? throw new NotUnderstoodException(constant), rules.LevelOf(level, constant), verb, path);

    private void Change(string statement)
    {
        if (DeletePattern().Match(statement) is { Success: true } builtin)
        {
            IReadOnlyList<string> arguments = GoStatements.Parts(builtin.Groups[1].Value);
            At(arguments[0], out GoPath at, out string place);
            at.Delete(place, _values.TextOf(arguments[1]));
            return;
        }
        if (MethodPattern().Match(statement) is { Success: true } method)
        {
            IReadOnlyList<string> arguments = GoStatements.Parts(method.Groups[3].Value);
            At(method.Groups[1].Value, out GoPath at, out string place);
            if (method.Groups[2].Value == "Delete")
                at.Delete(place, _values.TextOf(arguments[0]));
            else
                at.Put(place, _values.TextOf(arguments[0]), ValueOf(arguments[1]));
            return;
        }
        int equals = GoStatements.IndexOf(statement, '=');
        if (equals < 0)
            throw new NotUnderstoodException(statement);
        bool isNew = statement[equals - 1] == ':';
        string left = statement[..(isNew ? equals - 1 : equals)].Trim();
        string right = statement[(equals + 1)..].Trim();
        if (isNew || !left.Contains('.'))
        {
            string variable = left.Split(',')[0].Trim();
            _values.Set(variable, right);
            return;
        }
        At(left, out GoPath path, out string rest);
        path.Assign(rest, ValueOf(right));
    }

    // A value, or what stands at a place of a document.
    private JsonNode? ValueOf(string expression)
    {
        Match place = PlacePattern().Match(expression);
        if (!place.Success || !_documents.ContainsKey(place.Groups[1].Value))
            return _values.Of(expression);
        At(expression, out GoPath path, out string rest);
        return path.Get(rest);
    }

    private void At(string expression, out GoPath path, out string rest)
    {
        Match place = PlacePattern().Match(expression);
        if (!place.Success || !_documents.TryGetValue(place.Groups[1].Value, out JsonObject? document))
            throw new NotUnderstoodException(expression);
        path = new GoPath(document, _values);
        rest = place.Groups[2].Value;
    }

    [GeneratedRegex(@"^(\w+), (?:err|_) :?= (?:open|openapi|load\.NewSpecInfo\(\w+, load\.NewSource)\(((?:""[^""]*"")|(?:\w+\([^()]*\))|\w+)(?:,.*)?\)+$")]
    private static partial Regex OpenPattern();

    [GeneratedRegex(@"^(\w+) := l\(t, (\d+)")]
    private static partial Regex NumberedPattern();

    [GeneratedRegex(@"^\w+ := d\(t, diff\.NewConfig\(\), (\d+), (\d+)\)")]
    private static partial Regex TwoPattern();

    [GeneratedRegex(@"^(\w+), \w+, \w+ :?= diff\.GetWithOperationsSourcesMap\(([^,]*), (\w+), (\w+)\)")]
    private static partial Regex DiffPattern();

    [GeneratedRegex(@"^(\w+) :?= checker\.CheckBackwardCompatibility(UntilLevel)?\((singleCheckConfig|allChecksConfig)\(.*?\), (\w+), \w+(?:, checker\.(\w+))?\)$")]
    private static partial Regex CheckPattern();

    [GeneratedRegex(@"checker\.(?:(?:Api|Component|Security)Change|Changes)\{")]
    private static partial Regex ChangePattern();

    [GeneratedRegex(@"^require\.(?:Empty\(t, \w+\)|Len\(t, \w+, 0\))$")]
    private static partial Regex NothingPattern();

    [GeneratedRegex(@"checker\.(\w+)\b")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^delete\((.*)\)$")]
    private static partial Regex DeletePattern();

    [GeneratedRegex(@"^(.*)\.(Delete|Set)\((.*)\)$")]
    private static partial Regex MethodPattern();

    [GeneratedRegex(@"^&?(\w+)\.Spec\.?(.*)$")]
    private static partial Regex PlacePattern();
}
