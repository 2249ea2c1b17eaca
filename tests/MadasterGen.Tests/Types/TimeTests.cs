using System.Text.Json;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Tests.Calls;
using MadasterGen.Tests.Harness;

namespace MadasterGen.Tests.Types;

/// <summary>Times of day and lengths of time have types, which lose nothing of what came.</summary>
public class TimeTests
{
    private const string Span = @"pattern: '^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$'";

    // Otherwise a plus sign is escaped.
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<CalledClient> s_client = new(() => new(Document));

    [Theory]
    [InlineData("time", "13:14:15")]
    [InlineData("time", "13:14:15.5")]
    [InlineData("time", "13:14:15.1234567")]
    [InlineData("time", "13:14:15.123456789")]
    [InlineData("time", "13:14:15Z")]
    [InlineData("time", "13:14:15.25-02:00")]
    [InlineData("time", "24:00:00")]
    [InlineData("time", "23:59:60")]
    [InlineData("time", "noon")]
    [InlineData("time", "")]
    [InlineData("orNull", "13:14:15Z")]
    [InlineData("orNull", "noon")]
    [InlineData("needed", "07:00:00-05:00")]
    [InlineData("duration", "PT1H30M")]
    [InlineData("duration", "P1Y2M")]
    [InlineData("duration", "P1M")]
    [InlineData("duration", "P3W")]
    [InlineData("duration", "PT1.123456789S")]
    [InlineData("duration", "1.02:03:04")]
    [InlineData("duration", "soon")]
    [InlineData("span", "1.02:03:04")]
    [InlineData("span", "-00:00:00.5000000")]
    [InlineData("span", "10675200.00:00:00")]
    [InlineData("span", "soon")]
    [InlineData("either", "13:14:15")]
    [InlineData("either", "P1M")]
    [InlineData("either", "soon")]
    public void What_came_is_written_back(string member, string text) =>
        Assert.Equal($"{{\"{member}\":\"{text}\"}}", JsonSerializer.Serialize(Thing($"{{\"{member}\":\"{text}\"}}")));

    [Theory]
    [InlineData("""{"times":["13:14:15","07:30:00.5"]}""")]
    [InlineData("""{"times":["13:14:15+02:00","07:30Z","noon","24:00:00","07:30:00.123456789"]}""")]
    [InlineData("""{"timesOrNull":["13:14:15-05:00",null]}""")]
    [InlineData("""{"clocks":{"a":"13:14:15+02:00","b":"noon"}}""")]
    [InlineData("""{"lists":[["13:14:15Z"],[]]}""")]
    [InlineData("""{"either":"13:14:15+02:00"}""")]
    [InlineData("""{"either":"13:14:15.123456789Z"}""")]
    [InlineData("""{"durations":{"a":"P1M","b":"PT5S"}}""")]
    [InlineData("""{"orNull":null}""")]
    public void So_are_lists_maps_and_null(string json) => Assert.Equal(json, JsonSerializer.Serialize(Thing(json), s_plain));

    [Theory]
    [InlineData("13:14:15", "13:14:15")]
    [InlineData("13:14", "13:14:00")]
    [InlineData("13:14:15Z", "13:14:15")]
    [InlineData("13:14:15.5+02:00", "13:14:15.5000000")]
    [InlineData("13:14:15.123456789", "13:14:15.1234567")]
    [InlineData("noon", "00:00:00")]
    public void A_time_is_that_of_its_clock(string text, string time) =>
        Assert.Equal(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeOf(Time(text)));

    [Theory]
    [InlineData("13:14:15", null)]
    [InlineData("13:14:15Z", "00:00:00")]
    [InlineData("13:14:15+02:30", "02:30:00")]
    [InlineData("13:14:15.5-11:00", "-11:00:00")]
    [InlineData("13:14:15+2", null)]
    [InlineData("noon", null)]
    public void An_offset_is_how_far_it_is_from_UTC(string text, string? offset) => Assert.Equal(
        offset is null ? null : (object)TimeSpan.Parse(offset, System.Globalization.CultureInfo.InvariantCulture),
        Time(text).GetType().GetProperty("Offset")!.GetValue(Time(text)));

    [Theory]
    [InlineData("13:14:15", null, "13:14:15")]
    [InlineData("13:14:15.25", "00:00:00", "13:14:15.25Z")]
    [InlineData("00:00:00", "05:30:00", "00:00:00+05:30")]
    [InlineData("23:59:59", "-08:00:00", "23:59:59-08:00")]
    public void A_TimeOnly_becomes_a_time(string time, string? offset, string text)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        object? away = offset is null ? null : TimeSpan.Parse(offset, invariant);
        object value = Activator.CreateInstance(Time("").GetType(), TimeOnly.Parse(time, invariant), away)!;

        Assert.Equal(text, value.ToString());
        Assert.Equal(TimeOnly.Parse(time, invariant), TimeOf(value));
    }

    [Fact]
    public void Times_are_equal_by_what_they_show()
    {
        Assert.Equal(Time("13:14:15.50"), Time("13:14:15.5"));
        Assert.Equal(Time("13:14Z").GetHashCode(), Time("13:14:00+00:00").GetHashCode());
        Assert.Equal(Time("13:14Z"), Time("13:14:00+00:00"));
        Assert.NotEqual(Time("13:14:15Z"), Time("13:14:15"));
        Assert.NotEqual(Time("13:14:15Z"), Time("13:14:15+01:00"));
        Assert.NotEqual(Time("13:14:15.123456789"), Time("13:14:15.1234567"));
        Assert.Equal(Activator.CreateInstance(Time("").GetType()), Time("00:00"));
    }

    [Theory]
    [InlineData("1.02:03:04", "1.02:03:04")]
    [InlineData("-00:00:00.5", "-00:00:00.5")]
    [InlineData("PT90M", "01:30:00")]
    public void A_length_of_time_as_NET_writes_it_is_a_TimeSpan(string text, string time) =>
        Assert.Equal(TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture), Member("span", text));

    [Theory]
    [InlineData("PT1H30M", "01:30:00")]
    [InlineData("PT0.5S", "00:00:00.5")]
    [InlineData("PT0,5S", "00:00:00.5")]
    [InlineData("P1DT2H", "1.02:00:00")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("-PT5S", "-00:00:05")]
    [InlineData("P0Y0M1D", "1.00:00:00")]
    [InlineData("PT36H", "1.12:00:00")]
    [InlineData("PT1.123456789S", "00:00:01.1234567")]
    [InlineData("1.02:03:04", "1.02:03:04")]
    [InlineData("P10675199DT2H48M5.4775807S", "10675199.02:48:05.4775807")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-10675199.02:48:05.4775808")]
    [InlineData("P10675199DT2H48M5.4775808S", null)]
    [InlineData("P99999999999999999999999999999999999W", null)]
    [InlineData("P1Y", null)]
    [InlineData("P1M", null)]
    [InlineData("P", null)]
    [InlineData("PT", null)]
    [InlineData("P1", null)]
    [InlineData("P1H", null)]
    [InlineData("PT1S1M", null)]
    [InlineData("PT1.5H1M", null)]
    [InlineData("PT1.S", null)]
    [InlineData("PTT1S", null)]
    [InlineData("P1DT", null)]
    [InlineData("", null)]
    public void A_duration_gives_its_length_where_it_has_one(string text, string? time)
    {
        object value = Duration(text);
        object?[] arguments = [null];

        Assert.Equal(time is not null, value.GetType().GetMethod("TryGetTimeSpan")!.Invoke(value, arguments));
        Assert.Equal(time is null ? TimeSpan.Zero : TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture), arguments[0]);
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("0", "PT0S")]
    [InlineData("01:30:00", "PT1H30M")]
    [InlineData("01:00:05", "PT1H0M5S")]
    [InlineData("1.00:00:00.5", "P1DT0.5S")]
    [InlineData("2.00:00:00", "P2D")]
    [InlineData("-00:00:05", "-PT5S")]
    [InlineData("-10675199.02:48:05.4775808", "-P10675199DT2H48M5.4775808S")]
    public void A_TimeSpan_becomes_a_duration(string time, string text)
    {
        TimeSpan length = TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
        object value = Activator.CreateInstance(Duration("P1D").GetType(), length)!;

        Assert.Equal(text, value.ToString());
        Assert.Equal(length, value.GetType().GetMethod("ToTimeSpan")!.Invoke(value, []));
    }

    [Fact]
    public void Durations_are_equal_by_their_length_where_they_have_one()
    {
        Assert.Equal(Duration("PT60M"), Duration("PT1H"));
        Assert.Equal(Duration("PT60M").GetHashCode(), Duration("PT1H").GetHashCode());
        Assert.Equal(Activator.CreateInstance(Duration("P1D").GetType()), Duration("PT0S"));
        Assert.Equal(Duration("P1M"), Duration("P1M"));
        Assert.NotEqual(Duration("P1M"), Duration("P30D"));
        Assert.NotEqual(Duration("PT1.123456789S"), Duration("PT1.1234567S"));
    }

    [Fact]
    public async Task They_go_out_in_paths_queries_headers_and_forms()
    {
        CalledClient client = s_client.Value;
        client.Server.Body = "{}";

        await client.CallAsync(
            "PutAsync", ("t", Time("13:14:15+02:00")), ("d", Duration("P1M")), ("s", new TimeSpan(1, 2, 3, 4)),
            ("l", Times("01:02Z", "03:04:05.5")), ("xD", Duration("PT5S")), ("xT", Time("07:00-05:00")), ("f", Time("23:00:00Z")));

        Assert.Equal("PUT /things/13%3A14%3A15%2B02%3A00?d=P1M&s=1.02%3A03%3A04&l=01%3A02Z&l=03%3A04%3A05.5", client.Server.Asked);
        Assert.Contains("X-D: PT5S\n", client.Server.Headers, StringComparison.Ordinal);
        Assert.Contains("X-T: 07:00-05:00\n", client.Server.Headers, StringComparison.Ordinal);
        Assert.Equal("f=23%3A00%3A00Z", client.Server.Sent);
    }

    [Fact]
    public void A_client_without_times_has_no_files_about_them() => Assert.DoesNotContain(
        SmallDocument.Project(""" "Thing": { "type": "object", "properties": { "day": { "type": "string", "format": "date" } } } """).Run().Files.Keys,
        name => name.Contains("Duration", StringComparison.Ordinal) || name.Contains("Times", StringComparison.Ordinal));

    [Theory]
    [InlineData("type: string", true)]
    [InlineData("type: string, pattern: '^a$'", true)]
    [InlineData("type: string, format: date-span", false)]
    public void A_pattern_that_makes_a_TimeSpan_of_a_string_breaks_code(string old, bool breaks)
    {
        IReadOnlyList<ApiChange> changes = [.. ApiComparer.Compare(Model($"{{ {old} }}"), Model($"{{ type: string, {Span} }}"), default).Changes];

        Assert.Equal(breaks, changes.Any(change => change.Verdicts.Source == Verdict.Breaking && change.Verdicts.Binary == Verdict.Breaking));
    }

    private static ApiModel Model(string schema) => DocumentReader.Read(
        Document.Replace($"span: {{ type: string, {Span} }}", $"span: {schema}", StringComparison.Ordinal), default).Model!;

    private static object Thing(string json) => s_client.Value.Read("Madaster.V1_0.Thing", json);

    private static object Time(string text) => s_client.Value.Read("Madaster.MadasterTime", $"\"{text}\"");

    private static Array Times(params string[] texts)
    {
        Array times = Array.CreateInstance(Time("").GetType(), texts.Length);
        for (int i = 0; i < texts.Length; i++)
            times.SetValue(Time(texts[i]), i);
        return times;
    }

    private static object? TimeOf(object time)
    {
        object?[] arguments = [null];
        time.GetType().GetMethod("TryGetTimeOnly")!.Invoke(time, arguments);
        return arguments[0];
    }

    private static object? Member(string member, string text)
    {
        object thing = Thing($"{{\"{member}\":\"{text}\"}}");
        return thing.GetType().GetProperty(char.ToUpperInvariant(member[0]) + member[1..])!.GetValue(thing);
    }

    private static object Duration(string text) => s_client.Value.Read("Madaster.MadasterDuration", $"\"{text}\"");

    private const string Document = $$"""
        openapi: 3.0.3
        info: { title: Times, version: v1.0 }
        paths:
          /things/{t}:
            put:
              operationId: Put
              parameters:
              - { name: t, in: path, required: true, schema: { type: string, format: time } }
              - { name: d, in: query, schema: { type: string, format: duration } }
              - { name: s, in: query, schema: { type: string, {{Span}} } }
              - { name: l, in: query, schema: { type: array, items: { type: string, format: time } } }
              - { name: X-D, in: header, schema: { type: string, format: duration } }
              - { name: X-T, in: header, schema: { type: string, format: time } }
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded: { schema: { type: object, properties: { f: { type: string, format: time } } } }
              responses:
                '200':
                  description: The thing.
                  headers: { X-Time: { schema: { type: string, format: time } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
        components:
          schemas:
            Thing:
              type: object
              required: [needed]
              properties:
                needed: { type: string, format: time }
                time: { type: string, format: time }
                orNull: { type: string, format: time, nullable: true }
                times: { type: array, items: { type: string, format: time } }
                timesOrNull: { type: array, items: { type: string, format: time, nullable: true } }
                clocks: { type: object, additionalProperties: { type: string, format: time } }
                lists: { type: array, items: { type: array, items: { type: string, format: time } } }
                duration: { type: string, format: duration }
                durations: { type: object, additionalProperties: { type: string, format: duration } }
                span: { type: string, {{Span}} }
                either: { oneOf: [{ type: string, format: duration }, { type: string, format: time }, { type: integer }] }
        """;
}
