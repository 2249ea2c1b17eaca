using MadasterGen.Diff;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>What is spelled otherwise on the wire and has the same name in C# is one finding, as bad on the wire as what goes and what comes.</summary>
public sealed class KeptNameTests
{
    [Theory]
    [InlineData("{type: object, properties: {mt: {type: string}}}", "{type: object, properties: {Mt: {type: string}}}", "MAD3523 p--", "MAD3523 p--")]
    [InlineData("{type: object, properties: {mt: {type: string}}, required: [mt]}", "{type: object, properties: {Mt: {type: string}}, required: [Mt]}", "MAD3523 b--", "MAD3523 b--")]
    [InlineData("{type: object, properties: {a-b: {type: string}, c: {type: string}}}", "{type: object, properties: {c: {type: string}, a.b: {type: string}}}", "MAD3523 p--", "MAD3523 p--")]
    [InlineData("{type: object, properties: {mt: {type: string, readOnly: true}}}", "{type: object, properties: {Mt: {type: string, readOnly: true}}}", "MAD3523 ---", "MAD3523 p--")]
    [InlineData("{type: object, properties: {mt: {type: string}}}", "{type: object, properties: {Mt: {type: integer}}}", "MAD3523 p--, MAD3601 bbb", "MAD3523 p--, MAD3601 bbb")]
    [InlineData("{type: object, properties: {mt: {type: string}}}", "{type: object, properties: {Mt: {type: string}}, required: [Mt]}", "MAD3505 bb-, MAD3523 b--", "MAD3505 -p-, MAD3523 p--")]
    [InlineData("{type: object, properties: {mt: {type: object, properties: {x: {type: string}, y: {type: string}}}}}", "{type: object, properties: {Mt: {type: object, properties: {x: {type: string}}}}}", "MAD3501 pbb, MAD3523 p--", "MAD3501 pbb, MAD3523 p--")]
    [InlineData("{type: object, properties: {mT: {type: string}}}", "{type: object, properties: {Mt: {type: string}}}", "MAD3501 pbb, MAD3502 ---", "MAD3501 pbb, MAD3502 ---")]
    [InlineData("{type: object, properties: {a_b: {type: string}}}", "{type: object, properties: {a-b: {type: string}, a.b: {type: string}}}", "MAD3501 pbb, MAD3502 ---, MAD3502 ---", "MAD3501 pbb, MAD3502 ---, MAD3502 ---")]
    [InlineData("{type: object, properties: {a_b: {type: string}, a-b: {type: string}}}", "{type: object, properties: {a_b: {type: string}, a.b: {type: string}}}", "MAD3501 pbb, MAD3502 ---", "MAD3501 pbb, MAD3502 ---")]
    public void Properties(string old, string @new, string inRequests, string inResponses)
    {
        Assert.Equal(inRequests, Findings(Fragment.Thing, old, @new, ChangeDirection.Request));
        Assert.Equal(inResponses, Findings(Fragment.Thing, old, @new, ChangeDirection.Response));
    }

    [Theory]
    [InlineData("{type: string, enum: [busy, done]}", "{type: string, enum: [busy, Done]}", "MAD3712 b--", "MAD3712 p--")]
    [InlineData("{type: string, enum: [in-use, free]}", "{type: string, enum: [free, in use]}", "MAD3711 --b, MAD3712 b--", "MAD3711 --b, MAD3712 p--")]
    [InlineData("{type: string, enum: [a, done]}", "{type: string, enum: [a, Done, b]}", "MAD3702 ---, MAD3712 b--", "MAD3702 pp-, MAD3712 p--")]
    [InlineData("{type: string, enum: [a-b, c]}", "{type: string, enum: [a.b, a_b, c]}", "MAD3701 bbb, MAD3702 --b, MAD3702 --b", "MAD3701 -bb, MAD3702 ppb, MAD3702 ppb")]
    [InlineData("{type: string, enum: [a, done], x-extensible-enum: true}", "{type: string, enum: [a, Done], x-extensible-enum: true}", "MAD3712 b--", "MAD3712 ---")]
    public void Values(string old, string @new, string inRequests, string inResponses)
    {
        Assert.Equal(inRequests, Findings(Fragment.Value, old, @new, ChangeDirection.Request));
        Assert.Equal(inResponses, Findings(Fragment.Value, old, @new, ChangeDirection.Response));
    }

    [Theory]
    [InlineData("{name: mt, in: query, schema: {type: string}}", "{name: Mt, in: query, schema: {type: string}}", "MAD3222 p--")]
    [InlineData("{name: page_size, in: query, required: true, schema: {type: string}}", "{name: pageSize, in: query, required: true, schema: {type: string}}", "MAD3222 b--")]
    [InlineData("{name: mt, in: cookie, schema: {type: string}}", "{name: MT, in: cookie, schema: {type: string}}", "MAD3222 p--")]
    [InlineData("{name: X-Page, in: header, schema: {type: string}}", "{name: X_Page, in: header, schema: {type: string}}", "MAD3222 p--")]
    [InlineData("{name: mt, in: header, schema: {type: string}}", "{name: Mt, in: header, schema: {type: string}}", "MAD3216 ---")]
    [InlineData("{name: mt, in: query, schema: {type: string}}", "{name: Mt, in: query, schema: {type: integer}}", "MAD3222 p--, MAD3601 bbb")]
    [InlineData("{name: mt, in: query, schema: {type: string}}", "{name: Mt, in: query, required: true, schema: {type: string}}", "MAD3205 bb-, MAD3222 b--")]
    [InlineData("{name: mt, in: query, schema: {type: string}}", "{name: mt, in: header, schema: {type: string}}", "MAD3207 bp-")]
    [InlineData("{name: mt, in: query, schema: {type: string}}", "{name: Mt, in: header, schema: {type: string}}", "MAD3201 pbb, MAD3202 -pb")]
    [InlineData("{name: page_size, in: query, schema: {type: string}}", "{name: page-size, in: query, schema: {type: string}}, {name: pageSize, in: query, schema: {type: string}}", "MAD3201 pbb, MAD3202 -pb, MAD3202 -pb")]
    [InlineData("{name: a, in: query, schema: {type: string}}, {name: mt, in: query, schema: {type: string}}", "{name: Mt, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}", "MAD3215 -bb, MAD3222 p--")]
    public void Parameters(string old, string @new, string findings) => Assert.Equal(findings, Findings(Fragment.Parameter, old, @new));

    [Theory]
    [InlineData("/v1/a/{page_size}", "/v1/a/{pageSize}", "MAD3107 ---")]
    [InlineData("/v1/a/{page_size}", "/v1/b/{pageSize}", "MAD3105 bp-, MAD3107 ---")]
    public void Placeholders(string old, string @new, string findings)
    {
        Assert.Equal(findings, Findings(Fragment.Paths, Of(old), Of(@new)));

        static string Of(string path) =>
            $"{{'{path}': {{get: {{tags: [T], operationId: X, responses: {{'200': {{description: ok}}}}, parameters: [{{name: {path.Split('{', '}')[1]}, in: path, required: true, schema: {{type: string}}}}]}}}}}}";
    }

    // Methods take the fields of a form as they take parameters: separators do not count either.
    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public void Fields_of_forms(string form)
    {
        Assert.Equal("MAD3523 p--", Findings(Fragment.Operation, Body("page_size: {type: string}, b: {type: string}"), Body("pageSize: {type: string}, b: {type: string}")));
        Assert.Equal("MAD3523 b--", Findings(Fragment.Operation, Body("mt: {type: string}", ", required: [mt]"), Body("Mt: {type: string}", ", required: [Mt]")));
        Assert.Equal("MAD3523 p--", Findings(Fragment.Operation, Body("mt: {type: object}, b: {type: string}", "}, encoding: {mt: {contentType: text/csv}"), Body("Mt: {type: object}, b: {type: string}", "}, encoding: {Mt: {contentType: text/csv}")));
        Assert.Equal(
            "MAD3215 -bb, MAD3523 p--",
            Findings(Fragment.Operation, Body("page_size: {type: string}, b: {type: string}"), Body("b: {type: string}, pageSize: {type: string}")));

        string Body(string properties, string more = "") =>
            $"requestBody: {{content: {{{form}: {{schema: {{type: object, properties: {{{properties}}}{more}}}}}}}}}";
    }

    [Fact]
    public void Separators_count_where_a_body_is_a_type()
    {
        Assert.Equal("MAD3501 pbb, MAD3502 ---", Findings(Fragment.Operation, Body("page_size"), Body("pageSize")));

        static string Body(string name) =>
            $"requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{{name}: {{type: string}}, b: {{type: string}}}}}}}}}}}}";
    }

    [Fact]
    public void It_is_said_in_words()
    {
        Assert.Equal("'Mt' of Thing is spelled otherwise on the wire; it was 'mt'", Sentence(Fragment.Thing, "{type: object, properties: {mt: {type: string}}}", "{type: object, properties: {Mt: {type: string}}}"));
        Assert.Equal(
            "The query parameter 'Mt' of T_Add (POST /v1/things) is spelled otherwise on the wire; it was 'mt'",
            Sentence(Fragment.Parameter, "{name: mt, in: query, schema: {type: string}}", "{name: Mt, in: query, schema: {type: string}}"));
        Assert.Equal(
            "The value \"done\" of 'value' of Thing is spelled otherwise on the wire: \"Done\"",
            Sentence(Fragment.Value, "{type: string, enum: [a, done]}", "{type: string, enum: [a, Done]}"));
    }

    private static string Sentence(Fragment part, string old, string @new) => Assert.Single(ChangeCase.Compare(ChangeCase.Read(part, old), ChangeCase.Read(part, @new)).Changes).Sentence;

    // As clients show it: what their names and types are raises what is said of C#.
    private static string Findings(Fragment part, string old, string @new, ChangeDirection direction = ChangeDirection.Both) => string.Join(", ", ChangeCase
        .Compare(ChangeCase.Read(part, old, direction), ChangeCase.Read(part, @new, direction)).Changes
        .Select(change => $"{change.RuleId} {PairTests.Letters(change.Verdicts)}").Order(StringComparer.Ordinal));
}
