using Library;
using MadasterGen.Foreign.Tests.Servers;
using Weather.Hono;

namespace MadasterGen.Foreign.Tests.Calls;

/// <summary>Every operation of the application on Hono, with the client of the document that its plugin writes of Zod's schemas.</summary>
public sealed class HonoCallTests(HonoServer server) : IClassFixture<HonoServer>, IDisposable
{
    private const string Server = "hono";

    private readonly WeatherClient _client = new(new WeatherClientOptions { BaseAddress = server.Address, ApiKey = "k" });

    private WeatherHonoClient Client => _client.Hono;

    public void Dispose() => _client.Dispose();

    [ServerFact(Server)]
    public async Task A_station_goes_and_comes_whole()
    {
        NewStation sent = NewStation("Whole") with
        {
            Note = "nöte",
            Wakes = new MadasterTime("06:30:00"),
            Every = new MadasterDuration("PT15M"),
            Seen = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Contact = new NewStationContactPhone { Phone = "1" },
            Labels = new Dictionary<string, NewStationLabelsValue?> { ["a"] = "x", ["b"] = 1.5, ["c"] = true, ["d"] = null },
            Picture = "AAEC",
            Region = new Region { Name = "North", Parts = [new Region { Name = "Coast", Parts = [] }] },
        };

        MadasterResponse<AddStationResponse, StationsClient.AddStationHeaders> added = await Client.Stations.AddStationWithResponseAsync(sent);

        Assert.True(added.Value.TryGetValue(out Station? station));
        Assert.Equal(("Whole", "nöte", StationKind.Sea_buoy, StationLevel._2), (station.Name, station.Note, station.Kind, station.Level));
        Assert.Equal((sent.Opened, sent.Seen, sent.Wakes, sent.Every), (station.Opened, station.Seen, station.Wakes, station.Every));
        Assert.Equal([52.5, 13.25], station.At);
        Assert.Equal(["x", "1.5", "True", null], station.Labels.Values.Select(value => value?.ToString()));
        Assert.True(station.Contact.TryGetValue(out StationContactPhone? contact));
        Assert.Equal("1", contact.Phone);
        Assert.Equal((sent.Picture, sent.Region, true), (station.Picture, station.Region, station.Active));
        Assert.EndsWith($"/{station.Id}", added.Headers.Location!.ToString());
        Assert.Equal(station, await Client.Stations.GetStationAsync(station.Id));
    }

    [ServerFact(Server)]
    public async Task What_a_status_says_is_what_comes()
    {
        await Client.Stations.AddStationAsync(NewStation("Twice"));

        Assert.True((await Client.Stations.AddStationAsync(NewStation("Twice"))).TryGetValue(out long number));
        Assert.True(number > 0);
    }

    [ServerFact(Server)]
    public async Task Lists_filters_and_flags_go_into_the_query()
    {
        await Client.Stations.AddStationAsync(NewStation("B") with { Kind = NewStationKind._2nd_class, Level = NewStationLevel._3 });
        await Client.Stations.AddStationAsync(NewStation("A") with { Kind = NewStationKind.Land, Level = NewStationLevel._3 });

        IReadOnlyList<Station> found = await Client.Stations.ListStationsAsync(
            [ListStationsKindItem.Land, ListStationsKindItem._2nd_class], 3, "true", ListStationsOrder._name);

        Assert.Equal(["B", "A"], found.Select(one => one.Name));
        List<string> names = [];
        await foreach (Station one in Client.Stations.EnumerateListStationsAsync([ListStationsKindItem.Land], 3))
            names.Add(one.Name);
        Assert.Equal(["A"], names);
    }

    [ServerFact(Server)]
    public async Task What_the_server_refuses_says_where()
    {
        MadasterApiException error = await Assert.ThrowsAsync<MadasterApiException>(() => Client.Stations.AddStationAsync(NewStation("")));

        ProblemsProblemsItem problem = Assert.Single(Assert.IsType<Problems>(error.Error).ProblemsValue);
        Assert.Equal(["name"], problem.At.Select(part => part.Match(text => text, number => $"{number}", json => $"{json}")));
    }

    [ServerFact(Server)]
    public async Task What_is_not_there_is_null() => Assert.Null(await Client.Stations.GetStationOrDefaultAsync(Guid.NewGuid()));

    [ServerFact(Server)]
    public async Task Readings_are_told_apart_and_none_are_null()
    {
        Reading[] sent =
        [
            new Wind { Speed = 3.5, FromValue = 270 },
            new Rain { Litres = 1, AdditionalProperties = new Dictionary<string, double> { ["hail"] = 2 } },
            new Calm(),
        ];

        IReadOnlyList<Reading>? got = await Client.Readings.AddReadingsAsync(Guid.NewGuid(), sent);

        Assert.Equal(sent.Reverse(), got);
        Assert.Null(await Client.Readings.AddReadingsAsync(Guid.NewGuid(), []));
    }

    [ServerFact(Server)]
    public async Task Lines_are_read_one_by_one()
    {
        List<Reading> readings = [];
        await foreach (Reading reading in Client.Readings.EnumerateStreamReadingsAsync(Guid.NewGuid()))
            readings.Add(reading);

        Assert.Equal(2, readings.Count);
        Assert.True(readings[1].TryGetValue(out Rain? rain));
        Assert.Equal((1.5, 2.0), (rain.Litres, rain.AdditionalProperties["hail"]));
    }

    [ServerFact(Server)]
    public async Task A_picture_goes_in_a_form()
    {
        SetPictureResponse set = await Client.Pictures.SetPictureAsync(
            Guid.NewGuid(), MadasterFile.FromBytes([0, 255, 13, 10], "pö 1.png", "image/png"), "Ann & Bö", 7);

        Assert.Equal(("pö 1.png", 4L, "Ann & Bö", 7L), (set.Name, set.Size, set.Title, set.Width));
    }

    [ServerFact(Server)]
    public async Task Values_go_into_paths_headers_cookies_and_bodies()
    {
        EchoResponse got = await Client.Values.EchoAsync(
            -3, new EchoRequest { Value = 1.5, More = ["x", false, null], Pair = ["p", null] }, "trace-1", 5, EchoTheme.Dark);

        Assert.Equal((-3L, "trace-1", 5L, "dark", "k"), (got.Level, got.Trace, got.Depth, got.Theme, got.Key));
        Assert.Equal("1.5", $"{got.Body!.Value}");
        Assert.Equal(["x", "False", null], got.Body.More.Select(value => value?.ToString()));
        Assert.Equal(["p", null], got.Body.Pair.Select(value => value?.ToString()));
        Assert.Null((await Client.Values.EchoAsync(1, null, "trace-2")).Body);
    }

    [ServerFact(Server)]
    public async Task The_second_credential_serves_where_the_first_is_not_given()
    {
        using WeatherClient client = new(new WeatherClientOptions { BaseAddress = server.Address, Credentials = { ["Token"] = "t" } });

        Assert.Equal("Bearer t", (await client.Hono.Values.EchoAsync(1, null, "trace")).Key);
    }

    [Fact]
    public void What_the_server_sends_by_itself_is_read()
    {
        Guid id = Guid.NewGuid();

        StationClosed closed = WeatherHonoWebhooks.StationClosed.Read($$"""{ "id": "{{id}}", "reading": { "type": "calm" } }""");

        Assert.Equal(id, closed.Id);
        Assert.True(closed.Reading.TryGetValue(out Calm? _));
    }

    private static NewStation NewStation(string name) => new()
    {
        Name = name,
        Kind = NewStationKind.Sea_buoy,
        Level = NewStationLevel._2,
        At = [52.5, 13.25],
        Opened = new DateOnly(1974, 5, 1),
        Seen = null,
        Labels = new Dictionary<string, NewStationLabelsValue?>(),
    };
}
