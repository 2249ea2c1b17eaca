using System.Net;
using Desk.Nest;
using Library;
using MadasterGen.Foreign.Tests.Servers;

namespace MadasterGen.Foreign.Tests.Calls;

/// <summary>Every operation of the application on NestJS, with the client of the document that its plugin writes.</summary>
public sealed class NestCallTests(NestServer server) : IClassFixture<NestServer>, IDisposable
{
    private const string Server = "nestjs";

    private readonly DeskClient _client = new(new DeskClientOptions { BaseAddress = server.Address });

    private DeskNestClient Client => _client.Nest;

    public void Dispose() => _client.Dispose();

    [ServerFact(Server)]
    public async Task A_ticket_goes_and_comes_whole()
    {
        NewTicket sent = NewTicket("Whole") with
        {
            Due = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Assignee = new Person { Name = "Bö", Email = "bo@example.org" },
            Hours = new Dictionary<string, double> { ["mon"] = 1.5 },
        };

        Ticket ticket = await Client.Tickets.TicketsController_create_v1Async(sent);

        Assert.Equal(("Whole", State.In_progress, Priority._10), (ticket.Title, ticket.State, ticket.Priority));
        Assert.Equal(sent.Due!.Value, ticket.Due);
        Assert.Equal(("Bö", "bo@example.org"), (ticket.Assignee!.Name, ticket.Assignee.Email));
        Assert.Equal(["a", "b & c"], ticket.Labels);
        Assert.Equal(1.5, ticket.Hours["mon"]);
        Assert.Equal(ticket, await Client.Tickets.TicketsController_get_v1Async(ticket.Id));
    }

    [ServerFact(Server)]
    public async Task A_change_says_only_what_it_sets()
    {
        Ticket ticket = await Client.Tickets.TicketsController_create_v1Async(
            NewTicket("Changed") with { Assignee = new Person { Name = "Bo" } });

        Ticket changed = await Client.Tickets.TicketsController_change_v1Async(
            ticket.Id, new TicketChange { Assignee = null, Labels = [] });

        Assert.Equal(ticket with { Assignee = null, Labels = [] }, changed);
    }

    [ServerFact(Server)]
    public async Task A_page_has_items_of_the_type_that_is_said_where_it_is_used()
    {
        Ticket open = await Client.Tickets.TicketsController_create_v1Async(
            NewTicket("Open") with { State = State.Open, Due = new DateTimeOffset(1999, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)) });

        var page = await Client.Tickets.TicketsController_list_v1WithResponseAsync(
            1,
            state: [State.Open, State.Closed],
            assigned: false,
            before: new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)));

        TicketSummary summary = Assert.Single(page.Value.Items);
        Assert.Equal((open.Id, "Open", State.Open), (summary.Id, summary.Title, summary.State));
        Assert.Equal((1L, 1L, null), (page.Headers.XTotal, page.Value.Total, page.Value.Next));
    }

    [ServerFact(Server)]
    public async Task What_is_gone_is_a_typed_error_or_null()
    {
        Ticket ticket = await Client.Tickets.TicketsController_create_v1Async(NewTicket("Gone"));
        await Client.Tickets.TicketsController_remove_v1Async(ticket.Id);

        Failure failure = await FailsAsync(404, () => Client.Tickets.TicketsController_get_v1Async(ticket.Id));

        Assert.Equal((404L, "Not Found"), (failure.StatusCode, failure.Error));
        Assert.Equal($"There is no ticket {ticket.Id}.", failure.Message.Match(text => text, texts => string.Join(' ', texts), json => $"{json}"));
        Assert.Null(await Client.Tickets.TicketsController_get_v1OrDefaultAsync(ticket.Id));
        await FailsAsync(404, () => Client.Tickets.TicketsController_remove_v1Async(ticket.Id));
    }

    [ServerFact(Server)]
    public async Task What_the_server_refuses_says_why_in_several_sentences()
    {
        Failure failure = await FailsAsync(400, () => Client.Tickets.TicketsController_create_v1Async(NewTicket("")));

        Assert.True(failure.Message.TryGetValue(out IReadOnlyList<string>? sentences));
        Assert.Equal(["title must be longer than or equal to 1 characters"], sentences);
    }

    [ServerFact(Server)]
    public async Task A_file_goes_in_a_form_and_comes_back()
    {
        byte[] bytes = [137, 80, 78, 71, 0, 255, 13, 10];

        Stored stored = await Client.Tickets.TicketsController_upload_v1Async(
            7,
            MadasterFile.FromBytes(bytes, "cöver 1.png", "image/png"),
            "Ann & Bö",
            [MadasterFile.FromBytes([1], "a.png", "image/png"), MadasterFile.FromBytes([1, 2], "b.png", "image/png")],
            ["x", "y z"]);
        using MadasterFile got = await Client.Tickets.TicketsController_download_v1Async(7);

        Assert.Equal(("cöver 1.png", "image/png", 8L, "Ann & Bö"), (stored.Name, stored.Type, stored.Size, stored.Note));
        Assert.Equal(["a.png 1", "b.png 2"], stored.More);
        Assert.Equal(["x", "y z"], stored.Tags);
        Assert.Equal("ticket.bin", got.FileName);
        Assert.Equal(bytes, await got.ReadAsBytesAsync());
    }

    [ServerFact(Server)]
    public async Task Cases_of_a_recursive_union_go_and_come()
    {
        Entry one = new() { Id = Guid.NewGuid(), Event = new Comment { Kind = CommentKind.Comment, Text = "hä" }, Answers = [] };
        Entry two = new()
        {
            Id = Guid.NewGuid(),
            Event = new Transition { Kind = TransitionKind.Transition, FromValue = State.Open, To = State.In_progress },
            Answers = [one],
        };

        Assert.Equal([two, one], await Client.Entries.EntriesController_turn_v2Async([one, two]));
    }

    [ServerFact(Server)]
    public async Task Events_that_the_server_sends_are_read_one_by_one()
    {
        List<string> events = [];
        await foreach (EntriesController_events_v2Item item in Client.Entries.EnumerateEntriesController_events_v2Async())
            events.Add(item.Match(comment => comment.Text, transition => $"{transition.FromValue} to {transition.To}", json => $"unknown {json}"));

        Assert.Equal(["one", "open to closed"], events);
    }

    [ServerFact(Server)]
    public async Task Bare_values_are_values()
    {
        Assert.Equal(42L, await Client.Values.ValuesController_countAsync());
        Assert.Equal("für alle", await Client.Values.ValuesController_textAsync());
    }

    [ServerFact(Server)]
    public async Task Values_go_into_paths_queries_and_headers()
    {
        IReadOnlyDictionary<string, string> got = await Client.Values.ValuesController_searchAsync(
            State.In_progress, Priority._5, [1, 22], "trace 1", new ValuesController_searchFilter { Name = "a & b", Labels = ["x", "y"] });

        Assert.Equal(
            ("in progress", "5", "1 22", "trace 1", """{"name":"a & b","labels":["x","y"]}"""),
            (got["state"], got["priority"], got["ids"], got["trace"], got["filter"]));
    }

    [ServerFact(Server)]
    public async Task Each_operation_has_the_credential_that_it_asks_for()
    {
        using DeskClient client = new(new DeskClientOptions
        {
            BaseAddress = server.Address,
            Credentials = { ["bearer"] = "token", ["basic"] = "ann:secret", ["session"] = "s1" },
        });

        Assert.Equal("token", (await client.Nest.Access.AccessController_bearerAsync()).Who);
        Assert.Equal("ann:secret", (await client.Nest.Access.AccessController_basicAsync()).Who);
        Assert.Equal("s1", (await client.Nest.Access.AccessController_cookieAsync()).Who);
    }

    private static async Task<Failure> FailsAsync(int status, Func<Task> call)
    {
        MadasterApiException error = await Assert.ThrowsAsync<MadasterApiException>(call);
        Assert.Equal((HttpStatusCode)status, error.StatusCode);
        return Assert.IsType<Failure>(error.Error);
    }

    private static NewTicket NewTicket(string title) => new()
    {
        Title = title,
        State = State.In_progress,
        Priority = Priority._10,
        Labels = ["a", "b & c"],
    };
}
